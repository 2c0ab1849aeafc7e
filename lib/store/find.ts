import type { VipAccount } from '../model/person/look-alike'
import type { NetworkId } from '../model/post/post'
import { fold } from '../model/search'
import { belongingsOf, type Database, type PersonRow } from './database'

/**
 * People whose name or handle holds words that begin with every word of `query`, on any
 * network; the best known (VIP, then latest contact) first.
 *
 * @param limit how many at most
 */
export async function findPeople(db: Database, query: string, limit: number): Promise<PersonRow[]> {
  const words = fold(query)
    .replaceAll('@', '')
    .split(/[^\p{L}\p{M}\p{N}_]+/u)
    .filter(Boolean)
  const longest = words.toSorted((a, b) => b.length - a.length)[0]
  if (!longest) return []
  const rows = await db.people
    .where('words')
    .startsWith(longest)
    .distinct()
    .and((row) => words.every((word) => row.words.some((one) => one.startsWith(word))))
    .limit(Math.max(limit * 4, 200))
    .toArray()
  return rows.toSorted(bestKnownFirst).slice(0, limit)
}

function bestKnownFirst(a: PersonRow, b: PersonRow): number {
  return (
    Number(b.vip !== undefined) - Number(a.vip !== undefined) ||
    (b.lastContactAt ?? 0) - (a.lastContactAt ?? 0) ||
    a.displayName.localeCompare(b.displayName)
  )
}

/** Every VIP advocate, the longest without contact first. */
export async function vipAdvocates(db: Database): Promise<PersonRow[]> {
  const rows = await db.people.where('vip.since').above(0).toArray()
  return rows.toSorted((a, b) => (a.lastContactAt ?? 0) - (b.lastContactAt ?? 0))
}

/** The accounts that VIP advocates have on a network. */
export async function vipAccounts(db: Database, network: NetworkId): Promise<VipAccount[]> {
  const people = await db.people.where('vip.since').above(0).toArray()
  const ids = people.map(({ id }) => id)
  const accounts = await belongingsOf(db, 'identities', ids)
  return people.flatMap(({ id, displayName }) =>
    (accounts.get(id) ?? [])
      .filter((account) => account.network === network)
      .map(({ handle }) => ({ handle, displayName })),
  )
}

/**
 * The person that each id stands for now: who was folded into somebody is that somebody. Ids of
 * people who were deleted are missing.
 */
export async function peopleNow(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, PersonRow>> {
  const rows = await db.people.bulkGet([...ids])
  const found = new Map<string, PersonRow>()
  for (const [index, id] of ids.entries()) {
    const row = rows[index] ?? (await foldedInto(db, id))
    if (row) found.set(id, row)
  }
  return found
}

/** Follows the merges, however long the chain; a restored file may hold one that goes round. */
async function foldedInto(db: Database, id: string): Promise<PersonRow | undefined> {
  const seen = new Set<string>()
  let next = id
  while (!seen.has(next)) {
    seen.add(next)
    const merge = await db.merges.where('folded.id').equals(next).first()
    if (!merge) return undefined
    const row = await db.people.get(merge.kept.id)
    if (row) return row
    next = merge.kept.id
  }
  return undefined
}
