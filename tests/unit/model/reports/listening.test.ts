import { describe, expect, it } from 'vitest'
import type { Insight } from '../../../../lib/model/records'
import {
  capturedByStep,
  filterInsights,
  isRising,
  listeningRatio,
  topicCounts,
} from '../../../../lib/model/reports/listening'
import type { Span } from '../../../../lib/model/reports/periods'

const span: Span = { from: 100, to: 130, unit: 'week', starts: [100, 110, 120] }
const before = { from: 70, to: 100 }

const insight = (topic: string, at: number, changes: Partial<Insight> = {}): Insight => ({
  id: crypto.randomUUID(),
  topic,
  at,
  text: `About ${topic}`,
  sentiment: 'neutral',
  ...changes,
})

describe('the listening ratio', () => {
  it.each([
    [5, 5, 0.5],
    [10, 0, 1],
    [0, 10, 0],
    [1, 3, undefined],
    [0, 0, undefined],
    [2, 6, 0.25],
  ])('of %d captured and %d sent is %s', (captured, sent, expected) => {
    expect(listeningRatio(captured, sent)).toBe(expected)
  })
})

describe('topics', () => {
  const insights = [
    insight('Straps', 100, { sentiment: 'negative' }),
    insight('Straps', 119, { sentiment: 'positive' }),
    insight('Straps', 120, { sentiment: 'negative' }),
    insight('Straps', 99),
    insight('Colours', 130),
    insight('NotFound', 80),
    insight('Later', 140),
  ]

  it('are counted by step and sentiment, the most captured first', () => {
    expect(topicCounts(insights, span, before)).toEqual([
      {
        topic: 'Straps',
        total: 3,
        steps: [1, 1, 1],
        sentiments: { negative: 2, neutral: 0, positive: 1 },
        before: 1,
      },
      {
        topic: 'Colours',
        total: 1,
        steps: [0, 0, 1],
        sentiments: { negative: 0, neutral: 1, positive: 0 },
        before: 0,
      },
    ])
  })

  it('are compared with nothing where there is no span before', () => {
    expect(topicCounts(insights, span).map((one) => one.before)).toEqual([undefined, undefined])
  })

  it('make up what was captured in each step', () => {
    expect(capturedByStep(insights, span)).toEqual([1, 1, 2])
  })
})

describe('a topic rises', () => {
  it.each([
    ['from nothing to five', 5, 0, true],
    ['not from nothing to four', 4, 0, false],
    ['not from four to eight: chance does that', 8, 4, false],
    ['from four to eleven', 11, 4, true],
    ['not from 100 to 110', 110, 100, false],
    ['from 100 to 130', 130, 100, true],
    ['not when it falls', 5, 20, false],
    ['not when there is nothing to compare with', 50, undefined, false],
  ])('%s', (_, total, earlier, expected) => {
    expect(isRising({ total, before: earlier })).toBe(expected)
  })
})

describe('the filter of insights', () => {
  const insights = [
    insight('Straps', 101, { text: 'The café strap', sentiment: 'negative' }),
    insight('Colours', 125, { text: 'More green' }),
    insight('Colours', 90, { text: 'Too early' }),
  ]
  const found = (filter: object) =>
    filterInsights(insights, { text: '', topic: '', sentiment: '', ...filter }, span).map(
      ({ text }) => text,
    )

  it.each([
    [
      'nothing lets all of the span through, the latest first',
      {},
      ['More green', 'The café strap'],
    ],
    ['words are found whatever their case and accents', { text: ' CAFE ' }, ['The café strap']],
    ['words are found in the topic as well', { text: 'colour' }, ['More green']],
    ['a topic', { topic: 'Straps' }, ['The café strap']],
    ['a sentiment', { sentiment: 'neutral' }, ['More green']],
    ['all at once', { sentiment: 'neutral', topic: 'Straps' }, []],
  ])('%s', (_, filter, expected) => {
    expect(found(filter)).toEqual(expected)
  })
})
