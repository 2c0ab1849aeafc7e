import { describe, expect, it } from 'vitest'
import { neutralAboutBrand, question, unread } from '../../../../lib/model/actions/questions'
import type { PostAnalysis } from '../../../../lib/model/post/analysis'
import { post } from '../../people'
import { analysis, context, NAMED, person, sentences } from './context'

const asking = (text: string, changes: Partial<PostAnalysis> = {}) =>
  context({ post: post({ text }), analysis: analysis('neutral', changes) })

describe('question', () => {
  it.each([
    [undefined, 'They ask a question and mention you.'],
    [{ about: { by: 'reply', what: 'acme' } } as const, 'They replied to you with a question.'],
    [
      { about: NAMED },
      'They ask about Acme Kettle, though not you: offer help rather than explain.',
    ],
  ])('is answered: %#', (changes, why) => {
    const found = question(asking('Does it ship to Norway?', { intent: 'question', ...changes }))
    expect(found?.action).toBe('answer')
    expect(sentences(found)).toEqual([why])
  })

  it('is answered in a language without a model', () => {
    const unread = { intent: 'question', supported: false, language: 'ja' } as const
    expect(question(asking('送料はいくらですか？', unread))?.action).toBe('answer')
  })

  it.each([
    ['nothing asked', asking('It ships to Norway.')],
    ['not about us', asking('Coffee?', { intent: 'question', about: null })],
  ])('is none: %s', (_, given) => {
    expect(question(given)).toBeNull()
  })
})

describe('neutral about the brand', () => {
  const neutral = (changes: Partial<PostAnalysis> = {}) => asking('Trying it today.', changes)

  it('is asked an open question', () => {
    const found = neutralAboutBrand(neutral({ about: NAMED }))
    expect(found?.action).toBe('ask')
    expect(sentences(found)).toEqual([
      'They mention Acme Kettle without saying what they think of it. An open question may tell you more.',
    ])
  })

  it('is asked where praise is not sure enough for thanks', () => {
    const unsure = neutral({ label: 'positive', vetoes: ['again'] })
    expect(sentences(neutralAboutBrand(unsure))).toEqual([
      'It is not clear what they think of acme. Asking is safer than thanking.',
    ])
  })

  it('is asked where praise names a competitor too, and may be a comparison', () => {
    const compared = neutral({ label: 'positive', rival: 'Globex' })
    expect(sentences(neutralAboutBrand(compared))).toEqual([
      'They mention both acme and Globex, so it may be a comparison. Asking is safer than thanking.',
    ])
  })

  it.each([
    ['they ask themselves', asking('Is it any good?', { intent: 'question' })],
    ['only named in passing', neutral({ intent: 'place' })],
    [
      'the beginning of praise',
      { ...neutral({ label: 'positive' }), post: post({ truncated: true }) },
    ],
    ['not about us', neutral({ about: null })],
    ['only a reply to us', neutral({ about: { by: 'reply', what: 'acme' } })],
    ['in a language unread', neutral({ supported: false })],
    ['praise', context()],
  ])('is none: %s', (_, given) => {
    expect(neutralAboutBrand(given)).toBeNull()
  })

  it.each(['information', 'discounts'] as const)('is not who wants %s', (preferences) => {
    expect(neutralAboutBrand({ ...neutral(), person: person({ preferences }) })).toBeNull()
  })
})

describe('somebody who speaks to us in words that are not read', () => {
  const said = (language: string, changes: Partial<PostAnalysis> = {}) =>
    asking('Barangnya belum sampai.', { supported: false, language, ...changes })

  it.each(['mention', 'reply', 'quote'] as const)('waits for an answer, after a %s', (by) => {
    const found = unread(said('id', { about: { by, what: 'acme' } }))
    expect(found?.action).toBe('answer')
    expect(sentences(found)).toEqual([
      'They write to you in a language that Ardent does not read. Ask a colleague who speaks it.',
    ])
  })

  it('is asked where they mix languages', () => {
    const found = unread(said('mul'))
    expect(found?.action).toBe('ask')
    expect(sentences(found)).toEqual([
      'They write to you in more than one language, so it is not clear what they think. Asking is safer than thanking.',
    ])
  })

  it.each([
    ['with too few words to be in any language', said('und')],
    ['and only names us', said('id', { about: NAMED })],
    ['and advertises', said('id', { intent: 'promotion' })],
    ['whom staff have read', said('id', { corrected: true })],
    ['in a language that is read', asking('Trying it today.')],
  ])('does not: %s', (_, given) => {
    expect(unread(given)).toBeNull()
  })
})
