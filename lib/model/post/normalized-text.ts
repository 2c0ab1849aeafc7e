import type { Blocklist } from './blocklists/blocklist.ts'
import { BLOCKLISTS } from './blocklists/index.ts'
import { foundSource, type WordList, wordList } from './word-list.ts'

const PAUSE = String.raw`[\s,.!…:;،-]{1,5}`

const NOT_WORDS = /https?:\S*|www\.\S+|@[\p{L}\p{M}\p{N}_]+/gu
/** Accents, Arabic vowel signs and hamza, the tatweel; not the vowels of Indian scripts. */
const ACCENTS = /[\u0300-\u036F\u064B-\u065F\u0670\u0640]/g

/** More marks than any letter carries; `normalize` takes quadratic time over them. */
const HEAPED_MARKS = /(\p{M}{8})\p{M}+/gu

type Lists = Readonly<Record<keyof Blocklist, WordList>>

/** A post's text, ready for the vetoes. */
export interface NormalizedText {
  /** Lower case, no accents, links, mentions or fond phrases; straight apostrophes; "sooo": "so". */
  readonly plain: string
  /** Absent where there are no lists for the language. */
  readonly lists?: Lists
}

const read = new Map<string, Lists>()

/** Read on first use: most people meet one or two languages. */
function listsFor(language: string): Lists | undefined {
  const words = BLOCKLISTS.get(language)
  if (!words) return undefined
  const lists = read.get(language) ?? listsOf(words)
  read.set(language, lists)
  return lists
}

function listsOf(words: Blocklist): Lists {
  return Object.fromEntries(
    Object.entries(words).map(([kind, list]) => [kind, wordList(list, fold, true)]),
  ) as Lists
}

/** @param language BCP 47 primary tag */
export function normalizeText(text: string, language: string): NormalizedText {
  const plain = fold(text.replace(NOT_WORDS, ' '))
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/\s+/g, ' ')
  const lists = listsFor(language)
  if (!lists) return { plain }
  const fond = lists.fond.in(plain)
  if (fond.length === 0) return { plain, lists }
  return { plain: plain.replace(new RegExp(foundSource(fond), 'gu'), ' '), lists }
}

/** "Great, another delay." */
export function isPraiseThenAgain({ plain, lists }: NormalizedText): boolean {
  const [praise = [], again = []] = [lists?.praise.in(plain), lists?.again.in(plain)]
  if (praise.length === 0 || again.length === 0) return false
  return new RegExp(foundSource(praise) + PAUSE + foundSource(again), 'u').test(plain)
}

const PLAIN = /^[\x20-\x7e]*$/

function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .replace(HEAPED_MARKS, '$1')
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/ß/g, 'ss')
}
