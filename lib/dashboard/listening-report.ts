import type { Insight } from '../model/records'
import { isSentOnline, type ListeningReport } from '../model/reports/listening'
import { type Period, spanBefore, spanOf, stepAt } from '../model/reports/periods'
import { countBetween, firstTime, inOrderOfTime } from '../store/chunks'
import type { Database } from '../store/database'
import type { Job } from '../worker/server'
import { goThrough, progressOf } from './progress'

/**
 * Reads a report on listening. Insights are read whole: each was captured by a click, so there are
 * thousands of them, not millions.
 */
export async function readListening(
  db: Database,
  period: Period,
  now: number,
  { onProgress, signal }: Job<number>,
): Promise<ListeningReport> {
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
}
