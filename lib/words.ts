import { createI18n } from '@wxt-dev/i18n'
import type messages from '../public/_locales/en/messages.json'
import { DAY } from './model/days'
import type { Fact, Reason } from './model/suggest/reasons'

/** Every sentence of the interface has a key in `public/_locales/<language>/messages.json`. */
export type WordKey = keyof typeof messages

const i18n = createI18n()

/**
 * The words for `key` in the browser's language.
 *
 * @param substitutions what stands for `$1`, `$2` …; a number alone also picks the plural form
 *   of a message written "one | many", and stands for `$1`
 * @example words('contacts_count', 3) // "3 contacts"
 */
export function words(key: WordKey, substitutions?: readonly string[] | number): string {
  if (substitutions === undefined) return i18n.t(key)
  return typeof substitutions === 'number'
    ? i18n.t(key, substitutions)
    : i18n.t(key, [...substitutions])
}

/** How long ago `at` was, in the browser's language: "3 days ago", "today". */
export function age(at: number, now: number): string {
  const days = Math.floor((now - at) / DAY)
  const format = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' })
  if (days < 60) return format.format(-days, 'day')
  if (days < 730) return format.format(-Math.floor(days / 30.44), 'month')
  return format.format(-Math.floor(days / 365.25), 'year')
}

/** A date as people of the browser's language write it: "19 Oct 2026". */
export function date(at: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(at)
}

/**
 * A reason as a sentence.
 *
 * @param now milliseconds since 1970, as is a fact's `at`
 * @example reasonWords(reason('reason_last_thanked', { at: now - 34 * DAY }), now)
 *   // "You last thanked them 34 days ago."
 */
export function reasonWords({ key, facts }: Reason, now: number): string {
  const [first] = facts
  const said = facts.map((fact) => factWords(fact, now))
  return typeof first === 'number' ? i18n.t(key, first, said) : i18n.t(key, said)
}

function factWords(fact: Fact, now: number): string {
  return typeof fact === 'object' ? age(fact.at, now) : String(fact)
}
