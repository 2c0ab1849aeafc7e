// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { createClassifier } from '../../../lib/sentiment'
import { bytesOf, classifier } from './models'

const { classify } = classifier

test.each([
  ['en', 'positive', 'Thank you @acme, the new app is wonderful, I love it!'],
  ['en', 'negative', '@acme my parcel is three weeks late and nobody answers. Worst service ever'],
  ['en', 'negative', 'This is not good at all, I am really disappointed'],
  ['en', 'neutral', 'Acme opens its second office in the old harbour on Monday'],
  ['de', 'negative', 'Der Service ist leider richtig schlecht, ich bin enttäuscht'],
  ['de', 'positive', 'Vielen Dank für die schöne und schnelle Hilfe, ich freue mich!'],
  ['fr', 'positive', "J'adore cette marque, merci beaucoup, c'est magnifique"],
  ['es', 'positive', 'Me encanta este producto, muchas gracias'],
  ['pt', 'positive', 'Obrigado, adorei o atendimento, foi maravilhoso! 😍'],
  ['it', 'positive', 'Grazie mille, servizio bellissimo e molto gentile :)'],
  ['ar', 'positive', 'شكرا جزيلا، أحب هذا المنتج الجميل ❤️'],
])('%s, %s: %s', (language, label, text) => {
  expect(classify(text, language)).toMatchObject({ language, supported: true, label })
})

describe('where it cannot tell', () => {
  test.each([
    '',
    '   ',
    '?',
    'ok',
    '12345',
    '@acme',
    'https://acme.example',
    'これは素晴らしいです',
  ])('it says so: %j', (text) => {
    const { label, supported, probabilities, evidence } = classify(text)
    expect({ label, supported, evidence }).toEqual({
      label: 'neutral',
      supported: false,
      evidence: [],
    })
    expect(new Set(Object.values(probabilities))).toEqual(new Set([1 / 3]))
  })

  test('a language whose model is not there is not supported', () => {
    const onlyGerman = createClassifier({ de: bytesOf('de') })
    expect(onlyGerman.classify('What a wonderful day it was with all of you').supported).toBe(false)
    expect(onlyGerman.classify('😡').supported).toBe(false)
  })
})

test.each([
  ['positive', '❤️❤️❤️'],
  ['positive', '👍🏽 🎉'],
  ['negative', '😡😡'],
  ['negative', '💩'],
  ['negative', ':('],
])('emoji alone are read by the English model: %s, %s', (label, text) => {
  expect(classify(text, 'ja')).toMatchObject({ language: 'und', supported: true, label })
})

test.each([
  ['mujhe bahut pasand hai, shukriya dost', 'मुझे बहुत पसंद है, शुक्रिया दोस्त'],
  ['yah bahut bura hai', 'यह बहुत बुरा है'],
])('Hindi reads about the same in both of its scripts: %s', (latin, devanagari) => {
  const [one, other] = [classify(latin, 'hi'), classify(devanagari, 'hi')]
  expect([one.language, other.language]).toEqual(['hi', 'hi'])
  // Flat as Hindi's probabilities are, anything would be near in the first place.
  expect(one.probabilities.positive).toBeCloseTo(other.probabilities.positive, 2)
  expect(one.probabilities.negative).toBeCloseTo(other.probabilities.negative, 2)
})

test('probabilities sum to 1', () => {
  const { probabilities } = classify('I love the new colours, thank you so much')
  expect(Object.values(probabilities).reduce((a, b) => a + b)).toBeCloseTo(1, 10)
})
