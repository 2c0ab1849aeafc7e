import { describe, expect, it } from 'vitest'
import { draftLanguage } from '../../../../lib/model/drafts/draft-language'
import { variantOf } from '../../../../lib/model/drafts/variant'

const told = new Map([
  ['pt', {}],
  ['pt-PT', { toldBy: { words: ['equipa', 'telemóvel'] } }],
  ['hi', {}],
  ['hi-Latn', { toldBy: { script: 'Latin' } }],
])

describe('the country or script of a post', () => {
  it.each([
    ['pt', 'Adoro a equipa!', 'pt-PT'],
    ['pt', 'Adoro o time!', 'pt'],
    ['pt', 'As equipas', 'pt'],
    ['hi', 'बहुत अच्छा', 'hi'],
    ['hi', 'bahut accha service hai', 'hi-Latn'],
    ['hi', 'Acme का service बहुत अच्छा है भाई', 'hi'],
    ['hi', '👍', 'hi'],
    ['en', 'equipa', 'en'],
  ])('%s, "%s": %s', (language, text, variant) => {
    expect(variantOf(language, text, told)).toBe(variant)
  })
})

describe('a post is answered', () => {
  const there = ['en', 'pt', 'pt-PT'].map((language) => ({ language }))
  it.each([
    ['pt-PT', [], 'pt-PT'],
    ['pt', [], 'pt'],
    ['pt', ['en', 'pt-PT'], 'pt-PT'],
    ['pt-BR', ['en'], 'pt'],
  ])('%s, by somebody who writes %j: in %s', (posted, written, language) => {
    expect(draftLanguage(posted, there, written)).toEqual({ language, instead: null })
  })

  it('in the only one there is', () => {
    expect(draftLanguage('pt', [{ language: 'pt-PT' }], []).language).toBe('pt-PT')
  })
})
