import { grams, latinWords, prose } from './language-grams.ts'
import { LANGUAGES, PROFILES, STEP } from './language-profiles.ts'
import { writing } from './language-script.ts'
import { knownWords } from './language-words.ts'

/** Fewer letters of prose say nothing. */
const FEWEST_LETTERS = 4
/** How much the page's word counts, and how clear the winner must be: docs/language.md. */
const HINT = 5
const CLEAR = 1
/** A post of a few words is what the page says, unless its words speak clearly against it. */
const SHORT_HINT = 9
const SHORT_LETTERS = 25
/** What the page says nothing of is rather English than any other language. */
const ENGLISH = 1.5
/** How much a word counts that is known to be of a language. */
const WORD = 2.5

/** BCP 47's tag for several languages; how many words each must have, and how much likelier it is. */
const SEVERAL = 'mul'
const FEWEST_OF_EACH = 2
const PARTED = 5

const HINDI = LANGUAGES.indexOf('hi')
/** Hindi in Latin letters is always full of English. */
const OURS = new Set(['en', 'de', 'fr', 'es', 'pt', 'it'].map((tag) => LANGUAGES.indexOf(tag)))

/** What languages are told by: words, and for each gram its levels, a hexadecimal digit a language. */
interface Tables {
  known: ReadonlyMap<string, readonly number[]>
  profiles: ReadonlyMap<string, string>
}

let made: Tables | undefined

/**
 * Made for the first text, and not with the script. Whoever has to wait for something else before it
 * makes them meanwhile.
 */
export function languageTables(): Tables {
  made ??= {
    known: knownWords(LANGUAGES),
    profiles: new Map(
      PROFILES.split(' ').map((entry) => {
        const end = entry.length - LANGUAGES.length
        return [entry.slice(0, end), entry.slice(end)] as const
      }),
    ),
  }
  return made
}

/**
 * The language of a post's prose as a BCP 47 primary tag ('de'), `mul` where it is in two, or null
 * when there is too little to tell. Links, mentions, hashtags and emoji say nothing. Hindi in Latin letters is 'hi' too.
 * Never throws; only the first 2,000 characters are read.
 *
 * @param hint the page's `lang`: any case, region or nonsense; it tips the scales, no more
 */
export function recogniseLanguage(text: string, hint?: string): string | null {
  const plain = prose(text)
  const { language, letters } = writing(plain)
  if (language !== undefined) return letters < FEWEST_LETTERS ? null : language
  const words = latinWords(plain)
  const [only, ...more] = languagesOfAll(words)
  const hinted = LANGUAGES.indexOf(hint?.toLowerCase().split(/[-_]/)[0] ?? '')
  if (letters < FEWEST_LETTERS) return only === hinted ? (LANGUAGES[hinted] ?? null) : null
  if (only !== undefined && more.length === 0) return LANGUAGES[only] ?? null
  return isMixed(words) ? SEVERAL : latin(words, letters, hinted)
}

/** The languages that have all of the words, as numbers into `LANGUAGES`. */
function languagesOfAll(words: readonly string[]): number[] {
  const [first = [], ...others] = words.map((word) => languageTables().known.get(word) ?? [])
  return first.filter((language) => others.every((known) => known.includes(language)))
}

/**
 * Whether a text is much likelier to begin in one language and to end in another, and has words of
 * each there that the other lacks.
 */
function isMixed(words: readonly string[]): boolean {
  const whole = distancesTo(words)
  const nearest = whole[nearestBy((language) => whole[language] ?? 0)] ?? 0
  const before = new Float64Array(LANGUAGES.length)
  const toBefore = (language: number) => before[language] ?? 0
  const toAfter = (language: number) => (whole[language] ?? 0) - toBefore(language)
  return words.some((word, at) => {
    const [first, last] = [nearestBy(toBefore), nearestBy(toAfter)]
    const parted = toBefore(first) + toAfter(last)
    add(before, wordDistances(word))
    return (
      nearest - parted > PARTED &&
      [first, last].every((one) => OURS.has(one)) &&
      hasWordsOf(words.slice(0, at), first, last) &&
      hasWordsOf(words.slice(at), last, first)
    )
  })
}

function hasWordsOf(words: readonly string[], language: number, other: number): boolean {
  const { known } = languageTables()
  const own = words.filter((word) => {
    const all = known.get(word) ?? []
    return all.includes(language) && !all.includes(other)
  })
  return own.length >= FEWEST_OF_EACH
}

/** The language that something is nearest to, as a number into `LANGUAGES`. */
function nearestBy(distanceTo: (language: number) => number): number {
  let nearest = 0
  for (let language = 1; language < LANGUAGES.length; language++) {
    if (distanceTo(language) < distanceTo(nearest)) nearest = language
  }
  return nearest
}

/** The nearest profile, or null when the next is about as near. In doubt it is the page's. */
function latin(words: readonly string[], letters: number, hinted: number): string | null {
  const distances = distancesTo(words)
  const favoured = hinted >= 0 ? hinted : LANGUAGES.indexOf('en')
  distances[favoured] = (distances[favoured] ?? 0) - favour(hinted, letters)
  // Whatever has the vowels of Hindi looks like it; nobody writes it without its little words.
  if (!soundsHindi(words)) distances[HINDI] = Infinity
  const [nearest = 0, next = 0] = distances.toSorted()
  const winner = distances.indexOf(nearest)
  if (next - nearest >= CLEAR) return LANGUAGES[winner] ?? null
  return (distances[favoured] ?? 0) - nearest < CLEAR ? (LANGUAGES[favoured] ?? null) : null
}

function soundsHindi(words: readonly string[]): boolean {
  const hindi = words.filter((word) => languageTables().known.get(word)?.includes(HINDI))
  return hindi.length > 1 || hindi.some(({ length }) => length > 3)
}

function favour(hinted: number, letters: number): number {
  if (hinted < 0) return ENGLISH
  return letters < SHORT_LETTERS ? SHORT_HINT : HINT
}

/** How far a text is from each of `LANGUAGES`: minus the log likelihood, up to a constant. */
function distancesTo(words: readonly string[]): Float64Array {
  const distances = new Float64Array(LANGUAGES.length)
  for (const word of words) add(distances, wordDistances(word))
  return distances
}

/** Posts share most of their words, so the distances of those met before are kept at hand. */
const MOST_WORDS = 8000
/** A longer piece of a text keeps the whole text in memory (V8's sliced strings). */
const LONGEST_KEPT = 12
const met = new Map<string, Float64Array>()

function wordDistances(word: string): Float64Array {
  const before = met.get(word)
  if (before) return before
  const { known, profiles } = languageTables()
  const distances = new Float64Array(LANGUAGES.length)
  for (const gram of grams(word)) addLevels(distances, profiles.get(gram) ?? '')
  for (const at of known.get(word) ?? []) distances[at] = (distances[at] ?? 0) - WORD
  if (word.length > LONGEST_KEPT) return distances
  if (met.size >= MOST_WORDS) met.clear()
  met.set(word, distances)
  return distances
}

function addLevels(sums: Float64Array, digits: string): void {
  for (let at = 0; at < digits.length; at++) {
    const code = digits.charCodeAt(at)
    sums[at] = (sums[at] ?? 0) + (code < A ? code - ZERO : code - A + 10) * STEP
  }
}

const ZERO = '0'.charCodeAt(0)
const A = 'a'.charCodeAt(0)

function add(sums: Float64Array, numbers: Float64Array): void {
  for (let at = 0; at < numbers.length; at++) sums[at] = (sums[at] ?? 0) + (numbers[at] ?? 0)
}
