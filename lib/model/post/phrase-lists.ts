import type { CueLists } from './cues/cue-lists.ts'
import type { EscalationLists } from './escalations/escalation-lists.ts'
import { isPostLanguage, POST_LANGUAGES, type PostLanguage } from './languages.ts'
import { type Phrases, phrases } from './phrases.ts'
import type { TopicLists } from './topics/topic-lists.ts'

/** What posts in one language are looked through for: a file of the package. */
export interface PhraseLists {
  readonly cues: CueLists
  readonly escalations: EscalationLists
  readonly topics: TopicLists
}

/** The same, to look through texts with. */
type Looked = {
  readonly [List in keyof PhraseLists]: ReadonlyMap<keyof PhraseLists[List], Phrases>
}

const taken = new Map<PostLanguage, Looked>()

/** From now on posts in a language are looked through for these. */
export function takePhrases(
  language: PostLanguage,
  { cues, escalations, topics }: PhraseLists,
): void {
  taken.set(language, {
    cues: eachOf(cues),
    escalations: eachOf(escalations),
    topics: eachOf(topics),
  })
}

/**
 * What posts in a language are looked through for; undefined where there are no lists for it.
 *
 * @param language BCP 47 primary tag
 * @throws Error where its lists were not taken: no post is harmless because a file is missing
 */
export function phrasesIn(language: string): Looked | undefined {
  if (!isPostLanguage(language)) return undefined
  const found = taken.get(language)
  if (!found) throw new Error(`The phrases in ${language} were not read`)
  return found
}

function eachOf<Kind extends string>(lists: Readonly<Partial<Record<Kind, string>>>) {
  const entries = Object.entries(lists) as [Kind, string][]
  return new Map(entries.map(([kind, list]) => [kind, phrases(list)]))
}

/**
 * The languages whose phrases a post is looked through for: English beside its own, as short posts are
 * easily taken for another language, and all where there are no lists for its own. A text without a
 * word holds no phrase in any: most pictures are posted so.
 *
 * @param language BCP 47 primary tag
 */
export function phraseLanguages(language: string, text: string): readonly PostLanguage[] {
  if (isPostLanguage(language)) return [...new Set([language, 'en'] as const)]
  return WORD.test(text) ? POST_LANGUAGES : []
}

const WORD = /[\p{L}\p{N}]/u
