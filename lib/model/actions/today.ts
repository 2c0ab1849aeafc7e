import { DAY } from '../days'
import type { FollowUp, Suggestion } from '../records'

/** For how many days a suggestion may be put off. */
export const SNOOZE_DAYS = { two_weeks: 14, one_month: 30, three_months: 91 } as const

/** When a suggestion put off at `now` comes back. Milliseconds since 1970. */
export function snoozedUntil(length: keyof typeof SNOOZE_DAYS, now: number): number {
  return now + SNOOZE_DAYS[length] * DAY
}

/** A kept suggestion, how much it matters, and whether the budget does not count it. */
export interface Candidate {
  readonly suggestion: Suggestion
  readonly priority: number
  readonly exempt: boolean
}

export interface Today {
  /** What matters most first. */
  readonly suggestions: readonly Candidate[]
  /** Promises that are due, the oldest first. The budget does not count them. */
  readonly followUps: readonly FollowUp[]
}

/** How many suggestions a day may bring, and how many of them were taken up today. */
export interface Budget {
  readonly perDay: number
  readonly spent: number
}

/**
 * Today's short list: what waits, cut to the budget.
 *
 * @param now milliseconds since 1970
 */
export function today(
  candidates: readonly Candidate[],
  followUps: readonly FollowUp[],
  { perDay, spent }: Budget,
  now: number,
): Today {
  const waiting = candidates.filter(({ suggestion }) => waits(suggestion, now)).toSorted(byWeight)
  const counted = waiting.filter(({ exempt }) => !exempt)
  const within = new Set(counted.slice(0, Math.max(0, perDay - spent)))
  return {
    suggestions: waiting.filter((one) => one.exempt || within.has(one)),
    followUps: followUps
      .filter(({ due, doneAt }) => due <= now && doneAt === undefined)
      .toSorted((a, b) => a.due - b.due),
  }
}

/** Open, or put off until a time that has come. */
function waits({ status, until = 0 }: Suggestion, now: number): boolean {
  return status === 'open' || (status === 'snoozed' && until <= now)
}

/** The more important first; among equals the newer; the id keeps the order the same every time. */
function byWeight(a: Candidate, b: Candidate): number {
  return (
    b.priority - a.priority ||
    b.suggestion.at - a.suggestion.at ||
    a.suggestion.id.localeCompare(b.suggestion.id)
  )
}
