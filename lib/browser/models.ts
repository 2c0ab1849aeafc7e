import { browser } from 'wxt/browser'
import { primaryTag } from '../model/on-device/languages'
import { type Classification, createClassifier } from '../sentiment'
import { remembered } from '../sentiment/remembered'

/** The languages there is a model for: `public/sentiment/<tag>.bin`. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'ar', 'hi'] as const
type Language = (typeof LANGUAGES)[number]
const isOne = (language: string): language is Language => LANGUAGES.some((one) => one === language)

/** The models that were needed so far, and what reads posts with them. */
const models: Record<string, ArrayBuffer> = {}
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
  await Promise.all(['en', primaryTag(hint ?? '')].map(loaded))
  const said = classifier.classify(text, hint, ignore)
  if (said.supported || !isOne(said.language)) return said
  await loaded(said.language)
  return classifier.classify(text, hint, ignore)
}

async function loaded(language: string): Promise<void> {
  if (!isOne(language)) return
  const known = fetched.get(language) ?? load(language)
  fetched.set(language, known)
  try {
    await known
  } catch (error) {
    fetched.delete(language)
    throw error
  }
}

async function load(language: Language): Promise<void> {
  const file = await fetch(browser.runtime.getURL(`/sentiment/${language}.bin`))
  models[language] = await file.arrayBuffer()
  classifier = remembered(createClassifier(models))
}
