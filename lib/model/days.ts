/** Milliseconds in a day. */
export const DAY = 86_400_000

/** Whether `at` lies less than `days` before `now`, or after it. Both in milliseconds since 1970. */
export function isWithin(days: number, at: number, now: number): boolean {
  return now - at < days * DAY
}

/** Whole days from `at` to `now`, never below 0. */
export function daysSince(at: number, now: number): number {
  return Math.max(0, Math.floor((now - at) / DAY))
}
