import type messages from '../public/_locales/en/messages.json'
import { words as message } from './browser/words'
import { DAY } from './model/days'
import type { Channel, Fact, Reason } from './model/records'
import { factsOf, hasTerms, isNetworkId, type NetworkId } from './networks'

/** Every sentence of the interface has a key in `public/_locales/<language>/messages.json`. */
export type MessageKey = keyof typeof messages

/** In the order in which a plural message has them, by how many it has. */
const FORMS: Record<number, Intl.LDMLPluralRule[]> = {
  2: ['one', 'other'],
  3: ['zero', 'one', 'other'],
  4: ['one', 'few', 'many', 'other'],
  6: ['zero', 'one', 'two', 'few', 'many', 'other'],
}

/**
 * The words for `key` in the browser's language, or in English where it has none.
 *
 * @param substitutions what the message's placeholders stand for, in the order of their numbers; a
 *   number, alone or first, also picks the plural form
 * @example t('contacts_count', 3) // "3 contacts"
 * @example t('report_source', [3, '19 Oct 2026']) // "From 3 contacts since 19 Oct 2026."
 */
export function t(key: MessageKey, substitutions?: readonly (string | number)[] | number): string {
  if (substitutions === undefined) return message(key)
  const all = typeof substitutions === 'number' ? [substitutions] : substitutions
  return said(
    key,
    all[0],
    all.map((one) => (typeof one === 'number' ? number(one) : one)),
  )
}

/** The words with what stands in them; `first` picks the plural form where it is a number. */
function said(key: MessageKey, first: unknown, substitutions: string[]): string {
  const stand = substitutions.map(apart)
  if (typeof first !== 'number') return message(key, stand)
  return pluralForm(message(key, stand.map(unsplit)), first, message('language'))
}

/** A name that holds what parts plural forms, as many on LinkedIn do, is no two of them (U+2060). */
function unsplit(substitution: string): string {
  return substitution.replaceAll(' | ', ' \u2060| ')
}

/** Among words that run from right to left, names and handles run their own way (U+2068, U+2069). */
function apart(substitution: string): string {
  return message('direction') === 'rtl' ? `\u2068${substitution}\u2069` : substitution
}

/**
 * The form of a plural message that goes with `count`. Forms stand separated by " | ": two are "one |
 * other", three "none | one | other", four "one | few | many | other", six "zero | one | two | few | many |
 * other". What each is said of is the language's matter (`Intl.PluralRules`), but "none" is always 0. A
 * category without a form takes the last one.
 *
 * @param language the tag of the language the message is in, `ar`
 */
export function pluralForm(message: string, count: number, language: string): string {
  const forms = message.split(' | ')
  const categories = FORMS[forms.length] ?? []
  const isNone = count === 0 && categories.includes('zero')
  const category = isNone
    ? 'zero'
    : formatOf('plural', (tag) => new Intl.PluralRules(tag), language).select(count)
  return forms[categories.indexOf(category)] ?? (forms.at(-1) as string)
}

/**
 * The language that dates and numbers are written in: that of the words, as the browser's own
 * interface has it ("en-GB"). A browser in a language without words of ours gets English dates too.
 */
export function locale(): string {
  const ofBrowser = message('@@ui_locale').replaceAll('_', '-')
  const ofWords = message('language')
  return ofBrowser.split('-')[0] === ofWords.split('-')[0] ? ofBrowser : ofWords
}

/** A number as people of the browser's language write it: "1,001". */
export function number(value: number, options?: Intl.NumberFormatOptions): string {
  if (options) return new Intl.NumberFormat(locale(), options).format(value)
  return formatOf('number', (tag) => new Intl.NumberFormat(tag)).format(value)
}

/** The name of a language in the browser's own: "German". The tag itself where it has none. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(locale(), { type: 'language' }).of(tag) ?? tag
}

/** How long ago `at` was, in the browser's language: "3 days ago", "today". */
export function age(at: number, now: number): string {
  const days = Math.floor((now - at) / DAY)
  const format = formatOf('age', (tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }))
  if (days < 60) return format.format(-days, 'day')
  if (days < 730) return format.format(-Math.floor(days / 30.44), 'month')
  return format.format(-Math.floor(days / 365.25), 'year')
}

/**
 * The same to the hour and the minute, for what waits: "3 hours ago", "now".
 *
 * @param style `short` where there is little room: "3 hr. ago". Still shorter is "-3 h" in French, and
 *   "vor 3 m" in German
 */
export function ago(at: number, now: number, style: 'long' | 'short' = 'long'): string {
  const minutes = Math.max(0, Math.floor((now - at) / 60_000))
  if (minutes >= 24 * 60) return age(at, now)
  const format = formatOf(
    `ago ${style}`,
    (tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto', style }),
  )
  if (minutes === 0) return format.format(0, 'second')
  if (minutes >= 60) return format.format(-Math.floor(minutes / 60), 'hour')
  return format.format(-minutes, 'minute')
}

/** Words as a list of the browser's language: "X, Facebook, and LinkedIn". */
export function list(
  words: readonly string[],
  type: Intl.ListFormatOptions['type'] = 'conjunction',
): string {
  const format = formatOf(`list ${type}`, (tag) => new Intl.ListFormat(tag, { type }))
  if (message('direction') !== 'rtl') return format.format(words)
  // It runs as the language does (U+200F), though it may begin with a name that does not.
  return `\u200f${format.format(words.map(apart))}`
}

/** A date as people of the browser's language write it: "19 Oct 2026". */
export function date(at: number): string {
  return formatOf('date', (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' })).format(at)
}

/** A time of today as a clock shows it, "14:02"; of another day with its date. */
export function clock(at: number, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString()
  const style: Intl.DateTimeFormatOptions = {
    timeStyle: 'short',
    ...(!isToday && { dateStyle: 'medium' }),
  }
  return formatOf(`clock ${isToday}`, (tag) => new Intl.DateTimeFormat(tag, style)).format(at)
}

/** What a channel is called: a network by its name, any other by a word. */
export function channelName(channel: Channel): string {
  return isNetworkId(channel) ? factsOf(channel).name : t(`channel_${channel}`)
}

/** What a network's terms say against Ardent, to be agreed to first; undefined where nothing. */
export function networkTerms(id: NetworkId): string | undefined {
  return hasTerms(id) ? t(`network_terms_${id}`) : undefined
}

const formats = new Map<string, unknown>()

/** Each format once: to make one takes as long as to write fifty dates. */
function formatOf<Format>(
  name: string,
  create: (tag: string) => Format,
  tag: string = locale(),
): Format {
  const key = `${name} ${tag}`
  const format = (formats.get(key) as Format | undefined) ?? create(tag)
  formats.set(key, format)
  return format
}

/**
 * A reason as a sentence.
 *
 * @param now milliseconds since 1970, as is a fact's `at`
 * @example reasonText(reason('reason_last_thanked', { at: now - 34 * DAY }), now)
 *   // "You last thanked them 34 days ago."
 */
export function reasonText({ key, facts }: Reason, now: number): string {
  return said(
    key,
    facts[0],
    facts.map((fact) => factText(fact, now)),
  )
}

function factText(fact: Fact, now: number): string {
  if (typeof fact === 'object') return age(fact.at, now)
  return typeof fact === 'number' ? number(fact) : fact
}
