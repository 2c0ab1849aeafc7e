import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashWord } from '../../../lib/sentiment/hash'
import { buildWordTable, findWord } from '../../../lib/sentiment/word-table'

test('finds every word at the place it was given', () => {
  const words = ['good', 'bad', 'नमस्ते', '😀', '']
  const { table, order } = buildWordTable(words.map(hashWord))
  const found = words.map((word) => words[order[findWord(table, hashWord(word))] ?? -1])
  expect(found).toEqual(words)
})

test('finds no other word, but for one in thousands', () => {
  const { table } = buildWordTable(Array.from({ length: 14_000 }, (_, i) => hashWord(`word${i}`)))
  const strangers = Array.from({ length: 20_000 }, (_, i) => hashWord(`stranger${i}`))
  expect(strangers.filter((hash) => findWord(table, hash) >= 0).length).toBeLessThan(10)
})

test('takes words that collide for one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (hashes) => {
      const { table, order } = buildWordTable([...hashes, ...hashes])
      expect(new Set(order).size).toBe(order.length)
      for (const hash of hashes) expect(findWord(table, hash)).toBeGreaterThanOrEqual(0)
    }),
  )
})
