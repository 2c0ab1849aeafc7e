import { expect, it } from 'vitest'
import { foundSource, wordList } from '../../../../lib/model/post/word-list'

const asIs = (entry: string) => entry

it.each([
  ['not', 'it is not that', true],
  ['not', 'knot', false],
  ['not', 'noted', false],
  ['not', 'notnot, not', true],
  ['not', 'é\u0301not', false],
  ['not', '2not', false],
  ['never again', 'well, never again!', true],
  ['late*', 'lately', true],
  ['late*', 'a plate', false],
  ['late*', '😡late', true],
])('%s in “%s”: %s', (entry, text, isIn) => {
  const list = wordList([entry], asIs)
  expect(list.isIn(text)).toBe(isIn)
  expect(list.in(text)).toHaveLength(isIn ? 1 : 0)
  expect(
    new RegExp(foundSource(wordList([entry], asIs).in(entry.replace('*', ''))), 'u').test(text),
  ).toBe(isIn)
})

it('Arabic writes words on to the next one, where that counts', () => {
  for (const text of ['سيء', 'والسيء', 'وبالسيء', 'قال بالسيء']) {
    expect(wordList(['سيء'], asIs, true).isIn(text)).toBe(true)
  }
  expect(wordList(['سيء'], asIs, true).isIn('قسيء')).toBe(false)
  expect(wordList(['سيء'], asIs).isIn('والسيء')).toBe(false)
})

it('what is found becomes one pattern, and none of the rest', () => {
  const found = wordList(['great*', 'love', 'hate'], asIs).in('greatest love')
  expect(found.map(({ text }) => text)).toEqual(['great', 'love'])
  const pattern = new RegExp(foundSource(found), 'gu')
  expect('greatest love of all I hate'.match(pattern)).toEqual(['greatest', 'love'])
})
