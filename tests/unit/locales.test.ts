// @vitest-environment node

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../public/_locales')
const locales = readdirSync(folder)

type Messages = Record<string, Message>

interface Message {
  message: string
  description?: string
  placeholders?: Record<string, { content: string; example?: string }>
}

const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'))

const english = messagesOf('en')

const formsOf = (message: string) => message.split(' | ')
const namesIn = (message: string) =>
  [...new Set(message.match(/\$\w+\$/g))].map((name) => name.slice(1, -1).toLowerCase()).toSorted()
const contentsOf = ({ placeholders = {} }: Message) =>
  JSON.stringify(Object.entries(placeholders).map(([name, { content }]) => [name, content]))

/** What is wrong with a language's words, measured by the English ones; empty where nothing is. */
function differences(from: Messages, messages: Messages, language: string): string[] {
  const unknown = Object.keys(messages)
    .filter((key) => !(key in from))
    .map((key) => `${key}: not in English`)
  const wrong = Object.entries(from).flatMap(([key, original]) =>
    faults(original, messages[key], language).map((fault) => `${key}: ${fault}`),
  )
  return [...unknown, ...wrong]
}

function faults(original: Message, message: Message | undefined, language: string): string[] {
  if (!message?.message.trim()) return ['missing']
  const used = namesIn(message.message)
  return [
    contentsOf(message) !== contentsOf(original) && 'other placeholders than in English',
    used.join() !== namesIn(original.message).join() && `placeholders used: ${used.join()}`,
    !hasForms(original, message, language) && 'plural forms',
    saysOneOfNone(message, language) && 'the form for one is said of 0 too: name the number',
  ].filter((fault) => fault !== false)
}

/** Whether a message would say "one" where there is none: in French, 0 takes that form. */
function saysOneOfNone({ message, placeholders = {} }: Message, language: string): boolean {
  const [one = '', ...others] = formsOf(message)
  const first = Object.entries(placeholders).find(([, { content }]) => content === '$1')
  return (
    others.length === 1 &&
    new Intl.PluralRules(language).select(0) === 'one' &&
    !one.includes(`$${first?.[0].toUpperCase()}$`)
  )
}

/**
 * Whether a message has a form for each category of its language, and for no other: one for 0 alone may
 * be added where the language has but "one" and "other". Where English needs no forms, a message that
 * counts first of all may have them.
 */
function hasForms(original: Message, { message }: Message, language: string): boolean {
  const count = formsOf(message).length
  const isCounted = original.placeholders?.count?.content === '$1'
  if (formsOf(original.message).length === 1 && (count === 1 || !isCounted)) return count === 1
  const rules = new Intl.PluralRules(language)
  // Not "many" where it is said of round millions alone, as in French.
  const used = new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)))
  if (used.size === 1) return count === 1
  if (['zero', 'two'].some((one) => used.has(one as Intl.LDMLPluralRule))) return count === 6
  return ['few', 'many'].some((one) => used.has(one as Intl.LDMLPluralRule))
    ? count === 4
    : count === 2 || count === 3
}

/** Words that other languages write as English does, and names. */
const SHARED: Record<string, string> = {
  ar: 'Acme Ardent',
  de: 'Acme Ardent Dashboard Event Filter Link Median Name Neutral Orange Partner Team VIP',
  es: 'Acme Ardent Insight Insights insight insights Neutral No Partner VIP',
  hi: 'Acme Ardent VIP',
  it: `Acme Ardent Backup Dashboard Escalation File Follow Inbox Insight Lifetime Link No Partner Sentiment
    Tag Team VIP up value`,
  pt_BR: `Acme Ardent Backup Dashboard Inbox Insight Insights insight insights Link Tag Tags VIP post
    posts`,
  fr: `Acme Ardent Date Influence Insights insight insights Invitation Mention Motivation Note Notes note
    notes Notifications Orange Positive Prospect Question Situation Tag Tags Type VIP Violet suggestion
    suggestions`,
}

const wordsIn = (message: string) => message.replace(/\$\w+\$/g, '').match(/\p{L}{2,}/gu) ?? []

/** The English that was left among a language's words. */
function leftovers(messages: Messages, locale: string): string[] {
  const shared = new Set(SHARED[locale]?.split(/\s+/))
  return Object.entries(messages)
    .filter(([key, { message }]) =>
      message === english[key]?.message && key !== 'direction'
        ? wordsIn(message).some((word) => !shared.has(word))
        : /\b(the|and|of|your?|with|is|are)\b/i.test(message),
    )
    .map(([key, { message }]) => `${key}: ${message}`)
}

