import { DENSE, listSlots } from './dense.ts'
import type { Features } from './features.ts'
import { LISTS } from './lexicon.ts'
import { softmax, type Three } from './probabilities.ts'

/** How many levels a weight has: four bits' worth. */
export const LEVELS = 16

/** Logistic regression over hashed features; negative and positive are scored against neutral. */
export interface LinearModel {
  /** A byte for each of 2^`bits` buckets: the level of its negative weight above that of its positive. */
  readonly table: Uint8Array
  readonly bits: number
  /** The weights that the levels stand for: sixteen negative ones, sixteen positive ones. */
  readonly levels: Float32Array
  /** For each dense feature a negative weight and a positive one; last the two biases. */
  readonly dense: Float32Array
  readonly groupWeights: readonly number[]
}

/** The probabilities the model gives to a post. */
export function scoreLinear(model: LinearModel, { groups, dense }: Features): Three {
  const { table, levels, bits } = model
  let negative = model.dense[DENSE * 2] ?? 0
  let positive = model.dense[DENSE * 2 + 1] ?? 0
  groups.forEach(({ hashes }, g) => {
    let [a, b] = [0, 0]
    for (const hash of hashes) {
      const pair = table[hash >>> (32 - bits)] ?? 0
      a += levels[pair >> 4] ?? 0
      b += levels[LEVELS + (pair & 15)] ?? 0
    }
    const share = (model.groupWeights[g] ?? 0) / Math.sqrt(Math.max(1, hashes.length))
    negative += a * share
    positive += b * share
  })
  for (let i = 0; i < DENSE; i++) {
    negative += (model.dense[i * 2] ?? 0) * (dense[i] ?? 0)
    positive += (model.dense[i * 2 + 1] ?? 0) * (dense[i] ?? 0)
  }
  return softmax(negative, 0, positive)
}

/** Adds to `pulls`, for each token, how far the model moved by it from negative to positive. */
export function addLinearPulls(model: LinearModel, features: Features, pulls: Float64Array): void {
  const { table, levels, bits } = model
  features.groups.forEach(({ hashes, tokens }, g) => {
    const share = (model.groupWeights[g] ?? 0) / Math.sqrt(Math.max(1, hashes.length))
    hashes.forEach((hash, i) => {
      const pair = table[hash >>> (32 - bits)] ?? 0
      const toPositive = (levels[LEVELS + (pair & 15)] ?? 0) - (levels[pair >> 4] ?? 0)
      const token = tokens[i] ?? 0
      pulls[token] = (pulls[token] ?? 0) + toPositive * share
    })
  })
  addListPulls(model, features.spoken, pulls)
}

/** What the word lists say of a token pulls as if the sums of them grew in a straight line. */
function addListPulls({ dense }: LinearModel, spoken: Float32Array, pulls: Float64Array): void {
  const count = spoken.length / LISTS
  spoken.forEach((value, i) => {
    if (value === 0) return
    for (const slot of listSlots(Math.floor(i / count), value)) {
      const toPositive = (dense[slot * 2 + 1] ?? 0) - (dense[slot * 2] ?? 0)
      pulls[i % count] = (pulls[i % count] ?? 0) + toPositive * value
    }
  })
}
