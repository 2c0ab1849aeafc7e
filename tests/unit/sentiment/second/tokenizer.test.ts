import { describe, expect, it } from 'vitest'
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

describe('unigram pieces', () => {
  const pieces = [
    ...['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[BRAND]', '[RIVAL]', '[USER]', '[LINK]'],
    ...['😀\t-8', '▁\t-4', '▁das\t-6', '▁da\t-5', 's\t-5', '▁stra\t-7', 'ß\t-9', 'e\t-5'],
    ...['ße\t-7', '!\t-6', "'\t-6", 'art\t-7', '▁art\t-6', 'é\t-9', 'ش\t-9', 'कि\t-9'],
  ]
  const unigrams = readVocabulary(pieces.join('\n'))
  const names = pieces.map((line) => line.split('\t')[0])
  const split = (text: string) =>
    tokenize(text, unigrams, 20)
      .slice(1, -1)
      .map(({ id }) => names[id])
      .join(' ')

  it.each([
    ['the likeliest pieces', 'das straße', '▁das ▁stra ße'],
    ['capitals', 'DAS STRASSE', '▁das ▁stra s s e'],
    ['accents as they are', 'é', '▁ é'],
    ['marks and emoji as words', '¤das😀das', '[BRAND] ▁das 😀 [UNK] [UNK] s'],
    ['what is joined', "l'art art", "▁ [UNK] ' art ▁art"],
    ['what is stretched', 'das!!!!', '▁das ! !'],
    ['unknown signs', 'das中', '▁das [UNK]'],
    ['wide letters', 'ｄａｓ', '▁das'],
    ['letters without vowel marks', 'شـَ', '▁ ش'],
    ['letters with the vowels they need', 'कि', '▁ कि'],
    ['words that are too long', 'das'.repeat(20), '[UNK]'],
  ])('reads %s', (_, text, expected) => {
    expect(split(text)).toBe(expected)
  })
})
