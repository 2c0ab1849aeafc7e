import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Classified,
  type Said,
  verdict as verdictOn,
} from '../../../../lib/model/post/verdict'
import '../../../phrases'

/** The classifier's alone: no wording of it is in the lists. */
const PRAISE = 'We had the new coffee of ¤ on the terrace'

/** The verdict on a text that names no brand, with what it says of it. */
function verdict(marked: string, post: Classified, rest: Partial<Said> = {}) {
  const said = { marked, addressed: false, truncated: false, ...rest }
  const { allows, vetoes } = verdictOn(said, post)
  return { allows, vetoes }
}

function classified(
  negative: number,
  positive: number,
  rest: Partial<Classified> = {},
): Classified {
  const neutral = 1 - negative - positive
  return {
    probabilities: { negative, neutral, positive },
    language: 'en',
    supported: true,
    ...rest,
  }
}

describe('verdict', () => {
  test.each([
    { negative: 0.02, positive: 0.95, allows: 'thank' },
    { negative: 0, positive: 0.91, allows: 'thank' },
    { negative: 0.05, positive: 0.89, allows: 'ask_or_leave' },
    { negative: 0.1, positive: 0.2, allows: 'ask_or_leave' },
    { negative: 0.79, positive: 0.1, allows: 'ask_or_leave' },
    { negative: 0.81, positive: 0.1, allows: 'careful_reply' },
    { negative: 0.99, positive: 0, allows: 'careful_reply' },
  ])('negative $negative, positive $positive: $allows', ({ negative, positive, allows }) => {
    expect(verdict(PRAISE, classified(negative, positive))).toEqual({ allows, vetoes: [] })
  })

  test('praise with a veto is asked about or left, and says why', () => {
    expect(verdict('Great, another delay', classified(0.01, 0.97))).toEqual({
      allows: 'ask_or_leave',
      vetoes: ['claim', 'again'],
    })
  })

  test('vetoes hold back thanks alone: a complaint is answered whatever its shape', () => {
    expect(verdict('Great, another delay 🙄', classified(0.8, 0.1))).toEqual({
      allows: 'careful_reply',
      vetoes: [],
    })
  })

  test('without a model nothing is known', () => {
    const unknown = classified(0, 1, { language: 'nl', supported: false })
    expect(verdict(PRAISE, unknown)).toEqual({ allows: 'ask_or_leave', vetoes: [] })
  })

  test.each([
    [Number.NaN, Number.NaN],
    [Number.NaN, 0],
    [0, Number.NaN],
  ])('numbers that are none allow nothing (%d, %d)', (negative, positive) => {
    expect(verdict(PRAISE, classified(negative, positive)).allows).toBe('ask_or_leave')
  })

  test('thanks only ever at 0.9 or more, and never beside a veto', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), share, share, (text, first, second) => {
        const negative = first * second
        const positive = first - negative
        const { allows, vetoes } = verdict(text, classified(negative, positive))
        if (allows === 'thank') expect([positive >= 0.9, vetoes.length]).toEqual([true, 0])
        if (allows === 'careful_reply') expect(negative).toBeGreaterThanOrEqual(0.5)
        if (vetoes.length > 0) expect(allows).toBe('ask_or_leave')
      }),
    )
  })
})
