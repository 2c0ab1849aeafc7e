import type { Suggestion } from '../model/records'
import { type AnswerCount, askedPosts, countsOf } from '../model/reports/asked'
import type { Database } from './database'

/** What was counted of forgotten posts of these days, both included. */
export function answerCounts(db: Database, from: number, to: number): Promise<AnswerCount[]> {
  const key = '[at+network+kind+outcome]'
  return db.answerCounts.where(key).between([from], [to, []], true, true).toArray()
}

/**
 * Counts posts that are about to be forgotten: by day, network, kind and outcome, and nobody's.
 * In the transaction that forgets them.
 */
export async function countForgotten(
  db: Database,
  forgotten: readonly Suggestion[],
  promisedHours: number,
): Promise<void> {
  const posts = askedPosts(forgotten, new Set())
  for (const one of countsOf(posts, promisedHours)) {
    const { at, network, kind, outcome } = one
    const before = await db.answerCounts.get([at, network, kind, outcome])
    await db.answerCounts.put({ ...one, count: one.count + (before?.count ?? 0) })
  }
}
