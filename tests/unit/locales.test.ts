// @vitest-environment node

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../public/_locales')
const locales = readdirSync(folder)

type Messages = Record<string, { message: string }>

const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'))

const english = messagesOf('en')

const formsOf = (message: string) => message.split(' | ')
const placesIn = (message: string) => [...new Set(message.match(/\$\d/g))].sort().join(' ')

/** What is wrong with a language's words, measured by the English ones; empty where nothing is. */
function differences(from: Messages, messages: Messages): string[] {
  const wrong = Object.keys(messages)
    .filter((key) => !(key in from))
    .map((key) => `${key}: not in English`)
  for (const [key, { message: original }] of Object.entries(from)) {
    const message = messages[key]?.message
    if (!message?.trim()) wrong.push(`${key}: missing`)
    else if (placesIn(message) !== placesIn(original)) wrong.push(`${key}: other places than $1 …`)
    else if (formsOf(message).length !== formsOf(original).length)
      wrong.push(`${key}: plural forms`)
  }
  return wrong
}

describe.each(locales)('the words in %s', (locale) => {
  const messages = messagesOf(locale)

  it('are those there are in English, with the same places and plural forms', () => {
    expect(differences(english, messages)).toEqual([])
  })

  it('can be looked up and filled in by the browser', () => {
    const bad = Object.entries(messages).filter(
      ([key, { message }]) => !/^[a-zA-Z0-9_]+$/.test(key) || /\$(?!\d)/.test(message),
    )
    expect(bad).toEqual([])
  })

  it('have three plural forms at most: none, one, many', () => {
    const more = Object.entries(messages).filter(([, { message }]) => formsOf(message).length > 3)
    expect(more).toEqual([])
  })

  it('name their own language', () => {
    expect(messages.language?.message).toBe(locale.split('_')[0])
  })
})

describe('a language is refused', () => {
  const from = { greeting: { message: 'Hello, $1' }, count: { message: 'one | $1 many' } }
  const good = { greeting: { message: 'Hallo, $1' }, count: { message: 'einer | $1 viele' } }

  it.each<[string, Messages, string]>([
    ['without one of the words', { count: good.count }, 'greeting: missing'],
    ['with an empty one', { ...good, greeting: { message: ' ' } }, 'greeting: missing'],
    ['with one too many', { ...good, other: { message: 'x' } }, 'other: not in English'],
    [
      'with another place',
      { ...good, greeting: { message: 'Hallo, $2' } },
      'greeting: other places than $1 …',
    ],
    ['with a plural missing', { ...good, count: { message: '$1 viele' } }, 'count: plural forms'],
  ])('%s', (_, messages, expected) => {
    expect(differences(from, good)).toEqual([])
    expect(differences(from, messages)).toEqual([expected])
  })
})
