import { type Lexicon, LISTS } from './lexicon.ts'
import { isBut, isNegator } from './scope.ts'
import { isShouted, isStretched } from './spelling.ts'
import type { Token } from './tokens.ts'
import { findWord } from './word-table.ts'

/** Words that make the next one stronger, or weaker; the factor on its valence. */
const BOOSTERS = new Map<string, number>([
  ...'very so really too extremely absolutely totally soo super such damn fucking sehr total echt voll tres trop si muy tan mucho muito tao molto troppo bahut bohot جدا'
    .split(' ')
    .map((word) => [word, 1.3] as const),
  ...'slightly somewhat kinda bit little almost etwas bisschen peu poco pouco'
    .split(' ')
    .map((word) => [word, 0.7] as const),
])
/** A negated word says the opposite, but less so. */
const NEGATED = -0.6

const PER_LIST = 9
const SHAPES = 20

/** How many dense features there are. */
export const DENSE = LISTS * PER_LIST + SHAPES

/**
 * What each word says by each list, −1.3 to 1.3: its valence, made stronger or weaker by the word
 * before it, turned round where it is negated. The words of one list after those of the other.
 */
export function spokenValences(
  tokens: readonly Token[],
  hashes: readonly number[],
  negations: readonly boolean[],
  lexicon: Lexicon,
): Float32Array {
  const spoken = new Float32Array(tokens.length * LISTS)
  hashes.forEach((hash, i) => {
    const at = findWord(lexicon, hash)
    if (at < 0) return
    const boost = BOOSTERS.get(tokens[i - 1]?.text ?? '') ?? 1
    const factor = (boost * (negations[i] ? NEGATED : 1)) / 127
    for (let list = 0; list < LISTS; list++) {
      spoken[list * tokens.length + i] = (lexicon.valences[at * LISTS + list] ?? 0) * factor
    }
  })
  return spoken
}

/** What the words of the lists and the shape of the post say: `DENSE` numbers, about −3 to 3. */
export function denseFeatures(
  text: string,
  tokens: readonly Token[],
  spoken: Float32Array,
): Float32Array {
  const dense = new Float32Array(DENSE)
  for (let list = 0; list < LISTS; list++) {
    const values = spoken.subarray(list * tokens.length, (list + 1) * tokens.length)
    dense.set(listFeatures(tokens, values), list * PER_LIST)
  }
  dense.set(shapeFeatures(text, tokens, spoken), LISTS * PER_LIST)
  return dense
}

function listFeatures(tokens: readonly Token[], values: Float32Array): number[] {
  let [up, down, most, least, last, afterBut, ups, downs] = [0, 0, 0, 0, 0, 0, 0, 0]
  let sawBut = false
  values.forEach((value, i) => {
    const token = tokens[i]
    if (token && isBut(token)) sawBut = true
    if (value === 0) return
    if (value > 0) up += value
    else down += value
    if (value > 0) ups++
    else downs++
    most = Math.max(most, value)
    least = Math.min(least, value)
    last = value
    if (sawBut) afterBut += value
  })
  const sums = [up + down, up, down].map(squash)
  return [...sums, most, least, last, squash(afterBut), Math.log1p(ups), Math.log1p(downs)]
}

/** Which dense features grow with what a list says: its sum, and the one of its own sign. */
export function listSlots(list: number, value: number): [number, number] {
  return [list * PER_LIST, list * PER_LIST + (value > 0 ? 1 : 2)]
}

/** Sums grow with a post's length; past about 2 they say little more. */
function squash(sum: number): number {
  return sum / Math.sqrt(sum * sum + 1)
}

function shapeFeatures(text: string, tokens: readonly Token[], spoken: Float32Array): number[] {
  const counts = new Map<string, number>()
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)
  const faces = [0]
  tokens.forEach((token, i) => {
    count(token.kind)
    if (token.kind === 'mark') count(token.text)
    if (token.kind === 'emoji' || token.kind === 'emoticon') faces.push(spoken[i] ?? 0)
    if (isNegator(token)) count('not')
    if (token.kind !== 'word' || token.end - token.start < 2) return
    const raw = text.slice(token.start, token.end)
    if (isShouted(raw)) count('shouted')
    if (isStretched(raw)) count('stretched')
  })
  const of = (...whats: string[]) =>
    Math.log1p(whats.reduce((sum, what) => sum + (counts.get(what) ?? 0), 0))
  const end = tokens.at(-1)?.text ?? ''
  return [
    squash(faces.reduce((sum, value) => sum + value, 0)),
    Math.max(...faces),
    Math.min(...faces),
    of('emoji', 'emoticon'),
    of('!', '!!', '?!'),
    of('!!'),
    of('?', '??', '?!'),
    of('…'),
    of('"', '“', '”'),
    of(':', '-', '|'),
    Number(/^[!?]/.test(end)),
    Number(end.startsWith('?')),
    of('shouted'),
    of('stretched'),
    Math.log1p(tokens.length) / 3,
    ...['mention', 'link', 'hashtag', 'number', 'not'].map((what) => of(what)),
  ]
}
