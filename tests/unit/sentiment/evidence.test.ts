// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { classifier } from './models'

const { classify } = classifier
const words = (text: string, ignore?: string[]) =>
  classify(text, 'en', ignore).evidence.map((one) => one.text)

test('names the words that speak, strongest first', () => {
  const { label, evidence } = classify(
    'The parcel came late and the service was terrible, Anna',
    'en',
  )
  expect(label).toBe('negative')
  expect(evidence[0]?.text).toBe('terrible')
  expect(evidence.map(({ weight }) => weight)).toEqual(
    evidence.map(({ weight }) => weight).toSorted((a, b) => b - a),
  )
})

test.each([
  'I absolutely LOOOVE this 😍, thanks @acme!!!',
  'Das ist 😡 wirklich schlecht, leider',
  '𝗴𝗿𝗲𝗮𝘁 app, I love it so much 👍🏽',
  'شكرا جزيلا، أحب هذا المنتج الجميل ❤️',
])('is spans of the original text: %s', (text) => {
  const { evidence } = classify(text)
  expect(evidence.length).toBeGreaterThan(0)
  for (const one of evidence) expect(text.slice(one.start, one.end)).toBe(one.text)
})

test('a neutral post has none', () => {
  const { label, evidence } = classify(
    'Acme opens its second office in the harbour on Monday',
    'en',
  )
  expect({ label, evidence }).toEqual({ label: 'neutral', evidence: [] })
})

test('mentions and links are never evidence', () => {
  const found = words('@ilovethis @besthappylove is terrible, see https://love.example/great')
  expect(found).toContain('terrible')
  expect(found.join(' ')).not.toMatch(/love/)
})

describe('brand names', () => {
  const text = 'I had lunch at Happy Love Foods today and then went to the station'

  test('carry no sentiment of their own', () => {
    const named = classify(text, 'en')
    const masked = classify(text, 'en', ['Happy Love Foods'])
    expect(masked.probabilities.positive).toBeLessThan(named.probabilities.positive - 0.1)
    expect(masked.label).toBe('neutral')
  })

  test('are no evidence, as words or as a hashtag', () => {
    const post = 'Happy Love Foods is great! #happylovefoods'
    expect(words(post, ['happy love foods'])).toEqual(['great'])
  })

  test('count like a mention, however they are written', () => {
    const plain = classify('Thank you @acme for the help', 'en')
    const named = classify('Thank you ACME for the help', 'en', ['', '#', 'Acme'])
    expect(named.probabilities).toEqual(plain.probabilities)
  })
})
