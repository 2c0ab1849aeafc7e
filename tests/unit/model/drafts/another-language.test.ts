import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { choose } from '../../../../lib/model/drafts/choose'
import { draftLanguage } from '../../../../lib/model/drafts/draft-language'
import { fill } from '../../../../lib/model/drafts/fill'
import { offerDrafts } from '../../../../lib/model/drafts/offer'
import { DraftLanguage } from '../../../../lib/model/drafts/template'
import { templatesOf } from '../../../../lib/model/drafts/templates'
import { DRAFT_LANGUAGES } from '../../templates'
import tiny from './tiny-language.json'

const rules = DraftLanguage.parse(tiny)
const templates = templatesOf(new Map([...DRAFT_LANGUAGES, ['eo', rules]]))
const occasion = { situation: 'thank', network: 'x', language: 'eo' } as const
const named = (name: string) => {
  const found = templates.find(({ id }) => id === `eo/thank/x/${name}`)
  if (!found) throw new Error(`there is no template ${name}`)
  return found
}

it('every file of the folder is a language, and nothing else names them', () => {
  const folder = join(import.meta.dirname, '../../../../lib/model/drafts/templates')
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  expect([...DRAFT_LANGUAGES.keys()].map((tag) => `${tag}.json`)).toEqual(files.sort())
})

describe('a language that is a file alone', () => {
  it('is what a post in it is answered in', () => {
    expect(draftLanguage('eo', templates, [])).toEqual({ language: 'eo', instead: null })
    const known = { first_name: 'Ada', link: 'a.example' }
    const use = { uses: new Map(), now: 0, most: 3 }
    const offer = offerDrafts(
      templates,
      { ...occasion, posted: 'eo', text: '', written: ['en'] },
      known,
      use,
    )
    expect(offer.language).toBe('eo')
    expect(offer.drafts.map(({ id }) => id)).toContain('eo/thank/x/neformala')
  })

  it('puts the form of address that is usual on the network before the other', () => {
    const ids = choose(templates, occasion, new Map(), 0).map(({ id }) => id)
    expect(ids).toEqual(['eo/thank/x/neformala', 'eo/thank/x/demando', 'eo/thank/x/formala'])
  })

  it('has a comma, an end of a sentence and a greeting of its own', () => {
    expect(fill(named('neformala'), {}, rules)).toBe('Saluton، dankegon pro [[kion ili laŭdis]]۔')
    expect(fill(named('neformala'), { first_name: 'Ada', link: 'a.example' }, rules)).toBe(
      'Saluton Ada، dankegon pro [[kion ili laŭdis]]۔ Vidu a.example۔',
    )
  })

  it('may begin a sentence with a sign', () => {
    expect(fill(named('demando'), {}, rules)).toBe('¿Ĉu vi ŝatas [[kion ili laŭdis]]؟')
  })
})
