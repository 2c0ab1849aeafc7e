import { dayOf } from '../model/days'
import type { Period, ReadPeriod } from '../model/reports/periods'
import type { DashboardContext } from './context'

/**
 * Keeps what was read until something changes or the day does, so that a report once read is there
 * at once. Only whole readings are kept.
 */
export function keptUntilChange<Report>(
  context: DashboardContext,
  read: ReadPeriod<Report>,
): ReadPeriod<Report> {
  const kept = new Map<Period, { report: Report; day: string }>()
  context.onChanged(() => kept.clear(), new AbortController().signal)
  return async (period, onProgress, signal) => {
    const day = dayOf(context.now())
    const known = kept.get(period)
    if (known?.day === day) return known.report
    const report = await read(period, onProgress, signal)
    signal.throwIfAborted()
    kept.set(period, { report, day })
    return report
  }
}
