import type { Table } from 'dexie'
import { DAY } from '../model/days'
import type { PostAddress } from '../model/post/analysis'
import type { Suggestion } from '../model/records'
import { type AskedPost, askedPosts } from '../model/reports/asked'
import { askedPostOf, type Outcome, outcomeOf } from '../model/team/outcome'
import { type Database, keyOfPost } from './database'
import { remember, remembered } from './team-tables'

/** As long as a report of a year looks back, with the year that it is compared with. */
const OUTCOMES_LAST = 2 * 365 * DAY

/** Under which key `team` has up to when outcomes were shared. */
const SHARED_UP_TO = 'outcomes'

const outcomes = (db: Database): Table<Outcome, [string, string]> => db.table('outcomes')

/** What the team is told of and where that is remembered, for a transaction; nothing without a team. */
export const outcomeTables = (db: Database) => (db.hasTeamTables ? [outcomes(db)] : [])

/**
 * Tells the team what was settled here since it was last told. Of several answers the first one counts.
 *
 * @param now milliseconds since 1970
 */
export async function shareOutcomes(db: Database, now: number): Promise<void> {
  const tables = [outcomes(db), db.suggestions, db.table('team')]
  await db.transaction('rw', tables, async () => {
    const from = (await remembered<number>(db, SHARED_UP_TO)) ?? now - OUTCOMES_LAST
    const settled = db.suggestions.where('closedAt').between(from, now, true, true)
    const mine = await settled.filter(({ status }) => status === 'accepted').toArray()
    const answers = mine.map(({ colleagueAt: _, ...one }): Suggestion => one)
    const ours = askedPosts(answers, new Set()).flatMap((one) => outcomeOf(one) ?? [])
    const known = await outcomes(db).bulkGet(ours.map(keyOfPost))
    const news = ours.filter(({ endedAt }, n) => endedAt < (known[n]?.endedAt ?? Infinity))
    if (news.length > 0) await outcomes(db).bulkPut(news)
    if (mine.length > 0) await remember(db, SHARED_UP_TO, now)
  })
}

/** A post was not settled after all. */
export async function takeBackOutcome(db: Database, post: PostAddress): Promise<void> {
  await outcomes(db).delete(keyOfPost(post))
}

/** Forgets what was settled so long ago that no report compares it. */
export async function forgetOldOutcomes(db: Database, now: number): Promise<void> {
  await outcomes(db)
    .where('endedAt')
    .below(now - OUTCOMES_LAST)
    .delete()
}

/** What the team settled since `from` of posts that nothing is known of here; nothing without a team. */
export async function settledElsewhere(db: Database, from: number): Promise<AskedPost[]> {
  if (!db.hasTeamTables) return []
  const all = await outcomes(db).where('endedAt').aboveOrEqual(from).toArray()
  const isHere = await areHere(db, all)
  return all.filter((_, n) => !isHere[n]).map(askedPostOf)
}

async function areHere(db: Database, posts: readonly PostAddress[]): Promise<boolean[]> {
  const keys = await db.suggestions.orderBy('[network+postKey]').uniqueKeys()
  const here = new Set(keys.map((key) => (key as unknown as string[]).join(' ')))
  return posts.map((post) => here.has(keyOfPost(post).join(' ')))
}

/** Which of some suggestions are on posts whose outcome the team does not remember. */
export async function notRemembered(
  db: Database,
  suggestions: readonly Suggestion[],
): Promise<Suggestion[]> {
  if (!db.hasTeamTables) return [...suggestions]
  const known = await outcomes(db).bulkGet(suggestions.map(keyOfPost))
  return suggestions.filter((_, n) => !known[n])
}
