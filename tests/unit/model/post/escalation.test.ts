import { describe, expect, it } from 'vitest'
import { escalationIn } from '../../../../lib/model/post/escalation'
import { rowsOf } from './situations'
import { ESCALATIONS, NO_ESCALATIONS } from './situations/escalations'

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
