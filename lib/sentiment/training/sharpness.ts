import { sharpen, type Three } from '../probabilities.ts'

const LEAST = 0.1
const MOST = 4
const STEPS_IN_ONE = 100

/**
 * The power that makes probabilities fit the labels best (temperature scaling: Guo et al., "On
 * Calibration of Modern Neural Networks", 2017), from 0.1 to 4 in hundredths. A model that knows
 * nothing gets the least, and its probabilities become nearly even.
 *
 * @param judged probabilities before sharpening, none of them 0; posts in the order of `labels`
 */
export function fitSharpness(judged: readonly Three[], labels: readonly number[]): number {
  let best = { sharpness: 1, loss: Number.POSITIVE_INFINITY }
  for (let step = LEAST * STEPS_IN_ONE; step <= MOST * STEPS_IN_ONE; step++) {
    const sharpness = step / STEPS_IN_ONE
    const loss = surprise(judged, labels, sharpness)
    if (loss < best.loss) best = { sharpness, loss }
  }
  return best.sharpness
}

/** Negative log-likelihood of the labels. */
function surprise(judged: readonly Three[], labels: readonly number[], sharpness: number): number {
  return judged.reduce(
    (sum, three, i) => sum - Math.log(sharpen(three, sharpness)[labels[i] ?? 1] ?? 0),
    0,
  )
}
