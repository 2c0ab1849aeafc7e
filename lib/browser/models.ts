import { browser, type PublicPath } from 'wxt/browser'
import { primaryTag } from '../model/on-device/languages'
import { isPostLanguage, type PostLanguage } from '../model/post/languages'
import type { Matter } from '../model/post/matter'
import { type Classification, createClassifier } from '../sentiment'
import { createMatterReader, type MatterReader } from '../sentiment/matters'
import { remembered } from '../sentiment/remembered'

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
  if (said.supported || !isPostLanguage(said.language)) return said
  await loaded(said.language)
  return classifier.classify(text, hint, ignore)
}

let matterReader: Promise<MatterReader> | undefined

/** What may make a post a matter for a person. Its model is read when the first post of a wake needs it. */
export async function matterIn(text: string, ignore: readonly string[]): Promise<Matter> {
  matterReader ??= bytesOf('/escalations.bin').then(createMatterReader)
  try {
    return (await matterReader)(text, ignore)
  } catch (error) {
    matterReader = undefined
    throw error
  }
}

async function loaded(name: string): Promise<void> {
  if (!isPostLanguage(name)) return
  const known = fetched.get(name) ?? load(name)
  fetched.set(name, known)
  try {
    await known
  } catch (error) {
    fetched.delete(name)
    throw error
  }
}

/** Its model is `public/sentiment/<tag>.bin`. */
async function load(name: PostLanguage): Promise<void> {
  models[name] = await bytesOf(`/sentiment/${name}.bin`)
  classifier = remembered(createClassifier(models))
}

async function bytesOf(path: PublicPath): Promise<ArrayBuffer> {
  const file = await fetch(browser.runtime.getURL(path))
  return file.arrayBuffer()
}
