import { describe, expect, it } from 'vitest'
import { personSentiment } from '../../../../lib/model/person/sentiment'

const DAY = 86_400_000
const NOW = 1000 * DAY
const posts = (...labels: ('negative' | 'neutral' | 'positive')[]) =>
  labels.map((label) => ({ label, at: NOW }))

describe('how a person speaks of the brand', () => {
  it.each([
    ['nothing from one post', posts('positive'), undefined],
    ['well, when all is praise', posts('positive', 'positive'), 'positive'],
    ['ill, when all is complaint', posts('negative', 'negative'), 'negative'],
    ['neutral, when both are even', posts('negative', 'positive'), 'neutral'],
  ])('%s', (_, seen, expected) => {
    expect(personSentiment(seen, undefined, NOW)).toBe(expected)
  })

  it('counts a post half as much after 60 days', () => {
    const seen = [
      { label: 'negative' as const, at: NOW - 120 * DAY },
      { label: 'positive' as const, at: NOW },
    ]
    expect(personSentiment(seen, undefined, NOW)).toBe('positive')
  })

  it('is what the staff say, where they say something', () => {
    expect(personSentiment(posts('negative', 'negative'), 'positive', NOW)).toBe('positive')
  })
})
