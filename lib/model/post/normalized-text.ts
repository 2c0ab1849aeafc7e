import type { Blocklist } from './blocklists/blocklist.ts'
import { BLOCKLISTS } from './blocklists/index.ts'

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`
const PAUSE = String.raw`[\s,.!…:;،-]{1,5}`
/** Arabic writes "and", "with", "for" and "the" on to the next word. */
const ARABIC_CLITICS = '[وف]?[بلك]?(?:ال)?'

const NOT_WORDS = /https?:\S*|www\.\S+|@[\p{L}\p{M}\p{N}_]+/gu
/** Accents, Arabic vowel signs and hamza, the tatweel; not the vowels of Indian scripts. */
const ACCENTS = /[\u0300-\u036F\u064B-\u065F\u0670\u0640]/g

/** More marks than any letter carries; `normalize` takes quadratic time over them. */
const HEAPED_MARKS = /(\p{M}{8})\p{M}+/gu

type Patterns = Record<Exclude<keyof Blocklist, 'again'> | 'praiseThenAgain', RegExp>

/** A post's text, ready for the vetoes. */
export interface NormalizedText {
  /** Lower case, no accents, links, mentions or fond phrases; straight apostrophes; "sooo": "so". */
  readonly plain: string
  /** Absent where there are no lists for the language. */
  readonly patterns?: Patterns
}

const built = new Map<string, Patterns>()

/** Built on first use: all languages at once would take a tenth of a second at every wake. */
function patternsFor(language: string): Patterns | undefined {
  const words = BLOCKLISTS.get(language)
  if (!words) return undefined
  const patterns = built.get(language) ?? patternsOf(words)
  built.set(language, patterns)
  return patterns
}

/** @param language BCP 47 primary tag */
export function normalizeText(text: string, language: string): NormalizedText {
  const plain = fold(text.replace(NOT_WORDS, ' '))
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/\s+/g, ' ')
  const patterns = patternsFor(language)
  return patterns ? { plain: plain.replace(patterns.fond, ' '), patterns } : { plain }
}

function fold(text: string): string {
  return text
    .replace(HEAPED_MARKS, '$1')
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/ß/g, 'ss')
}

function patternsOf(words: Blocklist): Patterns {
  const pattern = (list: readonly string[]): RegExp => new RegExp(whole(list), 'u')
  return {
    fond: new RegExp(whole(words.fond), 'gu'),
    negation: pattern(words.negation),
    contrast: pattern(words.contrast),
    complaint: pattern(words.complaint),
    claim: pattern(words.claim),
    irony: pattern(words.irony),
    praise: pattern(words.praise),
    praiseThenAgain: new RegExp(`${whole(words.praise)}${PAUSE}${whole(words.again)}`, 'u'),
  }
}

/**
 * A pattern of any entry of a list: whole words and phrases, or the beginnings of some (`*`). What
 * ends a word is said once for all of them: the classes of letters are what takes time to build.
 *
 * @param spelled how an entry is spelled in the texts the pattern is for
 */
export function whole(
  list: readonly string[],
  spelled: (word: string) => string = foldedWithClitics,
): string {
  const entries = (open: boolean) =>
    list
      .filter((entry) => entry.endsWith('*') === open)
      .map((entry) => spelled(entry.replace(/\*$/, '')))
      .join('|')
  const [closed, open] = [entries(false), entries(true)]
  const ends = [closed && `(?:${closed})(?!${LETTER})`, open && `(?:${open})${LETTER}*`]
  return `(?<!${LETTER})(?:${ends.filter(Boolean).join('|')})`
}

function foldedWithClitics(entry: string): string {
  const word = fold(entry)
  return (/\p{Script=Arabic}/u.test(word) ? ARABIC_CLITICS : '') + word
}
