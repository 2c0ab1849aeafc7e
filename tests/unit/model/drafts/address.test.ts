import { describe, expect, it } from 'vitest'
import { addressIn, bothForms } from '../../../../lib/model/drafts/address'
import { offerDrafts } from '../../../../lib/model/drafts/offer'
import { languageRules } from '../../../../lib/model/drafts/templates'
import { TEMPLATES } from '../../templates'

describe('a template whose forms of address differ', () => {
  it('is two texts', () => {
    expect(bothForms('Schön, dass {du|Sie} [[das]] {magst|mögen}, {{first_name}}.')).toEqual({
      informal: 'Schön, dass du [[das]] magst, {{first_name}}.',
      formal: 'Schön, dass Sie [[das]] mögen, {{first_name}}.',
    })
  })

  it('may leave a word out in one of them', () => {
    expect(bothForms('Sag{|en Sie} es, {{first_name}}: [[was]].')?.informal).toBe(
      'Sag es, {{first_name}}: [[was]].',
    )
  })

  it.each([
    'Danke, {{first_name}}, für [[das]].',
    '{{first_name}} | [[das]]',
    '{einer} und {zwei}',
  ])('is one where they do not: %s', (body) => expect(bothForms(body)).toBeNull())
})

describe('a post in German', () => {
  const { addressing } = languageRules('de')

  it.each([
    ['Danke, du bist klasse!', 'informal'],
    ['Euer Service ist super', 'informal'],
    ['Könnt ihr mir sagen, wo eure Filiale ist?', 'informal'],
    ['Können Sie mir sagen, wann es kommt?', 'formal'],
    ['@acme Danke, Ihr Service ist super', 'formal'],
    ['Was haben Sie sich dabei gedacht', 'formal'],
    ['Der Rucksack hält. Sie ist begeistert.', undefined],
    ['@acme Sie ist begeistert von dem Rucksack', undefined],
    ['Der Rucksack hält, sie ist begeistert, ihr gefällt er.', undefined],
    ['Toller Rucksack', undefined],
    ['Du, ich habe Sie angerufen', undefined],
  ] as const)('%s: %s', (text, form) => expect(addressIn(text, addressing)).toBe(form))
})

it('a language with one form has none to find', () => {
  expect(addressIn('You are great', languageRules('en').addressing)).toBeUndefined()
})

describe('the drafts for a post', () => {
  const ids = (text: string, occasion: object = {}, network: 'x' | 'linkedin' = 'x') => {
    const wanted = {
      situation: 'ask',
      network,
      posted: 'de',
      text,
      written: [],
      ...occasion,
    } as const
    const use = { uses: new Map(), now: 0, most: 30 }
    return offerDrafts(TEMPLATES, wanted, {}, use).drafts.map(({ id }) => id)
  }
  const isFormal = (id: string) => id.endsWith('-formal')

  it('address as the post does', () => {
    expect(ids('Haben Sie das auch in Blau?').some(isFormal)).toBe(true)
    expect(ids('Haben Sie das auch in Blau?')).toContain('de/ask/x/guter-punkt-was')
    expect(ids('Habt ihr das? Sag du').filter(isFormal)).toEqual([])
  })

  it('or as the brand does, whatever the post does', () => {
    expect(ids('Kannst du das?', { formality: 'formal' })[0]).toMatch(/-formal$/)
    expect(ids('Können Sie das?', { formality: 'informal' }).filter(isFormal)).toEqual([])
  })

  it('and else as is usual on the network, the other form after it', () => {
    const [first, ...others] = ids('Geht das auch in Blau')
    expect(first).not.toMatch(/-formal$/)
    expect(others.at(-1)).toMatch(/-formal$/)
    expect(ids('Geht das auch in Blau', {}, 'linkedin')[0]).toMatch(/-formal$/)
  })
})
