import type { Network } from '../cnn.ts'
import { Adam } from './adam.ts'
import { Parameters } from './parameters.ts'
import { type Dropout, initialise, PostSlopes } from './post-slopes.ts'
import { seeded, shuffled } from './random.ts'
import type { Sequence } from './sequence.ts'
import { WordVectors } from './word-vectors.ts'

export interface CnnOptions extends Dropout {
  /** Filters a span; a multiple of 4. */
  readonly filters: number
  readonly epochs: number
  /** Posts a step. */
  readonly batch: number
  /** The longest step's length, reached after `warmUp` steps; the last one's is a twentieth. */
  readonly rate: number
  readonly warmUp: number
  /** What part of a post's label is spread over the other two. */
  readonly smoothing: number
  /** How strongly what is learned of single words is pulled toward zero. */
  readonly pull: number
  readonly seed: number
}

/** A trained network, and `WIDTH` numbers for each word of the vocabulary. */
export interface Cnn {
  readonly network: Network
  readonly vectors: Float32Array
}

/** The result is a running mean over the training, noted every so many steps. */
const NOTE_EVERY = 10
const KEPT = 0.98

/**
 * Trains a network with Adam; the same input and options give the same bits.
 *
 * @param knowledge what is known of each word: `known` numbers a word
 */
export function fitCnn(
  posts: readonly Sequence[],
  knowledge: Float32Array,
  known: number,
  options: CnnOptions,
): Cnn {
  const random = seeded(options.seed)
  const parameters = new Parameters(options.filters, known)
  initialise(parameters.network, random)
  const words = new WordVectors(knowledge, known, parameters.projection, random)
  const slopes = new PostSlopes(parameters, words, classWeights(posts), options, random)
  const adam = new Adam(parameters.flat.length)
  const meanFlat = parameters.flat.slice()
  const meanCorrections = words.corrections.slice()
  const steps = options.epochs * Math.ceil(posts.length / options.batch)
  let step = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = shuffled(posts.length, random)
    for (let from = 0; from < order.length; from += options.batch) {
      const batch = order.slice(from, from + options.batch).flatMap((i) => posts[i] ?? [])
      const rate = rateAt(step++, steps, options)
      words.begin(batch)
      slopes.ofBatch(batch)
      words.end(slopes.totals.projection, rate, options.pull)
      adam.step(parameters.flat, slopes.totals.flat, rate)
      if (step % NOTE_EVERY > 0) continue
      const notes = step / NOTE_EVERY
      const kept = Math.min(KEPT, notes / (notes + 9))
      mixIn(meanFlat, parameters.flat, kept)
      mixIn(meanCorrections, words.corrections, kept)
    }
  }
  parameters.flat.set(meanFlat)
  words.corrections.set(meanCorrections)
  return { network: parameters.network, vectors: words.all() }
}

function rateAt(step: number, steps: number, { rate, warmUp }: CnnOptions): number {
  if (step < warmUp) return (rate * (step + 1)) / warmUp
  return rate * (1 - (0.95 * (step - warmUp)) / (steps - warmUp))
}

/** So that each class counts the same, however many posts it has. */
function classWeights(posts: readonly Sequence[]): number[] {
  return [0, 1, 2].map((label) => {
    const count = posts.filter((one) => one.label === label).length
    return posts.length / 3 / Math.max(1, count)
  })
}

function mixIn(mean: Float32Array, now: Float32Array, kept: number): void {
  for (let i = 0; i < mean.length; i++) mean[i] = kept * (mean[i] ?? 0) + (1 - kept) * (now[i] ?? 0)
}
