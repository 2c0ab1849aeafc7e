import { softmax, type Three } from './probabilities.ts'

/** Numbers a word's vector has. */
export const WIDTH = 16
/** How many words a filter looks at. */
export const SPANS = [1, 2, 3] as const

/** A small convolutional network over word vectors (Kim 2014, https://arxiv.org/abs/1408.5882). */
export interface Network {
  readonly filters: number
  /** Per span: a row of `span × WIDTH` weights for each filter. */
  readonly kernels: readonly Float32Array[]
  /** Per span: one number for each filter. */
  readonly kernelBias: readonly Float32Array[]
  /** For each class a row over the hidden numbers (see `Hidden`). */
  readonly head: Float32Array
  readonly headBias: Float32Array
  /** What is added to the vector of a negated word. */
  readonly negation: Float32Array
}

/** What the network made of a post, before its last layer. */
export interface Hidden {
  /** The strongest answer of each filter, span by span; then the mean vector. */
  readonly values: Float32Array
  /** Where each filter answered strongest: 0 is the empty row before the post, 1 its first word. */
  readonly rows: Int32Array
}

/** How many hidden numbers a network with so many filters a span has. */
export function hiddenSize(filters: number, width = WIDTH): number {
  return SPANS.length * filters + width
}

/** A word as the filters meet it. */
export interface Row {
  readonly vector: Float32Array
  /** What each filter answers to it at each place of the filter's span: see `answerAt`. */
  readonly answers: Float32Array
}

/** Where the answers of the filters of span `s` lie for a word at place `place` of the span. */
function answerAt(s: number, place: number, filters: number): number {
  return ((s * (s + 1)) / 2 + place) * filters
}

/** Asks every filter about a word: nearly all of the network's work, and the same in every post. */
export function toRow({ filters, kernels }: Network, vector: Float32Array): Row {
  const answers = new Float32Array(answerAt(SPANS.length, 0, filters))
  kernels.forEach((kernel, s) => {
    const span = SPANS[s] ?? 1
    for (let place = 0; place < span; place++) {
      const at = answerAt(s, place, filters)
      for (let filter = 0; filter < filters; filter++) {
        const from = (filter * span + place) * vector.length
        let sum = 0
        for (let i = 0; i < vector.length; i++) sum += (kernel[from + i] ?? 0) * (vector[i] ?? 0)
        answers[at + filter] = sum
      }
    }
  })
  return { vector, answers }
}

/** Runs the filters over the words of a post; before and after it they meet an empty one. */
export function convolve(network: Network, rows: readonly Row[]): Hidden {
  const { filters } = network
  const width = (network.kernels[0]?.length ?? 0) / filters
  const values = new Float32Array(hiddenSize(filters, width))
  const hidden = { values, rows: new Int32Array(SPANS.length * filters) }
  const empty = new Float32Array(answerAt(SPANS.length, 0, filters))
  const answers = [empty, ...rows.map((row) => row.answers), empty]
  for (const s of SPANS.keys()) strongest(network, s, answers, hidden)
  const share = 0.5 / Math.sqrt(Math.max(1, rows.length))
  const mean = values.subarray(SPANS.length * filters)
  for (const { vector } of rows) {
    for (let i = 0; i < width; i++) mean[i] = (mean[i] ?? 0) + (vector[i] ?? 0) * share
  }
  return hidden
}

/** The strongest answer of each filter of one span, and where; 0 when none is above it. */
function strongest(
  { filters, kernelBias }: Network,
  s: number,
  answers: readonly Float32Array[],
  { values, rows }: Hidden,
): void {
  const bias = kernelBias[s] ?? new Float32Array()
  const span = SPANS[s] ?? 1
  const sums = new Float32Array(filters)
  for (let from = 0; from + span <= answers.length; from++) {
    sums.set(bias)
    for (let place = 0; place < span; place++) {
      const answer = answers[from + place] ?? sums
      const at = answerAt(s, place, filters)
      for (let i = 0; i < filters; i++) sums[i] = (sums[i] ?? 0) + (answer[at + i] ?? 0)
    }
    for (let i = 0; i < filters; i++) {
      const sum = sums[i] ?? 0
      if (sum <= (values[s * filters + i] ?? 0)) continue
      values[s * filters + i] = sum
      rows[s * filters + i] = from
    }
  }
}

const TO_POSITIVE = { from: 0, to: 2 }

/** The probabilities that follow from the hidden numbers. */
export function decide(network: Network, hidden: Float32Array): Three {
  const score = (label: number) => scoreOf(network, hidden, label)
  return softmax(score(0), score(1), score(2))
}

/** A class's score. */
export function scoreOf({ head, headBias }: Network, hidden: Float32Array, label: number): number {
  let sum = headBias[label] ?? 0
  const at = label * hidden.length
  for (let i = 0; i < hidden.length; i++) sum += (head[at + i] ?? 0) * (hidden[i] ?? 0)
  return sum
}

/**
 * Adds to `pulls`, for each word, how far the network moved by it from one class to another.
 *
 * @param toward the two classes' rows in the network's head
 */
export function addNetworkPulls(
  network: Network,
  words: readonly Row[],
  { values, rows }: Hidden,
  pulls: Float64Array,
  { from, to } = TO_POSITIVE,
): void {
  const pull = (i: number) =>
    (network.head[to * values.length + i] ?? 0) - (network.head[from * values.length + i] ?? 0)
  rows.forEach((row, i) => {
    const span = SPANS[Math.floor(i / network.filters)] ?? 1
    const share = ((values[i] ?? 0) * pull(i)) / span
    // The first row is the empty one before the post.
    for (let word = Math.max(0, row - 1); word < Math.min(words.length, row - 1 + span); word++) {
      pulls[word] = (pulls[word] ?? 0) + share
    }
  })
  const meanShare = 0.5 / Math.sqrt(Math.max(1, words.length))
  words.forEach(({ vector }, word) => {
    vector.forEach((value, i) => {
      pulls[word] = (pulls[word] ?? 0) + value * meanShare * pull(rows.length + i)
    })
  })
}
