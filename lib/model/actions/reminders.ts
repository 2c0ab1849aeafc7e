import { z } from 'zod'
import type { FollowUp, Suggestion } from '../records'
import { laneOf } from './inbox'

/** A time of day by the clock: `08:30`. */
const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** When the browser may remind of what waits. */
export const Reminders = z.strictObject({
  notify: z.boolean(),
  /** From when until when it is quiet; the same twice: never. */
  quietFrom: TimeOfDay,
  quietTo: TimeOfDay,
  /** Days without any reminder: 0 is Sunday. */
  daysOff: z.array(z.int().min(0).max(6)).max(7),
  /** The zone of these times, such as `Europe/Berlin`; '' for that of this machine. */
  timeZone: z.string().max(60).refine(isTimeZone),
})
export type Reminders = z.infer<typeof Reminders>

export const NO_REMINDERS: Reminders = {
  notify: false,
  quietFrom: '18:00',
  quietTo: '08:00',
  daysOff: [0, 6],
  timeZone: '',
}

function isTimeZone(zone: string): boolean {
  if (zone === '') return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** Something to remind of: a suggestion that waits, or a promise that is due. */
export interface Due {
  readonly id: string
  /** From when on; milliseconds since 1970. */
  readonly at: number
  readonly kind: 'escalation' | 'given' | 'owed' | 'promise' | 'back'
}

const HOUR = 3_600_000

/** How long somebody waits before the browser reminds of them: whoever saw the post may answer at once. */
const OWED_AFTER = 2 * HOUR

/**
 * What there is to remind of, now or later, each with the time from which on: an escalation at once,
 * and what a colleague gave us, who waits after two hours, a promise when it is due, what was put off when
 * it comes back.
 */
export function dueItems(
  unresolved: readonly Suggestion[],
  followUps: readonly FollowUp[],
  given: readonly Pick<Due, 'id' | 'at'>[] = [],
): Due[] {
  return [
    ...given.map(({ id, at }) => ({ id, at, kind: 'given' as const })),
    ...unresolved.flatMap(dueOf),
    ...followUps
      .filter(({ doneAt }) => doneAt === undefined)
      .map(({ id, due }) => ({ id, at: due, kind: 'promise' as const })),
  ]
}

function dueOf(suggestion: Suggestion): Due[] {
  const { id, status, until = 0, action, at } = suggestion
  if (status === 'snoozed') return [{ id, at: until, kind: 'back' }]
  if (laneOf(suggestion) !== 'owed') return []
  if (action === 'escalate') return [{ id, at, kind: 'escalation' }]
  return [{ id, at: at + OWED_AFTER, kind: 'owed' }]
}

/** How many wait for us, were given to us or are due at `now`: the number in the toolbar. */
export function badgeCount(
  unresolved: readonly Suggestion[],
  followUps: readonly FollowUp[],
  now: number,
  given: readonly Pick<Due, 'id' | 'at'>[] = [],
): number {
  const owed = unresolved.filter(
    (one) =>
      laneOf(one) === 'owed' &&
      (one.status === 'open' || (one.status === 'snoozed' && (one.until ?? 0) <= now)),
  )
  const due = followUps.filter(({ due, doneAt }) => due <= now && doneAt === undefined)
  return given.length + owed.length + due.length
}

/** Those of `items` that are due at `now` and were not told of: by their id and the time of it. */
export function untold(items: readonly Due[], told: readonly string[], now: number): Due[] {
  const known = new Set(told)
  return items.filter((item) => item.at <= now && !known.has(keyOf(item)))
}

/** By what it is remembered that somebody was told: what is put off again is told again. */
export function keyOf({ id, at }: Due): string {
  return `${id} ${at}`
}

/**
 * When to look again: when the next thing is due, not within quiet hours; undefined where nothing
 * is to come.
 */
export function nextLook(
  items: readonly Due[],
  told: readonly string[],
  reminders: Reminders,
  now: number,
): number | undefined {
  const known = new Set(told)
  const later = items.filter(({ at }) => at > now).map(({ at }) => at)
  // What was held back by a quiet time is told at its end.
  const held = items.some((item) => item.at <= now && !known.has(keyOf(item)))
  const end = held && isQuiet(reminders, now) ? quietEnd(reminders, now) : Number.POSITIVE_INFINITY
  const next = Math.min(...later, end)
  return Number.isFinite(next) ? next : undefined
}

/** Whether nobody is to be reminded at `now`: on a day off, or in quiet hours. */
export function isQuiet(reminders: Reminders, now: number): boolean {
  const { day, minutes } = clockIn(reminders.timeZone, now)
  if (reminders.daysOff.includes(day)) return true
  const [from, to] = [minutesOf(reminders.quietFrom), minutesOf(reminders.quietTo)]
  return from <= to ? minutes >= from && minutes < to : minutes >= from || minutes < to
}

/** The hours of a week and a day. */
const MOST_STEPS = 8 * 24

/** When the quiet time that it is at `now` is over; at most a week and a day later. */
export function quietEnd(reminders: Reminders, now: number): number {
  const whole = 1440
  let at = now
  // By the hour at most, so that no change of the clocks is stepped over.
  for (let step = 0; step < MOST_STEPS && isQuiet(reminders, at); step++) {
    const { day, minutes } = clockIn(reminders.timeZone, at)
    const to = reminders.daysOff.includes(day) ? whole : minutesOf(reminders.quietTo)
    const left = (to - minutes + whole) % whole || whole
    at = Math.floor(at / 60_000) * 60_000 + Math.min(left, 60) * 60_000
  }
  return at
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** The day of the week and the minutes since midnight that a clock in `timeZone` shows. */
function clockIn(timeZone: string, now: number): { day: number; minutes: number } {
  const format = new Intl.DateTimeFormat('en-US', {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone && { timeZone }),
  })
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]))
  return {
    day: WEEKDAYS.indexOf(parts.get('weekday') ?? ''),
    minutes: minutesOf(`${parts.get('hour')}:${parts.get('minute')}`),
  }
}