/** Names of buttons that say more than the words on them, each with those words. */
const FULLER = [
  ['campaign_mark_label', 'campaign_mark'],
  ['data_change_undo', 'undo'],
  ['draw_give_label', 'draw_give'],
  ['settings_discovered_ignore', 'settings_ignore'],
  ['settings_discovered_keep', 'people_there_add'],
  ['template_edit_label', 'template_edit'],
] as const

describe.each(locales)('the words in %s', (locale) => {
  const messages = messagesOf(locale)
  const language = locale.replace('_', '-')

  it('are those there are in English, with the same placeholders and the plural forms of the language', () => {
    expect(differences(english, messages, language)).toEqual([])
  })

  it('can be looked up and filled in by the browser', () => {
    const bad = Object.entries(messages).filter(
      ([key, { message }]) =>
        !/^[a-zA-Z0-9_]+$/.test(key) || message.replace(/\$[A-Z]+\$/g, '').includes('$'),
    )
    expect(bad).toEqual([])
  })

  it.skipIf(locale === 'en')('are not English', () => {
    expect(leftovers(messages, locale)).toEqual([])
  })

  it('have who speaks to the computer say what stands on a button', () => {
    const wordsOf = (key: string) => messages[key]?.message.toLowerCase() ?? ''
    const others = FULLER.filter(([spoken, seen]) => !wordsOf(spoken).includes(wordsOf(seen)))
    expect(others).toEqual([])
  })

  it('introduce the extension in the room that browsers and stores give it', () => {
    for (const key of ['description', 'description_teams']) {
      expect(messages[key]?.message.length, key).toBeLessThanOrEqual(132)
    }
  })

  it('name their own language and the way it runs', () => {
    expect(messages.language?.message).toBe(language)
    expect(messages.direction?.message).toBe(/^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr')
  })
})

it('say of each English message where it stands, and give an example of each placeholder', () => {
  const without = Object.entries(english).filter(
    ([, { description, placeholders = {} }]) =>
      !description || Object.values(placeholders).some(({ example }) => !example),
  )
  expect(without).toEqual([])
})

it('would be found to be English still', () => {
  const message = 'Back to the list'
  const same = { today_empty_title: english.today_empty_title as Message }
  expect(leftovers({ back: { message }, ...same }, 'de')).toHaveLength(2)
})

describe('a language is refused', () => {
  const name = { name: { content: '$1' } }
  const count = { count: { content: '$1' } }
  const from = {
    greeting: { message: 'Hello, $NAME$', placeholders: name },
    count: { message: 'one | $COUNT$ many', placeholders: count },
  }
  const good = {
    greeting: { message: 'Hallo, $NAME$', placeholders: name },
    count: { message: 'einer | $COUNT$ viele', placeholders: count },
  }

  it.each<[string, Messages, string, string?]>([
    ['without one of the words', { count: good.count }, 'greeting: missing'],
    [
      'with an empty one',
      { ...good, greeting: { message: ' ', placeholders: name } },
      'greeting: missing',
    ],
    ['with one too many', { ...good, other: { message: 'x' } }, 'other: not in English'],
    [
      'with a placeholder that is not said',
      { ...good, greeting: { message: 'Hallo', placeholders: name } },
      'greeting: placeholders used: ',
    ],
    [
      'with another placeholder',
      {
        ...good,
        greeting: { message: 'Hallo, $NAME$', placeholders: { name: { content: '$2' } } },
      },
      'greeting: other placeholders than in English',
    ],
    [
      'with a plural missing',
      { ...good, count: { message: '$COUNT$ viele', placeholders: count } },
      'count: plural forms',
    ],
    ['with fewer plurals than it has', good, 'count: plural forms', 'ar'],
    ['with other plurals than it has', good, 'count: plural forms', 'pl'],
    [
      'with one said of none',
      good,
      'count: the form for one is said of 0 too: name the number',
      'fr',
    ],
  ])('%s', (_, messages, expected, language = 'de') => {
    expect(differences(from, good, 'de')).toEqual([])
    expect(differences(from, messages, language)).toEqual([expected])
  })
})
