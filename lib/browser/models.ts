import { primaryTag } from '../model/on-device/languages'
import { isPostLanguage, type PostLanguage } from '../model/post/languages'
import type { Matter } from '../model/post/matter'
import { phraseLanguages, takePhrases } from '../model/post/phrase-lists'
import { type Classification, createClassifier } from '../sentiment'
import { languageTables } from '../sentiment/language'
import { createMatterReader, type MatterReader } from '../sentiment/matters'
import { remembered } from '../sentiment/remembered'
import { packageBytes, packageFile, readOnce } from './package-files'

/** The models that were needed so far, and what reads posts with them. */
const models: Record<string, ArrayBuffer> = {}
let classifier = remembered(createClassifier(models))

/**
 * Classifies a post, and has ready what it is looked through for in its language. Both are read when
 * the first post of a wake needs them; emoji are read by the English model.
 */
export async function classify(
  text: string,
  hint: string | undefined,
  ignore: readonly string[],
): Promise<Classification> {
  const fetching = readFor([hint])
  // Made meanwhile.
  languageTables()
  await fetching
  const said = classifier.classify(text, hint, ignore)
  const { language, supported } = said
  const isUnread = !supported && isPostLanguage(language)
  await Promise.all([isUnread && model(language), ...phraseLanguages(language, text).map(phrases)])
  return isUnread ? classifier.classify(text, hint, ignore) : said
}

/**
 * Begins to read what posts in these languages will be read with, as pages say them, and English. That
 * something is missing, whoever classifies is told.
 */
export function foresee(hints: readonly (string | undefined)[]): void {
  readFor(hints).catch(() => undefined)
}

async function readFor(hints: readonly (string | undefined)[]): Promise<void> {
  const likely = new Set(['en', ...hints.map((hint) => primaryTag(hint ?? ''))])
  const languages = [...likely].filter(isPostLanguage)
  await Promise.all(languages.flatMap((language) => [model(language), phrases(language)]))
}

const matterReader = readOnce<void, MatterReader>(async () =>
  createMatterReader(await packageBytes('/escalations.bin')),
)

/** What may make a post a matter for a person. Its model is read when the first post of a wake needs it. */
export async function matterIn(text: string, ignore: readonly string[]): Promise<Matter> {
  return (await matterReader())(text, ignore)
}

const model = readOnce(async (language: PostLanguage) => {
  models[language] = await packageBytes(`/sentiment/${language}.bin`)
  classifier = remembered(createClassifier(models))
})

const phrases = readOnce(async (language: PostLanguage) => {
  const file = await packageFile(`/phrases/${language}.json`)
  takePhrases(language, await file.json())
})
