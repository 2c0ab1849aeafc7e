import { describe, expect, it } from 'vitest'
import { matcherOf, NO_BRAND } from '../../../../lib/model/post/brand'
import { POST_LANGUAGES } from '../../../../lib/model/post/languages'
import { readAgain } from '../../../../lib/model/post/second-reading'
import { post } from '../../people'

const handles = { ...NO_BRAND.handles, x: ['acme'] }
const matcher = matcherOf({ ...NO_BRAND, name: 'Acme', handles })
const ours = post({ text: '@acme wo bleibt mein Paket', mentions: [{ handle: 'acme' }] })
const again = (language: string, supported = true, one = ours) =>
  readAgain(one, matcher, { language, supported })

describe('what is read a second time', () => {
  it('is English by its own model, and each other language by the one for all of them', () => {
    const readers = POST_LANGUAGES.map((language) => [language, again(language)?.reader])
    expect(Object.fromEntries(readers)).toEqual({
      ...Object.fromEntries(POST_LANGUAGES.map((language) => [language, 'multilingual'])),
      en: 'english',
    })
  })

  it('is the text with accounts and names marked', () => {
    expect(again('de')?.text).toBe('¤ wo bleibt mein Paket')
  })

  it('is nothing of emoji alone, of languages without a model, or about somebody else', () => {
    expect(again('und')).toBeNull()
    expect(again('nl', false)).toBeNull()
    expect(again('de', true, post({ text: 'Was für ein Tag', mentions: [] }))).toBeNull()
    expect(again('de', true, { ...ours, promoted: true })).toBeNull()
  })
})
