import { countForgotten, countingTables } from './answer-counts'
import type { Database } from './database'

/**
 * Forgets what went past, went out or was said of posts before `before`: observations, corrections
 * and what they taught, uses of drafts; and what was settled on posts of people who are still not kept,
 * of which a count stays.
 */
export async function forgetObserved(
  db: Database,
  before: number,
  promisedHours: number,
): Promise<void> {
  await db.observations.where('at').below(before).delete()
  await db.draftUses.where('at').below(before).delete()
  await db.examples.where('at').below(before).delete()
  await db.corrections.filter(({ at }) => at < before).delete()
  await db.transaction('rw', countingTables(db), async () => {
    const old = await db.suggestions
      .where('closedAt')
      .below(before)
      .and(({ personId }) => personId === undefined)
      .toArray()
    await countForgotten(db, old, promisedHours)
    await db.suggestions.bulkDelete(old.map(({ id }) => id))
  })
}
