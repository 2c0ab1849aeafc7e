import type { Insight } from '../model/records'
import { isSentOnline, type ListeningReport } from '../model/reports/listening'
import { type ReadPeriod, spanBefore, spanOf, stepAt } from '../model/reports/periods'
import { countBetween, firstTime, inOrderOfTime } from '../store/chunks'
import type { Database } from '../store/database'
import { peopleNow } from '../store/find'
import { putTopicBack, type Renaming, renameTopic } from '../store/insights'
import type { DashboardContext } from './context'
import { goThrough, keptUntilChange, progressOf } from './progress'

/** A person as far as a quote or a question names them: those folded into another are that one. */
export interface NamedPerson {
  id: string
  name: string
}

export type ListeningService = ReturnType<typeof createListeningService>

/** What the section on listening asks for and has done. */
export function createListeningService(context: DashboardContext) {
  const { db, ask, onChanged } = context
  return {
    ask,
    onChanged,
    read: listeningReports(context),
    names: (ids: readonly string[]) => namesOf(db, ids),
    renameTopic: (from: string, to: string) => renameTopic(db, from, to),
    putTopicBack: (renaming: Renaming) => putTopicBack(db, renaming),
  }
}

/**
 * Reads the reports on listening. Insights are read whole: each was captured by a click, so there
 * are thousands of them, not millions.
 */
export function listeningReports(context: DashboardContext): ReadPeriod<ListeningReport> {
  return keptUntilChange(context, async (period, onProgress, signal) => {
    const { db } = context
    const now = context.now()
    const [firstInsight, firstContact] = await Promise.all([
      firstTime(db.insights),
      firstTime(db.interactions),
    ])
    const span = spanOf(period, Math.min(firstInsight ?? now, firstContact ?? now), now)
    const all = { from: 0, to: now }
    const rows = [countBetween(db.insights, all), countBetween(db.interactions, span)]
    const total = (await Promise.all(rows)).reduce((sum, count) => sum + count, 0)
    const progress = progressOf(total, onProgress, signal)

    const insights: Insight[] = []
    await goThrough(inOrderOfTime(db.insights, all), (one) => insights.push(one), progress)
    const sent = span.starts.map(() => 0)
    const count = (contact: Parameters<typeof isSentOnline>[0] & { at: number }) => {
      const step = stepAt(span, contact.at)
      if (isSentOnline(contact)) sent[step] = (sent[step] ?? 0) + 1
    }
    await goThrough(inOrderOfTime(db.interactions, span), count, progress)
    const before = spanBefore(period, now)
    const isWhole = before && firstInsight !== undefined && firstInsight <= before.from
    return { span, insights, sent, before: isWhole ? before : undefined }
  })
}

/** What the people of these ids are called; who was deleted is missing. */
export async function namesOf(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, NamedPerson>> {
  const people = await peopleNow(db, ids)
  return new Map(
    Array.from(people, ([id, row]) => [id, { id: row.id, name: row.displayName }] as const),
  )
}
