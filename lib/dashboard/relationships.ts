import type { ReadPeriod } from '../model/reports/periods'
import type { RelationshipReport } from '../model/reports/relationships/report'
import type { DashboardContext } from './context'
import { keptUntilChange } from './kept'

/** Reads the reports on relationships. */
export function relationshipReports(context: DashboardContext): ReadPeriod<RelationshipReport> {
  let state = 0
  context.onChanged(() => {
    state++
  }, new AbortController().signal)
  return keptUntilChange(context, async (period, onProgress, signal) => {
    const { vipIntervalDays, promisedHours } = await context.ask('settings', {})
    const intervalDays = vipIntervalDays
    const question = { period, now: context.now(), intervalDays, promisedHours }
    return context.reports.call('relationships', [question, state], { onProgress, signal })
  })
}
