import { WIDTH } from '../cnn.ts'
import { Adam } from './adam.ts'
import { normal, seeded } from './random.ts'
import type { Sequence } from './sequence.ts'

/** How widely the known vectors are spread at the start. */
const SPREAD = 0.5

/** The vectors of words: what is known of a word, projected, and what was learned beside it. */
export class WordVectors {
  readonly corrections: Float32Array
  /** `WIDTH` numbers a word; right for the words of the batch that was begun. */
  readonly vectors: Float32Array
  /** The loss's slopes on them; to be added to between `begin` and `end`. */
  readonly slopes: Float32Array
  private readonly knowledge: Float32Array
  private readonly known: number
  private readonly projection: Float32Array
  private readonly adam: Adam
  private batch = new Set<number>()

  constructor(
    knowledge: Float32Array,
    known: number,
    projection: Float32Array,
    random: () => number,
  ) {
    this.knowledge = knowledge
    this.known = known
    this.projection = projection
    projection.set(principal(knowledge, known, SPREAD))
    const size = (knowledge.length / known) * WIDTH
    this.corrections = Float32Array.from({ length: size }, () => 0.01 * normal(random))
    this.vectors = new Float32Array(size)
    this.slopes = new Float32Array(size)
    this.adam = new Adam(size)
  }

  begin(posts: readonly Sequence[]): void {
    this.batch = new Set(posts.flatMap(({ words }) => [...words]))
    for (const word of this.batch) this.project(word)
  }

  /** Steps what was learned of the batch's words, and adds the slopes on the projection. */
  end(projectionSlopes: Float32Array, rate: number, pull: number): void {
    for (const word of this.batch) {
      this.backProject(word, projectionSlopes)
      const at = word * WIDTH
      for (let i = at; i < at + WIDTH; i++) {
        this.slopes[i] = (this.slopes[i] ?? 0) + pull * (this.corrections[i] ?? 0)
      }
      this.adam.stepRow(this.corrections, this.slopes, rate, at, WIDTH)
      this.slopes.fill(0, at, at + WIDTH)
    }
  }

  /** The vectors of all words. */
  all(): Float32Array {
    for (let word = 0; word * WIDTH < this.vectors.length; word++) this.project(word)
    return this.vectors
  }

  private project(word: number): void {
    const { known, knowledge, projection } = this
    const from = word * known
    for (let row = 0; row < WIDTH; row++) {
      let sum = this.corrections[word * WIDTH + row] ?? 0
      for (let i = 0; i < known; i++)
        sum += (projection[row * known + i] ?? 0) * (knowledge[from + i] ?? 0)
      this.vectors[word * WIDTH + row] = sum
    }
  }

  private backProject(word: number, projectionSlopes: Float32Array): void {
    const { known, knowledge, slopes } = this
    for (let row = 0; row < WIDTH; row++) {
      const slope = slopes[word * WIDTH + row] ?? 0
      const at = row * known
      for (let i = 0; i < known; i++) {
        projectionSlopes[at + i] =
          (projectionSlopes[at + i] ?? 0) + slope * (knowledge[word * known + i] ?? 0)
      }
    }
  }
}

const ROUNDS = 30

/**
 * How word vectors are first seen: all but the last two of `WIDTH` rows are their principal
 * components, brought to the spread `spread`; the last two are the vectors' last two numbers,
 * the valences of the word lists.
 *
 * @param vectors `size` numbers a word
 */
function principal(vectors: Float32Array, size: number, spread: number): Float32Array {
  const inner = size - 2
  const covariance = covarianceOf(vectors, size, inner)
  const projection = new Float32Array(WIDTH * size)
  const random = seeded(1)
  for (let row = 0; row < WIDTH - 2; row++) {
    let direction = Float64Array.from({ length: inner }, () => random() - 0.5)
    let strength = 0
    for (let round = 0; round < ROUNDS; round++) {
      const next = multiply(covariance, direction)
      strength = Math.sqrt(next.reduce((sum, one) => sum + one * one, 0))
      direction = next.map((one) => one / strength)
    }
    deflate(covariance, direction, strength)
    const scale = spread / Math.sqrt(strength)
    direction.forEach((one, i) => {
      projection[row * size + i] = one * scale
    })
  }
  projection[(WIDTH - 2) * size + inner] = 1
  projection[(WIDTH - 1) * size + inner + 1] = 1
  return projection
}

function covarianceOf(vectors: Float32Array, size: number, inner: number): Float64Array[] {
  const count = vectors.length / size
  const covariance = Array.from({ length: inner }, () => new Float64Array(inner))
  for (let word = 0; word < count; word++) {
    const vector = vectors.subarray(word * size, word * size + inner)
    covariance.forEach((row, i) => {
      const one = (vector[i] ?? 0) / count
      if (one !== 0) for (let j = 0; j < inner; j++) row[j] = (row[j] ?? 0) + one * (vector[j] ?? 0)
    })
  }
  return covariance
}

function multiply(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row) =>
    row.reduce((sum, one, i) => sum + one * (vector[i] ?? 0), 0),
  )
}

function deflate(matrix: readonly Float64Array[], direction: Float64Array, strength: number): void {
  matrix.forEach((row, i) => {
    for (let j = 0; j < row.length; j++) {
      row[j] = (row[j] ?? 0) - strength * (direction[i] ?? 0) * (direction[j] ?? 0)
    }
  })
}
