// @vitest-environment node

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../../../lib/sentiment/features'
import { openModel } from '../../../lib/sentiment/model'
import { tokenize } from '../../../lib/sentiment/tokens'
import { bytesOf, classifier, languages } from './models'

const LONG = 100_000
const zalgo = `z${'\u0300\u0489\u0316'.repeat(30)}a${'\u0334'.repeat(30)}`
const TROUBLE = {
  empty: '',
  'one letter': 'a'.repeat(LONG),
  words: 'good bad '.repeat(LONG / 9),
  apostrophes: "a'b'".repeat(LONG / 4),
  brackets: ':('.repeat(LONG / 2),
  'half a pair': '\ud83d'.repeat(LONG),
  'pairs the wrong way round': '\ude00\ud83d'.repeat(LONG / 2),
  'joined emoji': '👩‍'.repeat(LONG / 3),
  control: '\u0000\u0007\u001b\u202e\u2066\ufeff'.repeat(LONG / 6),
  zalgo: `${zalgo} `.repeat(LONG / 100),
  marks: '\u0301'.repeat(LONG),
  hashtags: '#'.repeat(LONG),
  numbers: '1.'.repeat(LONG / 2),
  'ligature of eighteen letters': 'ﷺ'.repeat(LONG),
}

/** Text of any kind: whole, broken, of any script. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        'not',
        'good',
        ':(',
        '😡',
        '👩‍🚒',
        '#',
        '@',
        zalgo,
        '\ud83d',
        'لا',
        'है',
        "'t",
      ),
    )
    .map((parts) => parts.join(' ')),
)

/** Whether an answer is whole: probabilities that sum to 1, evidence that lies in the text. */
function isWhole(text: string, hint?: string, ignore?: string[]): void {
  const { label, probabilities, supported, evidence } = classifier.classify(text, hint, ignore)
  const sum = Object.values(probabilities).reduce((a, b) => a + b)
  expect(sum).toBeCloseTo(1, 6)
  expect(probabilities[label]).toBe(Math.max(...Object.values(probabilities)))
  if (!supported) expect(evidence).toEqual([])
  for (const one of evidence) expect(text.slice(one.start, one.end)).toBe(one.text)
}

test('answers to any text', () => {
  fc.assert(
    fc.property(anyText, fc.option(fc.constantFrom(...languages, 'xx', '')), (text, hint) => {
      isWhole(text, hint ?? undefined)
    }),
    { numRuns: 500 },
  )
})

test('answers whatever the brand is called', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (text, brands) => {
      isWhole(text, 'en', brands)
    }),
  )
})

test.each(Object.entries(TROUBLE))('answers to 100,000 characters of trouble: %s', (_, text) => {
  isWhole(text, 'en')
})

describe('work', () => {
  const { lexicon } = openModel(bytesOf('en'))
  /** How many pieces and features a text has: what the time goes into. */
  const work = (text: string) => {
    const tokens = tokenize(text)
    const { groups } = extract(text, tokens, lexicon)
    return groups.reduce((sum, { hashes }) => sum + hashes.length, tokens.length)
  }

  test.each(Object.entries(TROUBLE))('grows no faster than the text: %s', (_, text) => {
    for (const length of [500, 1000, 4000, 8000]) {
      expect(work(text.slice(0, length))).toBeLessThanOrEqual(8 * length)
    }
  })

  test('ends where a post is long enough', () => {
    const text = 'I love this very much. '.repeat(4000)
    expect(work(text)).toBe(work(text.slice(0, 8000)))
  })
})
