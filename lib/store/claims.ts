import type { Table } from 'dexie'
import type { PostAddress } from '../model/post/analysis'
import { answeredByOthers, Claim, lapsedBetween, type What } from '../model/team/claim'
import { type Database, keyOfPost } from './database'

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

/** Notes on what is suggested here which of the posts a colleague of `me` has answered, and when. */
export async function noteColleaguesAnswers(db: Database, me: string): Promise<void> {
  const all = await claims(db).toArray()
  const answered = all.flatMap((claim) => {
    const at = answeredByOthers(claim, me)
    return at === undefined ? [] : [{ key: keyOfPost(claim), at }]
  })
  await db.transaction('rw', db.suggestions, async () => {
    for (const { key, at } of answered) {
      const onPost = db.suggestions.where('[network+postKey]').equals(key)
      await onPost.filter((one) => one.colleagueAt !== at).modify({ colleagueAt: at })
    }
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

/** Forgets posts that nobody said anything of since `before`. */
export async function forgetOldClaims(db: Database, before: number): Promise<void> {
  await claims(db)
    .filter(({ by }) => Object.values(by).every(({ at }) => at < before))
    .delete()
}
