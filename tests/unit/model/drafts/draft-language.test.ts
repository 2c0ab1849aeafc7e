import { describe, expect, it } from 'vitest'
import { draftLanguage } from '../../../../lib/model/drafts/draft-language'
import { TEMPLATES } from '../../templates'

const languages = (...tags: string[]) => tags.map((language) => ({ language }))

describe('a post in a language that there are templates in', () => {
  it.each(['en', 'en-GB', 'EN'])('%j is answered in it', (posted) => {
    expect(draftLanguage(posted, TEMPLATES, ['de'])).toEqual({ language: 'en', instead: null })
  })
})

describe('a post in another language', () => {
  it.each(['ar', 'nl-BE', 'constructor', 'xx'])('%j gets nothing that nobody chose', (posted) => {
    const { language, instead } = draftLanguage(posted, languages('en', 'de'), [])
    expect(language).toBeNull()
    expect(instead).toEqual({ of: posted.split('-')[0], choices: ['en', 'de'] })
  })

  it('gets what the person writes, and it is said that this is another language', () => {
    expect(draftLanguage('ar', languages('en', 'de'), ['fr', 'de'])).toEqual({
      language: 'de',
      instead: { of: 'ar', choices: ['de', 'en'] },
    })
  })

  it('gets nothing where there are no templates at all', () => {
    expect(draftLanguage('ar', [], ['en'])).toEqual({ language: null, instead: null })
  })
})

describe('a post whose language is not clear', () => {
  it.each([
    ['und', ['en', 'de'], [], 'en'],
    ['', ['de', 'en'], [], 'en'],
    ['und', ['de', 'fr'], [], 'de'],
    ['und', ['en', 'de'], ['de'], 'de'],
  ] as const)(
    '%j with templates in %j, by somebody who writes %j: %s',
    (posted, there, written, language) => {
      const choice = draftLanguage(posted, languages(...there), written)
      expect(choice.language).toBe(language)
      expect(choice.instead?.of).toBe('und')
    },
  )
})
