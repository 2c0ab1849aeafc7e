import { DENSE } from '../dense.ts'
import { type Features, GROUP_WEIGHTS } from '../features.ts'

const GROUPS = GROUP_WEIGHTS.length

/** Posts as the linear trainer wants them: all buckets in one list. */
export class Matrix {
  readonly labels: readonly number[]
  readonly size: number
  readonly buckets: Uint32Array
  /** Where each group of each post ends in `buckets`, after a first 0. */
  private readonly ends: Uint32Array
  private readonly dense: Float32Array

  /** @param bits there are 2^`bits` buckets */
  constructor(features: readonly Features[], labels: readonly number[], bits: number) {
    this.labels = labels
    this.size = 2 ** bits
    const groups = features.flatMap((one) => one.groups)
    this.ends = new Uint32Array(groups.length + 1)
    groups.forEach(({ hashes }, i) => {
      this.ends[i + 1] = (this.ends[i] ?? 0) + hashes.length
    })
    this.buckets = new Uint32Array(this.ends[groups.length] ?? 0)
    groups.forEach(({ hashes }, i) => {
      const start = this.ends[i] ?? 0
      hashes.forEach((hash, k) => {
        this.buckets[start + k] = hash >>> (32 - bits)
      })
    })
    this.dense = new Float32Array(features.length * DENSE)
    features.forEach((one, row) => {
      this.dense.set(one.dense, row * DENSE)
    })
  }

  /** The dense features of a post. */
  denseOf(row: number): Float32Array {
    return this.dense.subarray(row * DENSE, (row + 1) * DENSE)
  }

  /** Calls `visit` for each group of a post that has features, with where they lie and their value. */
  eachGroup(
    row: number,
    groupWeights: readonly number[],
    visit: (from: number, to: number, value: number) => void,
  ): void {
    for (let group = 0; group < GROUPS; group++) {
      const from = this.ends[row * GROUPS + group] ?? 0
      const to = this.ends[row * GROUPS + group + 1] ?? 0
      if (to > from) visit(from, to, (groupWeights[group] ?? 0) / Math.sqrt(to - from))
    }
  }
}

/** The mean of each dense feature over all posts, and one over its standard deviation. */
export function denseSpread(matrix: Matrix): { means: Float64Array; scales: Float64Array } {
  const rows = matrix.labels.length
  const means = new Float64Array(DENSE)
  const squares = new Float64Array(DENSE)
  for (let row = 0; row < rows; row++) {
    matrix.denseOf(row).forEach((value, d) => {
      means[d] = (means[d] ?? 0) + value / rows
      squares[d] = (squares[d] ?? 0) + (value * value) / rows
    })
  }
  const scales = squares.map(
    (square, d) => 1 / Math.sqrt(Math.max(1e-4, square - (means[d] ?? 0) ** 2)),
  )
  return { means, scales }
}
