import type { Table } from 'dexie'
import { DAY } from '../model/days'
import type { PostAddress } from '../model/post/analysis'
import type { Suggestion } from '../model/records'
import { answeredByOthers, Claim, lapsedBetween, type What } from '../model/team/claim'
import { type Database, keyOfPost } from './database'

/** What nobody has said anything of for so long is forgotten. */
const CLAIMS_LAST = 7 * DAY

const claims = (db: Database): Table<Claim, [string, string]> => db.table('claims')

/** Who of the team is on posts; undefined for those that nobody is on. */
export function claimsOn(
  db: Database,
  posts: readonly PostAddress[],
): Promise<(Claim | undefined)[]> {
  return claims(db).bulkGet(posts.map(keyOfPost))
}

/**
 * Says of a post that `user` is on it or has answered it, or with null that they are not on it any more.
 *
 * @param only where it is given, only if they said that before
 */
export async function claimPost(
  db: Database,
  { network, postKey }: PostAddress,
  user: string,
  what: What | null,
  at: number,
  only?: What,
): Promise<void> {
  const table = claims(db)
  await db.transaction('rw', table, async () => {
    const before = await table.get(keyOfPost({ network, postKey }))
    const { [user]: mine, ...others } = before?.by ?? {}
    if ((only && mine?.what !== only) || (!mine && !what)) return
    const by = what ? { ...others, [user]: { what, at } } : others
    if (Object.keys(by).length === 0) await table.delete([network, postKey])
    else await table.put(Claim.parse({ network, postKey, by }))
  })
}

/**
 * Notes on what is suggested here which of the posts a colleague of `me` has answered, and when, and takes it
 * off what is open where they took it back.
 */
export async function noteColleaguesAnswers(db: Database, me: string, now: number): Promise<void> {
  const all = await claims(db).toArray()
  const answered = new Map(
    all.flatMap((claim) => {
      const at = answeredByOthers(claim, me)
      const key = keyOfPost(claim)
      return at === undefined ? [] : [[key.join(' '), { key, at }] as const]
    }),
  )
  await db.transaction('rw', db.suggestions, async () => {
    for (const { key, at } of answered.values()) {
      const onPost = db.suggestions.where('[network+postKey]').equals(key)
      await onPost.filter((one) => one.colleagueAt !== at).modify({ colleagueAt: at })
    }
    // What is older may have been forgotten since, and is no less answered.
    const isTakenBack = ({ colleagueAt = 0, ...one }: Suggestion) =>
      colleagueAt > now - CLAIMS_LAST && !answered.has(keyOfPost(one).join(' '))
    const open = db.suggestions.where('status').anyOf('open', 'snoozed')
    await open.filter(isTakenBack).modify((one) => {
      delete one.colleagueAt
    })
  })
}

/** Whether somebody stopped to be on any post after `from` and by `to`, without a word. */
export async function anyLapsed(db: Database, from: number, to: number): Promise<boolean> {
  return (
    (await claims(db)
      .filter((claim) => lapsedBetween(claim, from, to))
      .count()) > 0
  )
}

/** Forgets posts that nobody has said anything of for long. */
export async function forgetOldClaims(db: Database, now: number): Promise<void> {
  await claims(db)
    .filter(({ by }) => Object.values(by).every(({ at }) => at < now - CLAIMS_LAST))
    .delete()
}
