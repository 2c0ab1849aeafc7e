import { WIDTH } from '../cnn.ts'
import { seeded } from './random.ts'

const ROUNDS = 30

/**
 * How word vectors are first seen: all but the last two of `WIDTH` rows are their principal
 * components, brought to the spread `spread`; the last two are the vectors' last two numbers,
 * the valences of the word lists.
 *
 * @param vectors `size` numbers a word
 */
export function principal(vectors: Float32Array, size: number, spread: number): Float32Array {
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
