import { laneOf } from '../model/actions/inbox'
import type { Suggestion } from '../model/records'
import { type AskedPost, askedPosts } from '../model/reports/asked'
import type { Database } from './database'
import { settledElsewhere } from './outcomes'
import { unresolvedSuggestions, waitingSuggestions } from './suggestions'

/**
 * The posts that asked for an answer and are remembered: all that wait, or were settled since `from`, and
 * of posts that colleagues alone have seen those that they settled.
 */
export async function askedSince(db: Database, from: number): Promise<AskedPost[]> {
  const closed = await db.suggestions.where('closedAt').aboveOrEqual(from).toArray()
  const all = [...(await unresolvedSuggestions(db)), ...closed]
  const each = [...new Map(all.map((one) => [one.id, one])).values()]
  const here = askedPosts(each, await sentContacts(db, each))
  return [...here, ...(await settledElsewhere(db, from))]
}

/** What waits for an answer of these people, the longest first. */
export async function owedTo(
  db: Database,
  personIds: readonly string[],
  now: number,
): Promise<Suggestion[]> {
  const ids = new Set(personIds)
  const waiting = await waitingSuggestions(db, now)
  return waiting
    .filter((one) => one.personId && ids.has(one.personId) && laneOf(one) === 'owed')
    .toSorted((a, b) => (a.postAt ?? a.at) - (b.postAt ?? b.at))
}

/** When the earliest post was asked of which something is known; undefined where there is none. */
export async function firstAsked(db: Database): Promise<number | undefined> {
  const settled = await db.suggestions.orderBy('closedAt').first()
  const counted = await db.answerCounts.orderBy('[at+network+kind+outcome]').first()
  const posts = [...(await unresolvedSuggestions(db)), ...(settled ? [settled] : [])]
  const times = posts.map(({ postAt, at }) => postAt ?? at)
  if (counted) times.push(counted.at)
  times.push(...(await settledElsewhere(db, 0)).map(({ at }) => at))
  return times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : undefined
}

/** Which of the contacts that were logged for them say what went out. */
async function sentContacts(
  db: Database,
  suggestions: readonly Suggestion[],
): Promise<Set<string>> {
  const ids = suggestions.flatMap(({ contactId }) => contactId ?? [])
  const contacts = await db.interactions.bulkGet(ids)
  return new Set(contacts.flatMap((one) => (one?.excerpt !== undefined ? [one.id] : [])))
}
