import type { PostAddress } from '../model/post/analysis'
import { Insight } from '../model/records'
import type { Database } from './database'
import { personRow } from './person-row'
import { closeSuggestion, suggestionsOn } from './suggestions'

/**
 * Keeps what somebody said, by topic. A suggestion to do so on `post` is done with it.
 * @throws UnknownPersonError, or a ZodError naming the field that is wrong
 */
export async function captureInsight(
  db: Database,
  insight: Insight,
  post: PostAddress | null,
): Promise<void> {
  const valid = Insight.parse(insight)
  await db.transaction('rw', db.people, db.insights, db.suggestions, async () => {
    if (valid.personId) await personRow(db, valid.personId)
    await db.insights.add(valid)
    if (!post) return
    for (const { id, action, status } of await suggestionsOn(db, post)) {
      if (action !== 'capture' || status === 'accepted') continue
      await closeSuggestion(db, id, { status: 'accepted', closedBy: 'user' }, valid.at)
    }
  })
}

/** Takes an insight back. Nothing happens when it is gone already. */
export function removeInsight(db: Database, id: string): Promise<void> {
  return db.insights.delete(id)
}

/** What a person said, the latest first. */
export async function insightsOf(db: Database, personId: string): Promise<Insight[]> {
  const insights = await db.insights.where('personId').equals(personId).toArray()
  return insights.toSorted((a, b) => b.at - a.at)
}

/** Every topic there is, the most used first. */
export async function topics(db: Database): Promise<string[]> {
  const uses = new Map<string, number>()
  await db.insights.each(({ topic }) => uses.set(topic, (uses.get(topic) ?? 0) + 1))
  return [...uses]
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([topic]) => topic)
}
