import { describe, expect, it } from 'vitest'
import { type LeftOpen, likelyPraise } from '@/lib/model/post/likely-praise'
import type { SecondReading } from '@/lib/model/post/second-reading'

/** A small story of good service as both readings take it: sure of nothing. */
function story(changed: Partial<LeftOpen> = {}): LeftOpen {
  const unsure = { negative: 0.2, neutral: 0.35, positive: 0.45 }
  return {
    worded: unsure,
    weighed: unsure,
    second: second({}),
    both: unsure,
    marked: '¤ my mum booked her own train today. She rang me to brag',
    addressed: true,
    ...changed,
  }
}

function second(changed: Partial<SecondReading>): SecondReading {
  return {
    sentiment: { negative: 0.05, neutral: 0.1, positive: 0.85 },
    about: 0.6,
    wants: {
      praise: 0.8,
      complaint: 0.05,
      question: 0.05,
      idea: 0.05,
      acknowledgement: 0.1,
      none: 0.05,
    },
    evidence: [],
    matter: { kind: 'injury', likely: 0.01, words: [] },
    ...changed,
  }
}

describe('praise in a post that is left open', () => {
  it('is told by what both readings make of it', () => {
    const said = likelyPraise(story())
    expect(said?.positive).toBeGreaterThan(0.66)
    expect(said && said.negative + said.neutral + said.positive).toBeCloseTo(1)
    // What else it may say stands to each other as both readings say.
    expect(said && said.negative / said.neutral).toBeCloseTo(0.2 / 0.35)
  })

  it.each<[string, Partial<LeftOpen>]>([
    [
      'sounds neither way',
      { second: second({ sentiment: { negative: 0.1, neutral: 0.7, positive: 0.2 } }) },
    ],
    [
      'complains more than it praises',
      { second: second({ wants: { ...second({}).wants, praise: 0.1, complaint: 0.8 } }) },
    ],
    ['is said with another account', { marked: '¤ @ my mum booked her own train today' }],
    [
      'may be a matter for a person',
      { second: second({ matter: { kind: 'injury', likely: 0.4, words: [] } }) },
    ],
  ])('is nothing that %s', (_, changed) => {
    expect(likelyPraise(story(changed))).toBeNull()
  })

  it('has to be likelier where the brand is only named', () => {
    const likely = likelyPraise(story())?.positive ?? 0
    expect(likely).toBeLessThan(0.78)
    expect(likelyPraise(story({ addressed: false }))).toBeNull()
    const surer = second({ sentiment: { negative: 0.01, neutral: 0.02, positive: 0.97 } })
    expect(likelyPraise(story({ addressed: false, second: surer }))).not.toBeNull()
  })
})
