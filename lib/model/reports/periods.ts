import { DAY } from '../days'
import type { OnProgress } from '../progress'

/** The spans of time a report may be about. */
export const PERIODS = ['month', 'quarter', 'year', 'all'] as const
export type Period = (typeof PERIODS)[number]

const DAYS: Record<Period, number> = { month: 30, quarter: 91, year: 365, all: Infinity }

/** What a report goes by step by step. */
export type Unit = 'week' | 'month' | 'year'

/** Up to this many days, steps are weeks; up to that many, months. */
const LONGEST_IN_WEEKS = 120
const LONGEST_IN_MONTHS = 6 * 366

/** From when to when a report is, in milliseconds since 1970, and its steps. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly unit: Unit
  /**
   * When each week, month or year begins by the local calendar. The first begins with the span,
   * and the last ends with it, so that these two may not be whole.
   */
  readonly starts: readonly number[]
}

/**
 * The span of a period that ends now. It never reaches back before anything was recorded: a week
 * without the extension is not a week in which nothing happened.
 *
 * @param first when the first record is from; undefined where there is none
 */
export function spanOf(period: Period, first: number | undefined, now: number): Span {
  const from = Math.min(now, Math.max(first ?? now, beginningOf(period, now)))
  const unit = unitOf((now - from) / DAY)
  const starts = [from]
  for (let next = nextStart(from, unit); next < now; next = nextStart(next, unit)) starts.push(next)
  return { from, to: now, unit, starts }
}

/** The span as long as the period, before it; undefined where the period is everything. */
export function spanBefore(period: Period, now: number): { from: number; to: number } | undefined {
  if (period === 'all') return undefined
  const to = beginningOf(period, now)
  return { from: to - DAYS[period] * DAY, to }
}

function beginningOf(period: Period, now: number): number {
  return Math.max(0, now - DAYS[period] * DAY)
}

function unitOf(days: number): Unit {
  if (days <= LONGEST_IN_WEEKS) return 'week'
  return days <= LONGEST_IN_MONTHS ? 'month' : 'year'
}

/** The next Monday, first of a month, or New Year after `at`, at midnight here. */
function nextStart(at: number, unit: Unit): number {
  const day = new Date(at)
  const [year, month, date] = [day.getFullYear(), day.getMonth(), day.getDate()]
  if (unit === 'year') return new Date(year + 1, 0, 1).getTime()
  if (unit === 'month') return new Date(year, month + 1, 1).getTime()
  const sinceMonday = (day.getDay() + 6) % 7
  return new Date(year, month, date + 7 - sinceMonday).getTime()
}

/** In which step of the span `at` is; -1 outside of it. */
export function stepAt({ from, to, starts }: Span, at: number): number {
  return at < from || at > to ? -1 : firstNotBelow(starts, at + 1) - 1
}

/** When each step ends. */
export function endsOf({ starts, to }: Span): number[] {
  return [...starts.slice(1), to]
}

/** The index of the first of ascending `times` that is `at` or later; their number if none is. */
export function firstNotBelow(times: readonly number[], at: number): number {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** A line through fewer points than this would show a course where there is none. */
const LEAST_POINTS = 3

/** Whether enough steps have something in them for a picture of them to say anything. */
export function isEnoughToDraw(series: readonly (readonly (number | null)[])[]): boolean {
  const steps = series[0]?.length ?? 0
  let filled = 0
  for (let step = 0; step < steps; step++) if (series.some((values) => values[step])) filled++
  return filled >= LEAST_POINTS
}

/**
 * Reads a report of one period.
 *
 * @param signal ends the reading when nobody waits for it any more; it rejects with an AbortError
 */
export type ReadPeriod<Report> = (
  period: Period,
  onProgress: OnProgress,
  signal: AbortSignal,
) => Promise<Report>
