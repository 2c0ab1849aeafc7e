import { describe, expect, it } from 'vitest'
import { escalationIn, escalationOf, type Matters } from '../../../../lib/model/post/escalation'
import type { Matter } from '../../../../lib/model/post/matter'
import { rowsOf } from './situations'
import { ESCALATIONS, NO_ESCALATIONS } from './situations/escalations'
import '../../../phrases'

describe('what is a matter for a person', () => {
  it.each([
    ['injury', 'The handle came off and the water scalded my arm'],
    ['fire', 'Your charger burst into flames on the desk'],
    ['legal', 'My lawyer will write to you this week'],
    ['death', 'My mother died in May and you still write to her'],
    ['selfHarm', "I don't want to live like this, I want to end my life"],
    ['threat', 'I know where you live'],
    ['discrimination', 'They sent my sister away because of her accent'],
    ['privacy', 'I can see another customer’s address in the app'],
    ['press', 'I am a reporter with the Harbour Mail'],
  ] as const)('%s: %s', (kind, text) => {
    const found = escalationIn(text, 'en')
    expect(found?.kind).toBe(kind)
    for (const word of found?.words ?? []) expect(text).toContain(word)
  })

  it.each([
    'These prices are killing me',
    'Dying to try it',
    'My battery died after a day',
    'Your sale is fire',
    'Never been happier with a kettle',
  ])('is not: %s', (text) => {
    expect(escalationIn(text, 'en')).toBeNull()
  })

  it('is what the team says, as whole words, in every language', () => {
    const own = ['recall', 'Fall 12 (a)']
    expect(escalationIn('Was ist mit dem RECALL?', 'de', own)).toEqual({
      kind: 'own',
      words: ['RECALL'],
    })
    expect(escalationIn('See fall 12 (a).', 'en', own)?.kind).toBe('own')
    expect(escalationIn('I recalled it', 'en', own)).toBeNull()
    expect(escalationIn('Anything', 'en', ['', ' '])).toBeNull()
  })

  it('is the more pressing of two', () => {
    const text = 'My lawyer says that you scalded me: it scalded, and scalded'
    expect(escalationIn(text, 'en')).toEqual({ kind: 'injury', words: ['scalded'] })
  })
})

describe('what the wording and the models say of it together', () => {
  const sure: Matter = { kind: 'fire', likely: 0.8, words: ['crackles'] }
  const unsure: Matter = { kind: 'injury', likely: 0.2, words: ['nothing'] }
  const nothing = { intent: null, allows: 'ask_or_leave' } as const
  const long = 'It crackles whenever I turn it on, and it smells'
  const of = (matters: Partial<Matters>, text = long, own: string[] = []) =>
    escalationOf(text, 'en', own, { ...nothing, ...matters })

  it('is what the wording says, whatever the models do', () => {
    const found = of({ first: sure, second: unsure }, 'My lawyer will write')
    expect(found?.kind).toBe('legal')
  })

  it('is what a model is sure of where the wording says nothing', () => {
    expect(of({ first: sure })).toEqual({ kind: 'fire', words: ['crackles'] })
    expect(of({ first: unsure })).toBeNull()
    expect(of({})).toBeNull()
    expect(escalationOf(long, 'en', [], null)).toBeNull()
  })

  it('takes more in a few words', () => {
    expect(of({ first: sure }, '@acme it crackles')).toBeNull()
    expect(of({ first: { ...sure, likely: 0.9 } }, '@acme it crackles')?.kind).toBe('fire')
  })

  it('is more the second reading’s where there is one', () => {
    expect(of({ first: sure, second: unsure })).toBeNull()
    expect(of({ first: unsure, second: sure })?.kind).toBe('fire')
    expect(of({ second: sure })?.kind).toBe('fire')
  })

  it('is no model’s where it is praise to thank for, or for something else', () => {
    expect(of({ second: sure, allows: 'thank' })).toBeNull()
    expect(of({ second: sure, intent: 'hate' })).toBeNull()
    expect(of({ second: sure, intent: 'question' })?.kind).toBe('fire')
  })

  it('is what the team says before what a model does', () => {
    expect(of({ first: sure }, long, ['smells'])).toEqual({ kind: 'own', words: ['smells'] })
  })
})

describe('the table of what is a matter for a person', () => {
  const rows = Object.entries(ESCALATIONS).flatMap(([kind, table]) =>
    rowsOf(table).map(([language, text]) => [kind, language, text] as const),
  )

  it.each(rows)('%s, %s: %s', (kind, language, text) => {
    const found = escalationIn(text, language)
    expect(found?.kind).toBe(kind)
    for (const word of found?.words ?? []) expect(text).toContain(word)
  })

  it.each(rowsOf(NO_ESCALATIONS))('is not, %s: %s', (language, text) => {
    expect(escalationIn(text, language)).toBeNull()
  })

  it('counts in every language where that of a post is not known', () => {
    expect(escalationIn('Akku explodiert', 'und')?.kind).toBe('fire')
    expect(escalationIn('mon avocat, my lawyer', 'mul')?.kind).toBe('legal')
  })

  it('takes a hundred thousand characters in its stride', () => {
    for (const unit of ['my dad ', 'burned my ', 'a ', '. ', 'sue you ']) {
      const found = escalationIn(unit.repeat(100_000 / unit.length), 'en')
      expect(found === null || found.words.length > 0).toBe(true)
    }
  })
})
