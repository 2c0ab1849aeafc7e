import { describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  age,
  ago,
  date,
  languageName,
  list,
  locale,
  number,
  pluralForm,
  reasonText,
  t,
} from '../../lib/i18n'

const DAY = 86_400_000

/** A browser whose interface is in `browser`, with words of ours in `ours`. */
function speak(browser: string, ours: string): void {
  const english = fakeBrowser.i18n.getMessage
  fakeBrowser.i18n.getMessage = ((key: string, ...rest: [never]) => {
    if (key === '@@ui_locale') return browser
    return key === 'language' ? ours : english(key, ...rest)
  }) as typeof english
}

it('finds the words of the interface', () => {
  expect(t('name')).toBe('Ardent')
})

it.each([
  [0, 'today'],
  [1, 'yesterday'],
  [34, '34 days ago'],
  [90, '2 months ago'],
  [800, '2 years ago'],
])('says how long %i days are', (days, expected) => {
  expect(age(0, days * DAY)).toBe(expected)
})

it.each([
  ['en', '3 hr. ago'],
  ['de', 'vor 3 Std.'],
  ['fr', 'il y a 3 h'],
  ['es', 'hace 3 h'],
])('says in %s with little room how long hours are, in words', (language, expected) => {
  speak(language, language)
  expect(ago(0, 3 * 3_600_000, 'short')).toBe(expected)
})

it('says minutes with little room so that nobody takes them for metres', () => {
  speak('de', 'de')
  expect(ago(0, 27 * 60_000, 'short')).toBe('vor 27 Min.')
})

it('writes the number that picks a plural as people write numbers', () => {
  expect(t('find_count', 1)).toBe('1 person found')
  expect(t('find_count', 100_000)).toBe('100,000 people found')
  expect(reasonText({ key: 'reason_praised_often', facts: [1200] }, 0)).toContain('1,200 times')
})

it('takes a name with a bar in it for one name, also where a number picks a plural', () => {
  const said = t('report_source', [3, 'Ada | Coach'])
  expect(said.replaceAll('\u2060', '')).toBe('From 3 contacts logged since Ada | Coach.')
})

describe('the plural form of a message', () => {
  const six = 'zero | one | two | few | many | other'

  it.each<[string, string, Record<number, string>]>([
    ['en', 'one | other', { 0: 'other', 1: 'one', 2: 'other', 21: 'other' }],
    ['en', 'none | one | other', { 0: 'none', 1: 'one', 2: 'other' }],
    ['fr', 'one | other', { 0: 'one', 1: 'one', 2: 'other', 1000000: 'other' }],
    ['fr', 'none | one | other', { 0: 'none', 1: 'one', 2: 'other' }],
    ['pt-BR', 'one | other', { 0: 'one', 1: 'one', 2: 'other' }],
    ['hi', 'one | other', { 0: 'one', 1: 'one', 2: 'other' }],
    ['ar', six, { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 11: 'many', 100: 'other', 103: 'few' }],
    ['pl', 'one | few | many | other', { 0: 'many', 1: 'one', 2: 'few', 5: 'many', 22: 'few' }],
    ['ja', 'other', { 0: 'other', 1: 'other' }],
  ])('in %s is chosen from %s as the language has it', (language, message, expected) => {
    for (const [count, form] of Object.entries(expected)) {
      expect(pluralForm(message, Number(count), language)).toBe(form)
    }
  })

  it('is that of the words, not of the browser', () => {
    speak('pt_PT', 'pt-BR')
    expect(t('find_count', 0)).toBe('0 person found')
  })
})

it('sets names apart among words that run from right to left', () => {
  const english = fakeBrowser.i18n.getMessage
  expect(t('companies_yes', ['Acme'])).toBe('Belongs to Acme')
  fakeBrowser.i18n.getMessage = ((key: string, ...rest: [never]) =>
    key === 'direction' ? 'rtl' : english(key, ...rest)) as typeof english
  expect(t('companies_yes', ['Acme'])).toBe('Belongs to \u2068Acme\u2069')
})

it('has a list run as the language does, whatever it begins with', () => {
  speak('ar', 'ar')
  const arabic = fakeBrowser.i18n.getMessage
  fakeBrowser.i18n.getMessage = ((key: string, ...rest: [never]) =>
    key === 'direction' ? 'rtl' : arabic(key, ...rest)) as typeof arabic
  expect(list(['X', 'Facebook'])).toBe('\u200f\u2068X\u2069 و\u2068Facebook\u2069')
})

it('joins words as the language does', () => {
  expect(list(['X', 'Facebook', 'LinkedIn'])).toBe('X, Facebook, and LinkedIn')
  speak('de', 'de')
  expect(list(['X', 'Facebook', 'LinkedIn'])).toBe('X, Facebook und LinkedIn')
  expect(list(['X', 'Facebook'], 'disjunction')).toBe('X oder Facebook')
})

describe('dates and numbers', () => {
  const at = Date.UTC(2026, 9, 19, 12)

  it.each([
    ['en_US', 'en', 'en-US', 'Oct 19, 2026', '1,234.5', 'German'],
    ['en_GB', 'en', 'en-GB', '19 Oct 2026', '1,234.5', 'German'],
    ['de', 'de', 'de', '19.10.2026', '1.234,5', 'Deutsch'],
    ['de_AT', 'de', 'de-AT', '19.10.2026', '1\u00a0234,5', 'Deutsch'],
    ['pt_PT', 'pt-BR', 'pt-PT', '19/10/2026', '1234,5', 'alemão'],
    // No French words of ours: an English page has English dates.
    ['fr', 'en', 'en', 'Oct 19, 2026', '1,234.5', 'German'],
  ])('of a browser in %s with words in %s are written as in %s', (browser, ours, ...expected) => {
    speak(browser, ours)
    const [tag, day, amount, language] = expected
    expect(locale()).toBe(tag)
    expect(date(at)).toBe(day)
    expect(number(1234.5)).toBe(amount)
    expect(languageName('de')).toBe(language)
  })

  it('are in the language of the words, whatever the system’s is', () => {
    speak('de', 'de')
    expect(age(0, 34 * DAY)).toBe('vor 34 Tagen')
    expect(number(0.5, { style: 'percent' })).toBe('50\u00a0%')
  })
})
