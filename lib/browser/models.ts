import { browser } from 'wxt/browser'
import { primaryTag } from '../model/on-device/languages'
import { type Classification, createClassifier } from '../sentiment'
import { remembered } from '../sentiment/remembered'

/** The languages there is a model for: `public/sentiment/<tag>.bin`. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'ar', 'hi'] as const
type Language = (typeof LANGUAGES)[number]
const isOne = (language: string): language is Language => LANGUAGES.some((one) => one === language)
/** The model for escalations, which reads all of them. */
const ESCALATIONS = 'escalations'

/** The models that were needed so far, and what reads posts with them. */
const models: Record<string, ArrayBuffer> = {}
let escalations: ArrayBuffer | undefined
let classifier = remembered(createClassifier(models))
const fetched = new Map<string, Promise<void>>()

/**
 * Classifies a post. A language's model is read when the first post of a wake needs it; emoji are read
 * by the English one.
 */
export async function classify(
  text: string,
  hint: string | undefined,
  ignore: readonly string[],
): Promise<Classification> {
  await Promise.all([ESCALATIONS, 'en', primaryTag(hint ?? '')].map(loaded))
  const said = classifier.classify(text, hint, ignore)
  if (said.supported || !isOne(said.language)) return said
  await loaded(said.language)
  return classifier.classify(text, hint, ignore)
}

async function loaded(name: string): Promise<void> {
  if (!isOne(name) && name !== ESCALATIONS) return
  const known = fetched.get(name) ?? load(name)
  fetched.set(name, known)
  try {
    await known
  } catch (error) {
    fetched.delete(name)
    throw error
  }
}

async function load(name: Language | typeof ESCALATIONS): Promise<void> {
  const path = name === ESCALATIONS ? '/escalations.bin' : (`/sentiment/${name}.bin` as const)
  const file = await fetch(browser.runtime.getURL(path))
  const bytes = await file.arrayBuffer()
  if (name === ESCALATIONS) escalations = bytes
  else models[name] = bytes
  classifier = remembered(createClassifier(models, escalations))
}
