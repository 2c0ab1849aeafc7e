import {
  convolve,
  decide,
  type Hidden,
  hiddenSize,
  type Network,
  SPANS,
  toRow,
  WIDTH,
} from '../cnn.ts'
import { Parameters } from './parameters.ts'
import { normal } from './random.ts'
import type { Sequence } from './sequence.ts'
import type { WordVectors } from './word-vectors.ts'

/** What part of a post is left out at random in training. */
export interface Dropout {
  readonly wordDropout: number
  readonly vectorDropout: number
  readonly hiddenDropout: number
  readonly smoothing: number
}

/** Random weights to start from, of the size at which signals neither grow nor fade (He 2015). */
export function initialise(network: Network, random: () => number): void {
  network.kernels.forEach((kernel, s) => {
    const size = Math.sqrt(2 / ((SPANS[s] ?? 1) * WIDTH))
    for (let i = 0; i < kernel.length; i++) kernel[i] = size * normal(random)
  })
  const size = Math.sqrt(1 / hiddenSize(network.filters))
  for (let i = 0; i < network.head.length; i++) network.head[i] = size * normal(random)
}

/** The slopes of the loss: how it changes with each number that is learned. */
export class PostSlopes {
  readonly totals: Parameters
  private readonly network: Network
  private readonly words: WordVectors
  private readonly classWeights: readonly number[]
  private readonly options: Dropout
  private readonly random: () => number

  constructor(
    { network, projection }: Parameters,
    words: WordVectors,
    classWeights: readonly number[],
    options: Dropout,
    random: () => number,
  ) {
    this.totals = new Parameters(network.filters, projection.length / WIDTH)
    this.network = network
    this.words = words
    this.classWeights = classWeights
    this.options = options
    this.random = random
  }

  /** Sets `totals`, and adds to the words' slopes, for the mean loss of some posts. */
  ofBatch(posts: readonly Sequence[]): void {
    this.totals.flat.fill(0)
    for (const post of posts) if (post.words.length > 0) this.add(post, 1 / posts.length)
  }

  private add(post: Sequence, share: number): void {
    const { input, kept } = this.input(post)
    const rows = Array.from(post.words, (_, i) =>
      toRow(this.network, input.subarray((i + 1) * WIDTH, (i + 2) * WIDTH)),
    )
    const hidden = convolve(this.network, rows)
    const keep = 1 - this.options.hiddenDropout
    const values = hidden.values.map((value) => (this.random() < keep ? value / keep : 0))
    const hiddenSlopes = this.throughHead(
      post,
      values,
      share * (this.classWeights[post.label] ?? 1),
    )
    values.forEach((value, i) => {
      hiddenSlopes[i] = value === 0 ? 0 : (hiddenSlopes[i] ?? 0) / keep
    })
    const inputSlopes = new Float32Array(input.length)
    for (const s of SPANS.keys()) this.throughFilters(s, hidden, hiddenSlopes, input, inputSlopes)
    this.throughMean(hiddenSlopes, inputSlopes)
    this.throughInput(post, kept, inputSlopes)
  }

  /** A post's rows with random words and numbers left out; `kept` is each number's factor. */
  private input({ words, negated }: Sequence): { input: Float32Array; kept: Float32Array } {
    const { wordDropout, vectorDropout } = this.options
    const input = new Float32Array((words.length + 2) * WIDTH)
    const kept = new Float32Array(input.length)
    words.forEach((word, position) => {
      if (this.random() < wordDropout) return
      const at = (position + 1) * WIDTH
      for (let i = 0; i < WIDTH; i++) {
        const factor = this.random() < vectorDropout ? 0 : 1 / (1 - vectorDropout)
        const negation = negated[position] ? (this.network.negation[i] ?? 0) : 0
        kept[at + i] = factor
        input[at + i] = ((this.words.vectors[word * WIDTH + i] ?? 0) + negation) * factor
      }
    })
    return { input, kept }
  }

  private throughHead({ label }: Sequence, values: Float32Array, weight: number): Float32Array {
    const { smoothing } = this.options
    const { head, headBias } = this.totals.network
    const slopes = new Float32Array(values.length)
    decide(this.network, values).forEach((probability, of) => {
      const slope = weight * (probability - (of === label ? 1 - smoothing : smoothing / 2))
      headBias[of] = (headBias[of] ?? 0) + slope
      const at = of * values.length
      for (let i = 0; i < values.length; i++) {
        head[at + i] = (head[at + i] ?? 0) + slope * (values[i] ?? 0)
        slopes[i] = (slopes[i] ?? 0) + slope * (this.network.head[at + i] ?? 0)
      }
    })
    return slopes
  }

  /** Only the place where a filter answered strongest has a slope. */
  private throughFilters(
    s: number,
    { rows }: Hidden,
    hiddenSlopes: Float32Array,
    input: Float32Array,
    inputSlopes: Float32Array,
  ): void {
    const kernel = this.network.kernels[s] ?? new Float32Array()
    const kernelSlopes = this.totals.network.kernels[s] ?? new Float32Array()
    const biasSlopes = this.totals.network.kernelBias[s] ?? new Float32Array()
    const size = (SPANS[s] ?? 1) * WIDTH
    for (let filter = 0; filter < biasSlopes.length; filter++) {
      const slope = hiddenSlopes[s * biasSlopes.length + filter] ?? 0
      if (slope === 0) continue
      biasSlopes[filter] = (biasSlopes[filter] ?? 0) + slope
      const from = (rows[s * biasSlopes.length + filter] ?? 0) * WIDTH
      const at = filter * size
      for (let i = 0; i < size; i++) {
        kernelSlopes[at + i] = (kernelSlopes[at + i] ?? 0) + slope * (input[from + i] ?? 0)
        inputSlopes[from + i] = (inputSlopes[from + i] ?? 0) + slope * (kernel[at + i] ?? 0)
      }
    }
  }

  private throughMean(hiddenSlopes: Float32Array, inputSlopes: Float32Array): void {
    const mean = hiddenSlopes.subarray(-WIDTH)
    const share = 0.5 / Math.sqrt(inputSlopes.length / WIDTH - 2)
    for (let i = WIDTH; i < inputSlopes.length - WIDTH; i++) {
      inputSlopes[i] = (inputSlopes[i] ?? 0) + share * (mean[i % WIDTH] ?? 0)
    }
  }

  private throughInput(
    { words, negated }: Sequence,
    kept: Float32Array,
    slopes: Float32Array,
  ): void {
    const { negation } = this.totals.network
    words.forEach((word, position) => {
      for (let i = 0; i < WIDTH; i++) {
        const from = (position + 1) * WIDTH + i
        const slope = (slopes[from] ?? 0) * (kept[from] ?? 0)
        const at = word * WIDTH + i
        this.words.slopes[at] = (this.words.slopes[at] ?? 0) + slope
        if (negated[position]) negation[i] = (negation[i] ?? 0) + slope
      }
    })
  }
}
