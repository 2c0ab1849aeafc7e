import type { Matrix } from './matrix.ts'

/**
 * How telling each bucket is before any training: the size of its naive-Bayes log ratio for the
 * negative class and for the positive one (Wang and Manning 2012, https://aclanthology.org/P12-2018).
 *
 * @returns two numbers a bucket, 0 for one that never occurs
 */
export function tellingness(matrix: Matrix, groupWeights: readonly number[]): Float64Array {
  const counts = [0, 1, 2].map(() => new Float64Array(matrix.size))
  const totals = [0, 0, 0]
  matrix.labels.forEach((label, row) => {
    matrix.eachGroup(row, groupWeights, (from, to) => {
      totals[label] = (totals[label] ?? 0) + to - from
      for (const bucket of matrix.buckets.subarray(from, to)) {
        const count = counts[label]
        if (count) count[bucket] = (count[bucket] ?? 0) + 1
      }
    })
  })
  const total = totals.reduce((a, b) => a + b, 0)
  const telling = new Float64Array(matrix.size * 2)
  for (let bucket = 0; bucket < matrix.size; bucket++) {
    const of = counts.map((count) => count[bucket] ?? 0)
    const all = of.reduce((a, b) => a + b, 0)
    if (all === 0) continue
    for (const [side, label] of [0, 2].entries()) {
      const share = (totals[label] ?? 0) / total
      const here = (of[label] ?? 0) + 1
      const elsewhere = all - (of[label] ?? 0) + 1
      telling[bucket * 2 + side] = Math.abs(Math.log(here / share / (elsewhere / (1 - share))))
    }
  }
  return telling
}
