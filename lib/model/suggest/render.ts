import { DAY } from '../days'
import type { Fact, Reason } from './reasons'
import sentences from './reasons.en.json'

const AGE = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const MONTHS_FROM_DAYS = 60
const DAYS_A_MONTH = 30.44

/**
 * A reason as an English sentence.
 *
 * @param now milliseconds since 1970, as is a fact's `at`
 * @example render(reason('reason_last_thanked', { at: now - 34 * DAY }), now)
 *   // "You last thanked them 34 days ago."
 */
export function render({ key, facts }: Reason, now: number): string {
  const [one = '', many = one] = sentences[key].message.split(' | ')
  const form = facts[0] === 1 ? one : many
  return form.replace(/\$(\d)/g, (_, place) => said(facts[Number(place) - 1] ?? '', now))
}

function said(fact: Fact, now: number): string {
  if (typeof fact !== 'object') return String(fact)
  const days = -Math.floor((now - fact.at) / DAY)
  return Math.abs(days) < MONTHS_FROM_DAYS
    ? AGE.format(days, 'day')
    : AGE.format(Math.trunc(days / DAYS_A_MONTH), 'month')
}
