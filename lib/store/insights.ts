import { compareNames } from '../model/name-order'
import type { PostAddress } from '../model/post/analysis'
import { Insight } from '../model/records'
import type { Database } from './database'
import { personRow } from './person-rows'
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
    .toSorted((a, b) => b[1] - a[1] || compareNames(a[0], b[0]))
    .map(([topic]) => topic)
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
export interface Renaming {
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
