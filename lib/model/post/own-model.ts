import { Sentiment } from '../person/person'
import type { Example } from './example'
import type { Probabilities } from './weigh'

/** With fewer examples, or fewer of any one label, there is no model. */
export const LEAST_EXAMPLES = 50
export const LEAST_OF_A_LABEL = 5

/** How far a post is moved at most toward a label or away from it, in nats of its likelihood. */
export const FARTHEST = 1.5

/** How strongly weights are held to nothing: a word must be met some times before it says much. */
const PULL = 1
/**
 * How much of the classifier’s own opinion counts while learning: half, since a team labels
 * what it got wrong more readily than what it got right.
 */
const OPINION = 0.5
/** A dismissal has other reasons as well. */
const WORTH = { correction: 1, action: 1, dismissal: 0.25 } as const
/** A label that is rare counts so many times at most. */
const MOST_BALANCE = 4
/** Steps of descent (Adagrad); more change nothing that shows. */
const STEPS = 40
const RATE = 0.3
const LABELS = Sentiment.options

/** For each word, by its print, what it says for each label. */
export type OwnModel = ReadonlyMap<number, Probabilities>

/**
 * Learns from a team's labels: logistic regression over words, on top of what the classifier said.
 * The same examples in the same order give the same model. Takes about 15 ms for 1,000.
 *
 * @returns null where there are too few
 */
export function learnFrom(examples: readonly Example[]): OwnModel | null {
  if (!isEnough(examples)) return null
  const places = new Map<number, number>()
  for (const { words } of examples) {
    for (const { print } of words) if (!places.has(print)) places.set(print, places.size)
  }
  const weights = descend(rowsOf(examples, places), places.size)
  return new Map(
    Array.from(places, ([print, place]) => [print, byLabel((_, at) => weights[place * 3 + at])]),
  )
}

/** Whether there are examples enough to learn from. */
export function isEnough(examples: readonly Pick<Example, 'label'>[]): boolean {
  const counts = countLabels(examples)
  return examples.length >= LEAST_EXAMPLES && LABELS.every((one) => counts[one] >= LEAST_OF_A_LABEL)
}

/** How many examples each label has. */
export function countLabels(examples: readonly Pick<Example, 'label'>[]): Probabilities {
  return byLabel((label) => examples.filter((one) => one.label === label).length)
}

/** How far a post with these words is moved toward each label, in nats: no farther than `FARTHEST`. */
export function shiftBy(model: OwnModel, prints: readonly number[]): Probabilities {
  const words = [...new Set(prints)]
  const share = 1 / Math.sqrt(Math.max(1, words.length))
  const sums = byLabel((label) =>
    words.reduce((sum, print) => sum + (model.get(print)?.[label] ?? 0) * share, 0),
  )
  const mean = (sums.negative + sums.neutral + sums.positive) / 3
  return byLabel((label) => Math.max(-FARTHEST, Math.min(FARTHEST, sums[label] - mean)))
}

function byLabel(of: (label: Sentiment, at: number) => number | undefined): Probabilities {
  const [negative = 0, neutral = 0, positive = 0] = LABELS.map((label, at) => of(label, at))
  return { negative, neutral, positive }
}

/** An example as the descent needs it: the places of its words, and what each of them counts. */
interface Row {
  places: Int32Array
  share: number
  label: number
  worth: number
  start: readonly number[]
}

function rowsOf(examples: readonly Example[], places: ReadonlyMap<number, number>): Row[] {
  const counts = countLabels(examples)
  return examples.map(({ words, label, by, probabilities }) => {
    const balance = Math.min(MOST_BALANCE, examples.length / LABELS.length / counts[label])
    return {
      places: Int32Array.from(words, ({ print }) => places.get(print) ?? 0),
      share: 1 / Math.sqrt(words.length),
      label: LABELS.indexOf(label),
      worth: WORTH[by] * balance,
      start: LABELS.map((one) => OPINION * Math.log(Math.max(1e-4, probabilities[one]))),
    }
  })
}

/** The weights, three a word. */
function descend(rows: readonly Row[], words: number): Float64Array {
  const weights = new Float64Array(words * 3)
  const squares = new Float64Array(words * 3).fill(1e-8)
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight) => PULL * weight)
    for (const row of rows) addSlope(row, weights, slope)
    for (let i = 0; i < weights.length; i++) {
      const grade = slope[i] ?? 0
      const square = (squares[i] ?? 0) + grade * grade
      squares[i] = square
      weights[i] = (weights[i] ?? 0) - (RATE * grade) / Math.sqrt(square)
    }
  }
  return weights
}

function addSlope(row: Row, weights: Float64Array, slope: Float64Array): void {
  const odds = [0, 0, 0]
  let sum = 0
  for (let label = 0; label < 3; label++) {
    let said = 0
    for (const place of row.places) said += weights[place * 3 + label] ?? 0
    const one = Math.exp((row.start[label] ?? 0) + said * row.share)
    odds[label] = one
    sum += one
  }
  for (let label = 0; label < 3; label++) {
    const miss = row.worth * row.share * ((odds[label] ?? 0) / sum - Number(label === row.label))
    for (const place of row.places) {
      const at = place * 3 + label
      slope[at] = (slope[at] ?? 0) + miss
    }
  }
}
