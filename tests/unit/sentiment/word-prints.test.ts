import { expect, it } from 'vitest'
import { tokenize } from '../../../lib/sentiment/tokens'
import { wordPrints } from '../../../lib/sentiment/word-prints'
import { classifier } from './models'

const printsOf = (text: string) => wordPrints(text, tokenize(text))
const texts = (text: string) => printsOf(text).map((word) => word.text)

it('are one for each word, in its normalised spelling, without whom it mentions and what it links to', () => {
  expect(texts('@mara the KETTLE sings, the kettle SINGS! https://acme.example')).toEqual([
    'the',
    'kettle',
    'sings',
    ',',
    '!',
  ])
})

it('are far fewer than there are words', () => {
  const words = Array.from({ length: 3000 }, (_, nth) => `word${nth}x`)
  for (const { print } of printsOf(words.join(' '))) expect(print).toBeLessThan(65_536)
})

it('say of a word with a capital, a number and a mark that it is not to be told', () => {
  const plain = printsOf('Mara hums 3 times a day 😍 #mara !').filter(({ isPlain }) => isPlain)
  expect(plain.map(({ text }) => text)).toEqual(['hums', 'times', 'day', '<3'])
})

it('come with what a post says; the brand’s names are not among them, and none without a model', () => {
  const words = (text: string, ...brands: string[]) =>
    classifier.classify(text, undefined, brands).words.map((word) => word.text)
  expect(words('I love my Acme kettle', 'Acme')).toEqual(['i', 'love', 'my', 'kettle'])
  expect(words('Saya suka sekali ketel ini, bagus sekali dan murah')).toEqual([])
})
