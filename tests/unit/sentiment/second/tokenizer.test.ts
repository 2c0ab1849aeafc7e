import { expect, it } from 'vitest'
import { readVocabulary, tokenize } from '../../../../lib/sentiment/second/tokenizer'
import { VOCABULARY } from './tiny'

const vocabulary = readVocabulary(`${VOCABULARY.join('\n')}\n`)
const read = (text: string, most = 20) =>
  tokenize(text, vocabulary, most).map(({ id }) => VOCABULARY[id])
const inner = (text: string) => read(text).slice(1, -1).join(' ')

it.each([
  ['nothing', '', ''],
  ['accounts and links', '¤ ¢ @ ⌁', '[BRAND] [RIVAL] [USER] [LINK]'],
  ['signs within words', 'great¤great', 'great [BRAND] great'],
  ['capitals and accents', 'CAFÉ café', 'cafe cafe'],
  ['pieces of words', 'kettle kettles', 'ket ##tle ket ##tle ##s'],
  ['words that are not known', 'kettlex zzz', '[UNK] [UNK]'],
  ['what is repeated', 'great!!!!! 5555', 'great ! ! [UNK]'],
  ['emoji of every shade', '😀😀 👍🏽', '😀 😀 [UNK]'],
  ['what is not seen', 'gr\u200deat\ufe0f', 'great'],
  ['ideographs', '中中', '中 中'],
  ['an apostrophe', "a'a", "a ' a"],
  ['names of tokens', '[PAD]', '[UNK] [UNK] [UNK]'],
  ['words that are too long', `a${'b'.repeat(2)} ${'ab'.repeat(40)}`, 'a ##b ##b [UNK]'],
])('reads %s', (_, text, tokens) => {
  expect(inner(text)).toBe(tokens)
})

it('cuts off what does not fit, and keeps both ends', () => {
  expect(read('great great kettle', 5)).toEqual(['[CLS]', 'great', 'great', 'ket', '[SEP]'])
  expect(read('great '.repeat(5000), 4)).toEqual(['[CLS]', 'great', 'great', '[SEP]'])
})

it('says where each word stands', () => {
  const pieces = tokenize('😀 Kettles!', vocabulary, 20)
  expect(pieces.map(({ start, end }) => [start, end])).toEqual([
    [0, 0],
    [0, 2],
    [3, 10],
    [3, 10],
    [3, 10],
    [10, 11],
    [11, 11],
  ])
})

it('refuses a vocabulary without the tokens that every post has', () => {
  expect(() => readVocabulary('[UNK]\n[CLS]\n[SEP]')).toThrow('no [BRAND]')
})
