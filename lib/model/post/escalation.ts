import type { Allowed } from './allowed.ts'
import { ESCALATION_KINDS, type Escalation } from './escalation-kinds.ts'
import { WORDED_KINDS } from './escalations/escalation-lists.ts'
import type { Intent } from './intent.ts'
import type { Matter } from './matter.ts'
import { phraseLanguages, phrasesIn } from './phrase-lists.ts'
import type { Phrases } from './phrases.ts'

/**
 * So likely a matter for a person by models, it is one; chosen on ordinary posts and on invented ones
 * that only look like it, see docs/language.md. In a few words the quick one is sure of too much.
 */
const MATTER_FROM = { quick: 0.7, quickOfFew: 0.88, both: { en: 0.5, others: 0.56 } }
const FEW_WORDS = 8
/** How much of what both say is the second reading's. */
const SECOND_SHARE = 0.55
/** A post for one of these is no matter, however its words sound. */
const NO_MATTER: readonly (Intent | null)[] = [
  'hate',
  'politics',
  'hiring',
  'promotion',
  'offer',
  'greeting',
  'news',
]

/** What models and the verdict make of a post that may be a matter for a person. */
export interface Matters {
  /** The quick reading's. */
  readonly first?: Matter | undefined
  readonly second?: Matter | undefined
  readonly intent: Intent | null
  readonly allows: Allowed
}

/** What in a post is a matter for a person by its wording or, where that shows none, by models. Pure. */
export function escalationOf(
  text: string,
  language: string,
  own: readonly string[],
  matters: Matters | null,
): Escalation | null {
  return escalationIn(text, language, own) ?? (matters && escalationBy(matters, text, language))
}

function escalationBy(
  { first, second, intent, allows }: Matters,
  text: string,
  language: string,
): Escalation | null {
  const read = second ?? first
  if (!read || allows === 'thank' || NO_MATTER.includes(intent)) return null
  const { quick, quickOfFew, both } = MATTER_FROM
  const isOne = second
    ? mixed(first ?? second, second) >= (language === 'en' ? both.en : both.others)
    : read.likely >= (wordsOf(text) <= FEW_WORDS ? quickOfFew : quick)
  return isOne ? { kind: read.kind, words: [...read.words] } : null
}

const mixed = (first: Matter, second: Matter) =>
  SECOND_SHARE * second.likely + (1 - SECOND_SHARE) * first.likely

const wordsOf = (text: string) =>
  text.split(/\s+/).filter((word) => /^[^@]*\p{L}/u.test(word)).length

/**
 * What by its wording is a matter for a person, or null. Pure.
 *
 * @param language BCP 47 primary tag; the lists of `phraseLanguages` count
 * @param own words of the team's own that are one as well
 */
export function escalationIn(
  text: string,
  language: string,
  own: readonly string[] = [],
): Escalation | null {
  const found = phraseLanguages(language, text).flatMap((one) => firstIn(text, one) ?? [])
  const worded = found.toSorted((a, b) => rank(a) - rank(b))[0]
  if (worded) return worded
  const pattern = ownPattern(own)
  const words = pattern ? wordsIn(text, { of: () => pattern }) : []
  return words.length > 0 ? { kind: 'own', words } : null
}

const rank = ({ kind }: Escalation) => ESCALATION_KINDS.indexOf(kind)

function firstIn(text: string, language: string): Escalation | null {
  const patterns = phrasesIn(language)?.escalations
  const harmless = patterns?.get('harmless')
  const meant = harmless ? without(text, harmless) : text
  for (const kind of WORDED_KINDS) {
    const pattern = patterns?.get(kind)
    const words = pattern ? wordsIn(meant, pattern) : []
    if (words.length > 0) return { kind, words }
  }
  return null
}

/** The text with other letters where one of the phrases stands: what is around it stays where it is. */
function without(text: string, phrases: Phrases): string {
  const held = phrases.of(text.toLowerCase())
  return held ? text.replace(new RegExp(held, 'giu'), (words) => '_'.repeat(words.length)) : text
}

function wordsIn(text: string, pattern: Pick<Phrases, 'of'>): string[] {
  const lower = text.toLowerCase()
  const held = pattern.of(lower)
  if (!held) return []
  // Few letters are longer in lower case, and then the words are told in lower case.
  const told = lower.length === text.length ? text : lower
  const found = [...lower.matchAll(held)].map(({ 0: words, index }) =>
    told.slice(index, index + words.length).slice(0, 200),
  )
  return [...new Set(found)].slice(0, 20)
}

/** The team's words as whole words, in whatever case. */
function ownPattern(own: readonly string[]): RegExp | undefined {
  const words = own.map((word) => word.trim()).filter((word) => word !== '')
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
  return escaped.length > 0 ? pattern(escaped.join('|')) : undefined
}

function pattern(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'giu')
}
