/** Milliseconds in a day. A day here can be an hour shorter or longer, when the clocks change. */
export const DAY = 86_400_000

/** The year 2200: a later time is a mistake, and far later ones are no dates at all. */
export const LATEST = Date.UTC(2200, 0, 1)

/** Whether `at` lies less than `days` before `now`, or after it. Both in milliseconds since 1970. */
export function isWithin(days: number, at: number, now: number): boolean {
  return now - at < days * DAY
}

/** Whole days from `at` to `now`, never below 0. */
export function daysSince(at: number, now: number): number {
  return Math.max(0, Math.floor((now - at) / DAY))
}

/** The day of `at` in this place's time, as files and date inputs have it: `2026-10-19`. */
export function dayOf(at: number): string {
  const local = new Date(at)
  const parts = [local.getFullYear(), local.getMonth() + 1, local.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** When the day of `at` begins here. */
export function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}

/**
 * When a clock here shows `time` on `day`.
 *
 * @param day `2026-10-19`
 * @param time `00:00`, or with seconds
 */
export function timeOn(day: string, time: string): number {
  return new Date(`${day}T${time}`).getTime()
}

/**
 * The time of what happened on `day`: `now` when that is today, else the day's noon, which stays on
 * that day when the clocks change.
 */
export function momentOn(day: string, now: number): number {
  return day === dayOf(now) ? now : timeOn(day, '12:00')
}
