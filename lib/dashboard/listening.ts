import { Insight } from '../model/records'
import { isSentOnline, type ListeningReport } from '../model/reports/listening'
import { type ReadPeriod, spanBefore, spanOf, stepAt } from '../model/reports/periods'
import type { Database } from '../store/database'
import { peopleNow } from '../store/known-people'
import { countBetween, firstTime, inOrderOfTime } from '../store/report'
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

/**
 * Gives a topic another name; where that is a topic already, the two become one.
 *
 * @returns the ids of the insights that moved
 * @throws a ZodError where the new name cannot be a topic; nothing has changed then
 */
export async function renameTopic(db: Database, from: string, to: string): Promise<string[]> {
  const topic = Insight.shape.topic.parse(to)
  return db.transaction('rw', db.insights, async () => {
    const insights = db.insights.where('topic').equals(from)
    const ids = await insights.primaryKeys()
    await insights.modify({ topic })
    return ids
  })
}

/** A topic that was renamed, and the ids of the insights that moved. */
interface Renaming {
  ids: readonly string[]
  from: string
  to: string
}

/** Takes a renaming back: insights that still have the topic `to` get the one they had. */
export async function putTopicBack(db: Database, { ids, from, to }: Renaming): Promise<void> {
  await db.insights
    .where('id')
    .anyOf(ids)
    .and(({ topic }) => topic === to)
    .modify({ topic: from })
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
