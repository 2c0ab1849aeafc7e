import { expect, test } from 'vitest'
import { tokenize } from '../../../lib/sentiment/tokens'

const words = (text: string) => tokenize(text).map((token) => token.text)

test.each([
  ['I DON’T like it', ['i', 'do', "n't", 'like', 'it']],
  ["it's, we'll, c'est", ['it', "'s", ',', 'we', "'ll", ',', "c'", 'est']],
  ['sooooo goooood', ['soo', 'good']],
  ['hi @acme #NotGood', ['hi', '@', 'notgood']],
  ['12:30 on 3.5 gr8 2nd', ['0', 'on', '0', 'gr8', '2nd']],
  ['see http://acme.example/a?b or www.acme.example', ['see', '//', 'or', '//']],
  ['no!!! why?!? well.... so…', ['no', '!!', 'why', '?!', 'well', '…', 'so', '…']],
  [':-))) =( ;-) <3 xD ^_^ (:', [':)', ':(', ';)', '<3', 'xd', '^_^', ':)']],
  ['😡 👍🏽 ❤️‍🔥 😂 🦄', [':(', ':)', '<3', 'lol', '🦄']],
  ['𝗴𝗿𝗲𝗮𝘁 schön não', ['great', 'schon', 'nao']],
  ['मुझे पसंद है', ['mujhe', 'pasand', 'hai']],
  ['أنا سعيدةٌ جـدا', ['انا', 'سعيدة', 'جدا']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('a piece knows where it stands in the original text', () => {
  const text = '😀 I DON’T 𝗹𝗶𝗸𝗲 @acme’s app'
  for (const { start, end } of tokenize(text)) {
    expect(text.slice(start, end).trim()).not.toBe('')
  }
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['😀', 'I', 'DO', 'N’T', '𝗹𝗶𝗸𝗲', '@acme', '’', 's', 'app'],
  ])
})
