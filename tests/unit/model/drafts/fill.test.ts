import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blanks, readyToInsert } from '../../../../lib/model/drafts/blanks'
import { fill, SLOTS, type Slots } from '../../../../lib/model/drafts/fill'
import { lengthOn } from '../../../../lib/model/drafts/post-length'
import { TEMPLATES } from '../../templates'

const english = (body: string) => ({ body, language: 'en' })
const body =
  'Hi {{first_name}}, about {{product}}: [[the answer]]. More at {{link}} today. Just ask. – {{signature}}'
const all = {
  first_name: 'Mara',
  product: 'Acme Straps',
  link: 'https://acme.example/straps.html',
  signature: 'Jo',
}

describe('a draft', () => {
  it('has what is known in its slots', () => {
    expect(fill(english(body), all)).toBe(
      'Hi Mara, about Acme Straps: [[the answer]]. More at https://acme.example/straps.html today. Just ask. – Jo',
    )
  })

  it.each([undefined, '', '  '])('does without a sentence whose slot is %j', (link) => {
    expect(fill(english(body), { ...all, link })).toBe(
      'Hi Mara, about Acme Straps: [[the answer]]. Just ask. – Jo',
    )
  })

  it('does without a signature', () => {
    expect(fill(english('So [[why]].\n– {{signature}}'), {})).toBe('So [[why]].')
  })

  it('is not offered when the sentence with the blank would go', () => {
    expect(fill(english(body), { ...all, product: '' })).toBeNull()
  })

  it('is not offered without a blank', () => {
    expect(fill(english('Thank you, {{first_name}}.'), all)).toBeNull()
  })

  it('keeps its lines', () => {
    expect(fill(english('One\n{{link}}\nso [[why]]'), {})).toBe('One\nso [[why]]')
  })

  it('leaves a slot that it does not know', () => {
    expect(fill(english('{{shoe_size}} [[why]]'), all)).toBe('{{shoe_size}} [[why]]')
  })
})

describe('a missing first name', () => {
  it.each([
    ['Hi {{first_name}}, so [[why]].', 'Hi there, so [[why]].'],
    ['Thank you, {{first_name}}. So [[why]].', 'Thank you. So [[why]].'],
    ['You asked, {{first_name}}, and [[why]].', 'You asked, and [[why]].'],
    ['So [[why]], {{first_name}}?', 'So [[why]]?'],
    ['{{first_name}}, you know [[why]].', 'You know [[why]].'],
  ])('turns "%s" into "%s"', (from, to) => {
    expect(fill(english(from), {})).toBe(to)
  })

  it('leaves out the greeting in a language that has no word for it', () => {
    expect(fill({ body: 'Oi {{first_name}}. [[why]]', language: 'xx' }, {})).toBe('[[why]]')
  })
})

describe('another language', () => {
  const japanese = {
    address: { opening: '{{first_name}}さん、', inside: '、{{first_name}}さん' },
    sentenceEnds: '。！？',
  }
  const filled = (body: string, slots: Slots) => fill({ body, language: 'ja' }, slots, japanese)

  it('sets a name off in its own way', () => {
    const body = '{{first_name}}さん、ありがとう。[[何]]ですね、{{first_name}}さん。'
    expect(filled(body, { first_name: 'Mara' })).toBe(
      'Maraさん、ありがとう。[[何]]ですね、Maraさん。',
    )
    expect(filled(body, {})).toBe('ありがとう。[[何]]ですね。')
  })

  it('ends its sentences with its own signs, and with no other', () => {
    expect(filled('[[何]]。 {{link}}を。 では。', {})).toBe('[[何]]。 では。')
    expect(filled('[[何]]. {{link}}', {})).toBeNull()
  })

  it('has no word for nobody unless it says so', () => {
    const body = 'Oi {{first_name}}！ [[why]]'
    expect(filled(body, {})).toBe('[[why]]')
    expect(fill({ body, language: 'xx' }, {}, { ...japanese, nobody: 'gente' })).toBe(
      'Oi gente！ [[why]]',
    )
  })
})

describe('a language from right to left', () => {
  const rules = {
    nobody: '',
    address: { opening: '{{first_name}}، ', inside: '، {{first_name}}' },
    sentenceEnds: '.؟',
    direction: 'rtl' as const,
  }
  const filled = (slots: Slots) =>
    fill({ body: 'شكرًا، {{first_name}}، [[على ماذا]].', language: 'ar' }, slots, rules)

  it('has what is written the other way set apart', () => {
    expect(filled({ first_name: 'Mara' })).toBe('شكرًا، \u2068Mara\u2069، [[على ماذا]].')
  })

  it('and its own as it is', () => {
    expect(filled({ first_name: 'ليلى' })).toBe('شكرًا، ليلى، [[على ماذا]].')
  })

  it('counts what sets it apart as the network does', () => {
    expect(lengthOn('x', 'ش\u2068M\u2069')).toBe(6)
  })
})

describe('what a stranger wrote', () => {
  const quoting = (their_words: string) =>
    fill(english('"{{their_words}}" so [[why]].'), { their_words })

  it.each([
    ['[[fill me]] {{link}}', '"[fill me] {link}" so [[why]].'],
    ['a\n\n b\tc\u2028d', '"a b c d" so [[why]].'],
    ['\u202Eabc\u2066', '"abc" so [[why]].'],
    ["$& $1 $'", `"$& $1 $'" so [[why]].`],
  ])('stays words: %j', (words, draft) => expect(quoting(words)).toBe(draft))
})

describe('any template with any values', () => {
  const values = fc.record(
    Object.fromEntries(SLOTS.map((slot) => [slot, fc.string({ unit: 'grapheme', maxLength: 40 })])),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Slots>
  const cases = [fc.constantFrom(...TEMPLATES), values] as const

  it('has its blanks and no slot left', () => {
    fc.assert(
      fc.property(...cases, (template, slots) => {
        const draft = fill(template, slots)
        if (draft === null) return
        const hints = (text: string) => blanks(text).map(({ hint }) => hint)
        expect(hints(draft)).toEqual(hints(template.body))
        expect(draft).not.toMatch(/\{\{|\}\}/)
      }),
    )
  })

  it('waits for its blanks and for nothing else', () => {
    fc.assert(
      fc.property(...cases, (template, slots) => {
        const draft = fill(template, slots)
        if (draft === null) return
        const write = (words: string) =>
          blanks(draft).reduceRight(
            (text, { start, end }) => text.slice(0, start) + words + text.slice(end),
            draft,
          )
        expect(readyToInsert(draft, draft)).toBe(false)
        expect(readyToInsert(write(' '), draft)).toBe(false)
        expect(readyToInsert(write('the strap'), draft)).toBe(true)
      }),
    )
  })
})
