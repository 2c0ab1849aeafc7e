import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstName } from '../../../../lib/model/drafts/first-name'

const named = (name: string) => firstName({ name, kind: 'person' })

describe('a person is called by', () => {
  it.each([
    ['a first name', 'Mara Lindqvist', 'Mara'],
    ['a single name', 'Mara', 'Mara'],
    ['the first of several', 'Ana María Lopes', 'Ana'],
    ['a double name', 'Jean-Pierre Morel', 'Jean-Pierre'],
    ['a double name with another hyphen', 'Anne‑Marie Lund', 'Anne-Marie'],
    ['a name with an apostrophe', "D'Arcy Moss", "D'Arcy"],
    ['two letters', 'JP Morel', 'JP'],
    ['a name as they write it', 'mara lindqvist', 'mara'],
    ['a name, not shouted', 'JEAN-PIERRE MOREL', 'Jean-Pierre'],
    ['a name in plain letters', '𝓜𝓪𝓻𝓪 𝓛𝓲𝓷𝓭', 'Mara'],
    ['a name without emoji', '🌻 Mara 👩🏽‍🎨 Lindqvist 🇵🇹', 'Mara'],
    ['a name without titles', 'Prof. Dr. Mara Lindqvist', 'Mara'],
    ['a name without degrees', 'Mara Lindqvist, PhD', 'Mara'],
    ['a name without pronouns', 'Mara (she/her) Lindqvist', 'Mara'],
    ['a name without a nickname', 'Mara "Lin" Lindqvist', 'Mara'],
    ['a name without an employer', 'Mara Lindqvist | Straps Ltd', 'Mara'],
    ['a name without a profession', 'Mara - potter', 'Mara'],
    ['a name on two lines', 'Mara\nLindqvist', 'Mara'],
    ['a Cyrillic name', 'Зоя Лунина', 'Зоя'],
    ['an Indian name', 'अनन्या राव', 'अनन्या'],
    ['an Arabic name', 'سارة المنصور', 'سارة'],
    ['an Arabic name of two words', 'عبد الرحمن صالح', 'عبد الرحمن'],
    ['an Arabic name with a title', 'د. سارة المنصور', 'سارة'],
    ['a transcribed name of two words', 'Abdul Rahman Saleh', 'Abdul Rahman'],
    ['a Persian name with its non-joiner', 'علی\u200Cرضا صالح', 'علی\u200Cرضا'],
    ['a Hebrew name', 'נועה לוין', 'נועה'],
    ['a Hebrew name with a title', 'ד"ר נועה לוין', 'נועה'],
    ['a name without marks of direction', '\u202Eسارة المنصور\u202C', 'سارة'],
  ])('%s: %s', (_, name, first) => expect(named(name)).toBe(first))
})

describe('nobody is called by', () => {
  it.each([
    ['nothing', ''],
    ['an emoji', '🌻'],
    ['a title', 'Dr.'],
    ['a form of address', 'Sir'],
    ['a surname after a title', 'Dr Lindqvist'],
    ['a surname before a comma', 'Lindqvist, Mara'],
    ['a particle', 'van der Moss'],
    ['an initial', 'M. Lindqvist'],
    ['an initial without a stop', 'M Lindqvist'],
    ['initials', 'S.J. Moss'],
    ['a handle', 'strap_fan'],
    ['a word with digits', 'Mara99'],
    ['a nickname', 'strapfan'],
    ['a nickname in camel case', 'StrapFan'],
    ['an abbreviation', 'ACME'],
    ['a company', 'Acme Ltd.'],
    ['a club', 'The Strap Club'],
    ['a team', 'Team Mara'],
    ['two people', 'Mara & Tomas'],
    ['two people with a surname', 'Mara and Tomas Lind'],
    ['a Japanese name', '山田 花子'],
    ['a Korean name', '김하나'],
    ['something endless', `${'Ma'.repeat(20)} Lind`],
  ])('%s: %s', (_, name) => expect(named(name)).toBeUndefined())

  it.each(['page', 'company'] as const)('the name of a %s', (kind) => {
    expect(firstName({ name: 'Mara Lindqvist', kind })).toBeUndefined()
  })
})

it('whatever stands there, a first name is short, of letters, and out of the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
      const first = named(`Mara ${name}`) ?? named(name) ?? 'Mara'
      expect(first).toMatch(/^[\p{L}\p{M}'’\u200C -]{2,51}$/u)
      const folded = (text: string) => text.normalize('NFKC').toLowerCase()
      expect(folded(`Mara ${name}`)).toContain(folded(first).split(' ')[0])
    }),
  )
})
