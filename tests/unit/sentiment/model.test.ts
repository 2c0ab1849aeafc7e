// @vitest-environment node

import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openModel, packModel } from '../../../lib/sentiment/model'
import { bytesOf, languages } from './models'

const LEAST_SCORE: Record<string, number> = { en: 70, hi: 33 }
const MOST_KILOBYTES: Record<string, number> = { en: 500 }

test('ships a model for each language', () => {
  expect(languages).toEqual(['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'pt'])
})

describe.each(languages)('the model of %s', (language) => {
  test('says what it is and what it reached', () => {
    const { facts } = openModel(bytesOf(language))
    expect(facts).toMatchObject({
      language,
      date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      data: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(facts.scores.macroRecall).toBeGreaterThanOrEqual(LEAST_SCORE[language] ?? 55)
  })

  test('is no larger than it may be', () => {
    const size = gzipSync(new Uint8Array(bytesOf(language))).length / 1000
    expect(size).toBeLessThanOrEqual(MOST_KILOBYTES[language] ?? 115)
  })

  test('is the same when packed again', () => {
    const bytes = bytesOf(language)
    expect(Buffer.from(packModel(openModel(bytes))).equals(Buffer.from(bytes))).toBe(true)
  })
})

test('opening copies nothing', () => {
  const bytes = bytesOf('en')
  const { linear, lexicon, network } = openModel(bytes)
  expect(linear.table.buffer === bytes).toBe(true)
  expect(lexicon.valences.buffer === bytes).toBe(true)
  expect(network?.vocabulary.vectors.buffer === bytes).toBe(true)
})

test.each([
  ['nothing', new ArrayBuffer(0)],
  ['other bytes', new TextEncoder().encode('{"language":"en"}').buffer],
])('refuses %s', (_, bytes) => {
  expect(() => openModel(bytes)).toThrow(/sentiment model/)
})
