import { grams, latinWords, prose } from './language-grams.ts'
import { LANGUAGES, PROFILES, STEP } from './language-profiles.ts'
import { writing } from './language-script.ts'

/** Fewer letters of prose say nothing. */
const FEWEST_LETTERS = 4
/** How much the page's word counts, and how clear the winner must be: docs/language.md. */
const HINT = 5
const CLEAR = 1

const profiles = new Map(
  PROFILES.split(' ').map((entry) => {
    const end = entry.length - LANGUAGES.length
    const levels = Float64Array.from(entry.slice(end), (digit) => Number.parseInt(digit, 16) * STEP)
    return [entry.slice(0, end), levels] as const
  }),
)

/**
 * The language of a post's prose as a BCP 47 primary tag ('de'), or null when there is too little
 * to tell. Links, mentions, hashtags and emoji say nothing. Hindi in Latin letters is 'hi' too.
 * Never throws; only the first 2,000 characters are read.
 *
 * @param hint the page's `lang`: any case, region or nonsense; it tips the scales, no more
 */
export function recogniseLanguage(text: string, hint?: string): string | null {
  const plain = prose(text)
  const { language, letters } = writing(plain)
  if (letters < FEWEST_LETTERS) return null
  return language ?? latin(plain, hint)
}

/** The nearest profile, or null when the next is about as near. */
function latin(text: string, hint?: string): string | null {
  const distances = distancesTo(text)
  const hinted = LANGUAGES.indexOf(hint?.toLowerCase().split(/[-_]/)[0] ?? '')
  if (hinted >= 0) distances[hinted] = (distances[hinted] ?? 0) - HINT
  const [nearest = 0, next = 0] = distances.toSorted()
  return next - nearest < CLEAR ? null : (LANGUAGES[distances.indexOf(nearest)] ?? null)
}

/** How far a text is from each of `LANGUAGES`: minus the log likelihood, up to a constant. */
function distancesTo(text: string): Float64Array {
  const distances = new Float64Array(LANGUAGES.length)
  for (const word of latinWords(text)) add(distances, wordDistances(word))
  return distances
}

/** Posts share most of their words, so the distances of those met before are kept at hand. */
const MOST_WORDS = 8000
/** A longer piece of a text keeps the whole text in memory (V8's sliced strings). */
const LONGEST_KEPT = 12
const met = new Map<string, Float64Array>()
const NOTHING = new Float64Array()

function wordDistances(word: string): Float64Array {
  const known = met.get(word)
  if (known) return known
  const distances = new Float64Array(LANGUAGES.length)
  for (const gram of grams(word)) add(distances, profiles.get(gram) ?? NOTHING)
  if (word.length > LONGEST_KEPT) return distances
  if (met.size >= MOST_WORDS) met.clear()
  met.set(word, distances)
  return distances
}

function add(sums: Float64Array, numbers: Float64Array): void {
  for (let at = 0; at < numbers.length; at++) sums[at] = (sums[at] ?? 0) + (numbers[at] ?? 0)
}
