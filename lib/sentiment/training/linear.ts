import { DENSE } from '../dense.ts'
import { softmax } from '../probabilities.ts'
import { denseSpread, type Matrix } from './matrix.ts'
import { seeded, shuffled } from './random.ts'
import { tellingness } from './ratios.ts'

export interface LinearOptions {
  readonly groupWeights: readonly number[]
  /** How much the dense features count beside the hashed ones. */
  readonly denseWeight: number
  /** How strongly weights are pulled toward zero. */
  readonly pull: number
  /** How far the first steps go. */
  readonly rate: number
  readonly epochs: number
  /** What part of a post's label is spread over the other two. */
  readonly smoothing: number
  readonly seed: number
}

/** Trained weights: two numbers, negative and positive, for each bucket and each dense feature. */
export interface LinearWeights {
  readonly table: Float64Array
  readonly dense: Float64Array
  readonly bias: readonly [number, number]
}

/**
 * Trains logistic regression by stochastic descent, each weight moving as fast as its bucket is
 * telling; the result is the mean over the ends of the later half of the epochs.
 */
export function fitLinear(matrix: Matrix, options: LinearOptions): LinearWeights {
  const random = seeded(options.seed)
  const descent = new Descent(matrix, options)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const row of shuffled(matrix.labels.length, random)) descent.learn(row)
    if (epoch >= options.epochs / 2) descent.keep()
  }
  return descent.result()
}

class Descent {
  private readonly matrix: Matrix
  private readonly options: LinearOptions
  private readonly telling: Float64Array
  private readonly classWeights: readonly number[]
  private readonly means: Float64Array
  private readonly scales: Float64Array
  /** The weights are `table` times `factor`: the pull toward zero costs one multiplication. */
  private readonly table: Float64Array
  private factor = 1
  /** The dense weights, then the biases. */
  private readonly dense = new Float64Array(DENSE * 2 + 2)
  private readonly values = new Float64Array(DENSE)
  private readonly kept: { table: Float64Array; dense: Float64Array }
  private keeps = 0
  private steps = 0

  constructor(matrix: Matrix, options: LinearOptions) {
    this.matrix = matrix
    this.options = options
    this.telling = tellingness(matrix, options.groupWeights)
    this.classWeights = [0, 1, 2].map((label) => {
      const count = matrix.labels.filter((one) => one === label).length
      return matrix.labels.length / 3 / Math.max(1, count)
    })
    const { means, scales } = denseSpread(matrix)
    this.means = means
    this.scales = scales.map((scale) => scale * options.denseWeight)
    this.table = new Float64Array(matrix.size * 2)
    this.kept = { table: new Float64Array(matrix.size * 2), dense: new Float64Array(DENSE * 2 + 2) }
  }

  learn(row: number): void {
    const { pull, rate, smoothing } = this.options
    const decay = pull / this.matrix.labels.length
    const step = rate / (1 + rate * decay * this.steps++)
    const [negative, positive] = this.score(row)
    const [p, , q] = softmax(negative, 0, positive)
    const label = this.matrix.labels[row] ?? 0
    const weight = step * (this.classWeights[label] ?? 1)
    const target = (of: number) => (of === label ? 1 - smoothing : smoothing / 2)
    this.factor *= 1 - step * decay
    this.move(row, weight * (p - target(0)), weight * (q - target(2)), 1 - step * decay)
  }

  /** The post's scores; its dense features are left standardised in `values`. */
  private score(row: number): [number, number] {
    const { matrix, table, dense } = this
    let [a, b] = [0, 0]
    matrix.eachGroup(row, this.options.groupWeights, (from, to, value) => {
      const share = value * this.factor
      for (let k = from; k < to; k++) {
        const at = (matrix.buckets[k] ?? 0) * 2
        a += (table[at] ?? 0) * share
        b += (table[at + 1] ?? 0) * share
      }
    })
    matrix.denseOf(row).forEach((raw, d) => {
      const value = (raw - (this.means[d] ?? 0)) * (this.scales[d] ?? 0)
      this.values[d] = value
      a += value * (dense[d * 2] ?? 0)
      b += value * (dense[d * 2 + 1] ?? 0)
    })
    return [a + (dense[DENSE * 2] ?? 0), b + (dense[DENSE * 2 + 1] ?? 0)]
  }

  private move(row: number, negative: number, positive: number, shrink: number): void {
    const { matrix, table, dense, telling } = this
    matrix.eachGroup(row, this.options.groupWeights, (from, to, value) => {
      const share = value / this.factor
      for (let k = from; k < to; k++) {
        const at = (matrix.buckets[k] ?? 0) * 2
        table[at] = (table[at] ?? 0) - negative * share * (telling[at] ?? 0)
        table[at + 1] = (table[at + 1] ?? 0) - positive * share * (telling[at + 1] ?? 0)
      }
    })
    this.values.forEach((value, d) => {
      dense[d * 2] = (dense[d * 2] ?? 0) * shrink - negative * value
      dense[d * 2 + 1] = (dense[d * 2 + 1] ?? 0) * shrink - positive * value
    })
    dense[DENSE * 2] = (dense[DENSE * 2] ?? 0) - negative
    dense[DENSE * 2 + 1] = (dense[DENSE * 2 + 1] ?? 0) - positive
  }

  keep(): void {
    this.keeps++
    const { table, dense } = this.kept
    for (let i = 0; i < table.length; i++)
      table[i] = (table[i] ?? 0) + (this.table[i] ?? 0) * this.factor
    for (let i = 0; i < dense.length; i++) dense[i] = (dense[i] ?? 0) + (this.dense[i] ?? 0)
  }

  /** The kept weights' mean, for features as they come: standardising is folded in. */
  result(): LinearWeights {
    const kept = this.kept.dense.map((sum) => sum / this.keeps)
    const bias: [number, number] = [kept[DENSE * 2] ?? 0, kept[DENSE * 2 + 1] ?? 0]
    const dense = kept.subarray(0, DENSE * 2).map((one, i) => one * (this.scales[i >> 1] ?? 0))
    dense.forEach((one, i) => {
      const side = i % 2 === 0 ? 0 : 1
      bias[side] -= one * (this.means[i >> 1] ?? 0)
    })
    return { table: this.kept.table.map((sum) => sum / this.keeps), dense, bias }
  }
}
