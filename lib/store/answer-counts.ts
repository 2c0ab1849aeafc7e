import type { Suggestion } from '../model/records'
import { type AnswerCount, askedPosts, countsOf } from '../model/reports/asked'
import type { Database } from './database'
import { notRemembered, outcomeTables } from './outcomes'

/** What is read and written where posts are counted and forgotten. */
export const countingTables = (db: Database) => [
  db.suggestions,
  db.answerCounts,
  ...outcomeTables(db),
]

/** What was counted of forgotten posts of these days, both included. */
export function answerCounts(db: Database, from: number, to: number): Promise<AnswerCount[]> {
  const key = '[at+network+kind+outcome]'
  return db.answerCounts.where(key).between([from], [to, []], true, true).toArray()
}

/**
 * Counts posts that are about to be forgotten: by day, network, kind and outcome, and nobody's. What the
 * team remembers is not counted as well. In the transaction that forgets them, over `countingTables`.
 */
export async function countForgotten(
  db: Database,
  forgotten: readonly Suggestion[],
  promisedHours: number,
): Promise<void> {
  const posts = askedPosts(await notRemembered(db, forgotten), new Set())
  for (const one of countsOf(posts, promisedHours)) {
    const { at, network, kind, outcome } = one
    const before = await db.answerCounts.get([at, network, kind, outcome])
    await db.answerCounts.put({ ...one, count: one.count + (before?.count ?? 0) })
  }
}
