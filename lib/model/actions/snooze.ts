import { DAY } from '../days'
import { entryOf, type SuggestedAction } from './table'

/** For how long a suggestion may be put off, the shortest first. */
export const SNOOZES = [
  'one_hour',
  'afternoon',
  'tomorrow',
  'two_weeks',
  'one_month',
  'three_months',
] as const
export type Snooze = (typeof SNOOZES)[number]

const DAYS = { two_weeks: 14, one_month: 30, three_months: 91 } as const

/** The hours, by the clock here, at which a working day begins and its afternoon is well under way. */
const MORNING = 9
const AFTERNOON = 15

/**
 * For how long `action` may be put off at `now`: who waits for us waits until tomorrow at most, and
 * the afternoon is offered until it has come.
 */
export function snoozesFor(action: SuggestedAction, now: number): Snooze[] {
  return SNOOZES.filter((length) => {
    if (length === 'afternoon') return now < atHour(AFTERNOON, now)
    return !(length in DAYS && entryOf(action).owed)
  })
}

/** When a suggestion put off at `now` comes back. Milliseconds since 1970. */
export function snoozedUntil(length: Snooze, now: number): number {
  if (length === 'one_hour') return now + DAY / 24
  if (length === 'afternoon') return atHour(AFTERNOON, now)
  if (length === 'tomorrow') return atHour(MORNING, now, 1)
  return now + DAYS[length] * DAY
}

/** When a clock here shows `hour` on the day of `now`, or so many days after it. */
function atHour(hour: number, now: number, days = 0): number {
  const at = new Date(now)
  at.setDate(at.getDate() + days)
  return at.setHours(hour, 0, 0, 0)
}
