import { type Three, winner } from '../probabilities.ts'

export type Scores = {
  /** Mean of the three classes' recalls, in percent. */
  readonly macroRecall: number
  /** Mean of the three classes' F1, in percent. */
  readonly macroF1: number
  readonly accuracy: number
  /** Percentage of the negative posts that are called positive. */
  readonly negativeCalledPositive: number
}

/** How good predictions are; both lists are of the same posts in the same order. */
export function measure(predictions: readonly Three[], labels: readonly number[]): Scores {
  const table = [0, 1, 2].map(() => [0, 0, 0])
  predictions.forEach((three, i) => {
    const row = table[labels[i] ?? 0]
    const best = winner(three)
    if (row) row[best] = (row[best] ?? 0) + 1
  })
  const cell = (label: number, called: number) => table[label]?.[called] ?? 0
  const all = [0, 1, 2]
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
  const of = (label: number) => Math.max(1, sum(all.map((called) => cell(label, called))))
  const called = (label: number) => sum(all.map((one) => cell(one, label)))
  const percent = (share: number) => Math.round(share * 10000) / 100
  return {
    macroRecall: percent(sum(all.map((c) => cell(c, c) / of(c))) / 3),
    macroF1: percent(sum(all.map((c) => (2 * cell(c, c)) / (of(c) + called(c)))) / 3),
    accuracy: percent(sum(all.map((c) => cell(c, c))) / Math.max(1, predictions.length)),
    negativeCalledPositive: percent(cell(0, 2) / of(0)),
  }
}
