import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sharpen, softmax, type Three, winner } from '../../../lib/sentiment/probabilities'
import { fitSharpness } from '../../../lib/sentiment/training/sharpness'

const score = fc.double({ min: -8, max: 8, noNaN: true })
const opinion = fc.tuple(score, score, score).map((scores) => softmax(...scores))
const sharpness = fc.double({ min: 0.1, max: 4, noNaN: true })

describe('sharpening', () => {
  test('keeps the label and the sum', () => {
    fc.assert(
      fc.property(opinion, sharpness, (three, power) => {
        const sharp = sharpen(three, power)
        expect(sharp[0] + sharp[1] + sharp[2]).toBeCloseTo(1, 10)
        const [first = 0, second = 0] = three.toSorted((a, b) => b - a)
        // Nearer than this, rounding may even them out.
        if (first - second > 1e-9) expect(winner(sharp)).toBe(winner(three))
      }),
    )
  })

  test('makes an opinion surer above 1, less sure below it, and leaves an even one', () => {
    const three: Three = [0.1, 0.2, 0.7]
    expect(sharpen(three, 1)).toEqual([0.1, 0.2, 0.7].map((share) => expect.closeTo(share, 10)))
    expect(sharpen(three, 2)[2]).toBeCloseTo(0.49 / 0.54, 10)
    expect(sharpen(three, 0.1)[2]).toBeLessThan(0.4)
    expect(sharpen([1 / 3, 1 / 3, 1 / 3], 3)[2]).toBeCloseTo(1 / 3, 10)
  })
})

describe('fitting', () => {
  const said = (three: Three, labels: readonly number[]) =>
    fitSharpness(
      labels.map(() => three),
      labels,
    )

  test('makes probabilities as sure as they are right', () => {
    const three: Three = [1e-9, 0.25, 0.75]
    const power = said(three, [1, 2, 2, 2, 2, 2, 2, 2, 2, 2])
    expect(power).toBeCloseTo(2, 1)
    expect(sharpen(three, power)[2]).toBeCloseTo(0.9, 2)
  })

  test('flattens what is no better than chance', () => {
    expect(said([0.1, 0.2, 0.7], [0, 1, 2])).toBe(0.1)
  })

  test('goes only so far with what is always right', () => {
    expect(said([0.1, 0.2, 0.7], [2, 2])).toBe(4)
  })
})
