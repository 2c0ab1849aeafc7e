import { describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { age, date, languageName, locale, number, reasonText, t } from '../../lib/i18n'

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

it('writes the number that picks a plural as people write numbers', () => {
  expect(t('find_count', 1)).toBe('1 person found')
  expect(t('find_count', 100_000)).toBe('100,000 people found')
  expect(reasonText({ key: 'reason_praised_often', facts: [1200] }, 0)).toContain('1,200 times')
})

describe('dates and numbers', () => {
  const at = Date.UTC(2026, 9, 19, 12)

  it.each([
    ['en_US', 'en', 'en-US', 'Oct 19, 2026', '1,234.5', 'German'],
    ['en_GB', 'en', 'en-GB', '19 Oct 2026', '1,234.5', 'German'],
    ['de', 'de', 'de', '19.10.2026', '1.234,5', 'Deutsch'],
    ['de_AT', 'de', 'de-AT', '19.10.2026', '1\u00a0234,5', 'Deutsch'],
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
