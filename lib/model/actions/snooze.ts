import { DAY, timeOn } from '../days'
import { entryOf, type SuggestedAction } from './table'

/** For how long a suggestion may be put off, the shortest first. */
export const SNOOZES = [
  'one_hour',
  'afternoon',
  'tomorrow',
  'monday',
  'date',
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
 * For how long `action` may be put off at `now`: who waits for us waits until the next working day at
 * most, and the afternoon is offered until it has come, Monday unless it is tomorrow. Without an
 * action: a promise, which can be moved to any day.
 */
export function snoozesFor(action: SuggestedAction | undefined, now: number): Snooze[] {
  const owed = action !== undefined && entryOf(action).owed
  const day = new Date(now).getDay()
  return SNOOZES.filter((length) => {
    if (length === 'afternoon') return now < atHour(AFTERNOON, now)
    if (length === 'monday') return owed ? day === 5 || day === 6 : day !== 0
    return !((length in DAYS || length === 'date') && owed)
  })
}

/**
 * When what is put off at `now` comes back. Milliseconds since 1970.
 *
 * @param date for `date`: the day, such as `2026-12-24`; one that is over is tomorrow
 */
export function snoozedUntil(length: Snooze, now: number, date?: string): number {
  if (length === 'date') {
    const at = date ? timeOn(date, `0${MORNING}:00`) : 0
    return at > now ? at : atHour(MORNING, now, 1)
  }
  if (length === 'monday') return atHour(MORNING, now, (8 - new Date(now).getDay()) % 7 || 7)
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
