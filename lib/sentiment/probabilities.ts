/** Probabilities of negative, neutral and positive. */
export type Three = readonly [negative: number, neutral: number, positive: number]

/** Probabilities from the scores of the three classes. */
export function softmax(negative: number, neutral: number, positive: number): Three {
  const most = Math.max(negative, neutral, positive)
  const a = Math.exp(negative - most)
  const b = Math.exp(neutral - most)
  const c = Math.exp(positive - most)
  const sum = a + b + c
  return [a / sum, b / sum, c / sum]
}

/** The class with the highest probability: 0, 1 or 2; neutral when in doubt. */
export function winner([negative, neutral, positive]: Three): 0 | 1 | 2 {
  if (negative > neutral && negative > positive) return 0
  return positive > neutral ? 2 : 1
}

/** The mean of two opinions. */
export function mean(one: Three, other: Three): Three {
  return [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2, (one[2] + other[2]) / 2]
}

/**
 * The same opinion, surer where `sharpness` is above 1 and less sure below it: each probability to
 * that power, summed to 1 again. Their order stays. `sharpness` is above 0.
 */
export function sharpen([negative, neutral, positive]: Three, sharpness: number): Three {
  const a = negative ** sharpness
  const b = neutral ** sharpness
  const c = positive ** sharpness
  const sum = a + b + c
  return [a / sum, b / sum, c / sum]
}
