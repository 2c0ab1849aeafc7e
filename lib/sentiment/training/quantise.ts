import { WIDTH } from '../cnn.ts'
import { DENSE } from '../dense.ts'
import { LEVELS, type LinearModel } from '../linear.ts'
import { ZERO_LEVEL } from '../reading.ts'
import type { LinearWeights } from './linear.ts'

const ROUNDS = 25
/** Weights below this part of the typical one are left out: they cost bytes and decide nothing. */
const NEGLIGIBLE = 0.25
/** A vector's numbers are cut at so many standard deviations. */
const WIDEST = 2.6

/** A linear model in four bits a weight; the levels lie where the weights are. */
export function quantiseLinear(
  { table, dense, bias }: LinearWeights,
  groupWeights: readonly number[],
): LinearModel {
  const sides = [0, 1].map((side) => table.filter((_, i) => i % 2 === side))
  const levels = sides.map(findLevels)
  const bytes = new Uint8Array(table.length / 2)
  sides.forEach((weights, side) => {
    const nearest = nearestIn(levels[side] ?? [])
    weights.forEach((weight, i) => {
      bytes[i] = (bytes[i] ?? 0) | (nearest(weight) << (side === 0 ? 4 : 0))
    })
  })
  return {
    table: bytes,
    bits: Math.log2(bytes.length),
    levels: Float32Array.from(levels.flat()),
    dense: Float32Array.from([...dense.subarray(0, DENSE * 2), ...bias]),
    groupWeights,
  }
}

/** Sixteen levels for weights, one of them 0, by Lloyd's algorithm (k-means on a line). */
function findLevels(weights: Float64Array): number[] {
  const used = weights.filter((weight) => weight !== 0)
  const typical = Math.sqrt(
    used.reduce((sum, one) => sum + one * one, 0) / Math.max(1, used.length),
  )
  const kept = used.filter((one) => Math.abs(one) > NEGLIGIBLE * typical).sort()
  let levels = Array.from(
    { length: LEVELS - 1 },
    (_, i) => kept[Math.floor(((i + 0.5) / (LEVELS - 1)) * kept.length)] ?? 0,
  )
  for (let round = 0; round < ROUNDS; round++) {
    const nearest = nearestIn(levels)
    const sums = levels.map(() => [0, 0] as [number, number])
    for (const weight of kept) {
      const sum = sums[nearest(weight)]
      if (sum) {
        sum[0] += weight
        sum[1]++
      }
    }
    levels = levels.map((level, i) => {
      const [sum, count] = sums[i] ?? [0, 0]
      return count > 0 ? sum / count : level
    })
  }
  return [...levels, 0].sort((a, b) => a - b)
}

/** Which of ascending levels is nearest to a weight. */
function nearestIn(levels: readonly number[]): (weight: number) => number {
  const borders = levels.slice(1).map((level, i) => (level + (levels[i] ?? 0)) / 2)
  return (weight) => {
    let [low, high] = [0, borders.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((borders[middle] ?? 0) < weight) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Word vectors in four bits a number, and what one level is worth for each number of a vector. */
export function quantiseVectors(vectors: Float32Array): {
  vectors: Uint8Array
  steps: Float32Array
} {
  const words = vectors.length / WIDTH
  const squares = new Float64Array(WIDTH)
  vectors.forEach((value, i) => {
    squares[i % WIDTH] = (squares[i % WIDTH] ?? 0) + (value * value) / words
  })
  const steps = Float32Array.from(
    squares,
    (square) => (WIDEST * Math.sqrt(square)) / (ZERO_LEVEL - 1),
  )
  const level = (i: number) => {
    const exact = Math.round((vectors[i] ?? 0) / (steps[i % WIDTH] || 1))
    return ZERO_LEVEL + Math.max(-ZERO_LEVEL, Math.min(ZERO_LEVEL - 1, exact))
  }
  const bytes = Uint8Array.from(
    { length: vectors.length / 2 },
    (_, i) => (level(i * 2) << 4) | level(i * 2 + 1),
  )
  return { vectors: bytes, steps }
}
