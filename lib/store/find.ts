import { compareNames } from '../model/name-order'
import { isFound, placesOf, rankOf, type Sought, soughtOf, textOf } from '../model/person/find'
import type { VipAccount } from '../model/person/look-alike'
import type { NetworkId } from '../model/post/post'
import { belongingsOf, type Database, type PersonRow } from './database'
import { blockOf, type FindBlock, idAt, placeIn } from './find-block'
import { readFindBlocks } from './read-find-blocks'

/** Of more hits than these nobody is meant yet: the best known of them are shown. */
const FEW = 5000

/** The people heard of last, in whose order others are preferred. */
const LATEST = 1000

/**
 * People in whom all that `query` asks for is found (`model/person/find.ts`), on any network: just
 * that first, then whose words begin with it; among these the best known (VIP, then latest contact).
 * Whoever asks for nothing is about to ask: what is searched is read.
 *
 * @param limit how many at most
 */
export async function findPeople(db: Database, query: string, limit: number): Promise<PersonRow[]> {
  const sought = soughtOf(query)
  if (!sought) {
    await readFindBlocks(db)
    return []
  }
  return db.transaction('r', db.people, db.findBlocks, db.findStamps, async () => {
    const [blocks, known] = await Promise.all([readFindBlocks(db), bestKnown(db)])
    const ranked = hitsIn(blocks, sought, known, limit * 3).map(({ block, place }) => {
      const id = idAt(block, place)
      const rank = rankOf(textOf(block, place), sought)
      return { id, rank, known: known.get(id) ?? known.size }
    })
    ranked.sort((a, b) => a.rank - b.rank || a.known - b.known)
    const rows = await db.people.bulkGet(ranked.slice(0, limit * 3).map(({ id }) => id))
    return rows
      .filter((row) => row !== undefined)
      .map((row) => ({ row, rank: rankOf(row.found, sought) }))
      .toSorted((a, b) => a.rank - b.rank || bestKnownFirst(a.row, b.row))
      .slice(0, limit)
      .map(({ row }) => row)
  })
}

/** Somebody's place in a block. */
interface Hit {
  block: FindBlock
  place: number
}

/** Whoever is found; where nobody is meant yet, those who are best known and the first `limit`. */
function hitsIn(
  blocks: readonly FindBlock[],
  sought: Sought,
  known: ReadonlyMap<string, number>,
  limit: number,
): Hit[] {
  const hits: Hit[] = []
  for (const block of blocks) {
    for (const place of placesOf(block, sought)) hits.push({ block, place })
    if (hits.length <= FEW) continue
    const others = hits.slice(0, limit).filter((hit) => !known.has(idAt(hit.block, hit.place)))
    return [...knownHits(blocks, sought, known), ...others]
  }
  return hits
}

function knownHits(
  blocks: readonly FindBlock[],
  sought: Sought,
  known: ReadonlyMap<string, number>,
): Hit[] {
  const byNumber = new Map(blocks.map((block) => [block.block, block]))
  return known
    .keys()
    .flatMap((id) => {
      const block = byNumber.get(blockOf(id))
      const place = block ? placeIn(block, id) : -1
      return block && place >= 0 && isFound(textOf(block, place), sought) ? [{ block, place }] : []
    })
    .toArray()
}

/** The places of those who are best known, by their id. */
async function bestKnown(db: Database): Promise<Map<string, number>> {
  const [vips, latest] = await Promise.all([
    db.people.where('vip.since').above(0).primaryKeys(),
    db.people.orderBy('lastContactAt').reverse().limit(LATEST).primaryKeys(),
  ])
  return new Map([...new Set([...vips, ...latest])].map((id, place) => [id, place]))
}

function bestKnownFirst(a: PersonRow, b: PersonRow): number {
  return (
    Number(b.vip !== undefined) - Number(a.vip !== undefined) ||
    (b.lastContactAt ?? 0) - (a.lastContactAt ?? 0) ||
    compareNames(a.displayName, b.displayName)
  )
}

/** Every VIP advocate, the longest without contact first. */
export async function vipAdvocates(db: Database): Promise<PersonRow[]> {
  const rows = await db.people.where('vip.since').above(0).toArray()
  return rows.toSorted((a, b) => (a.lastContactAt ?? 0) - (b.lastContactAt ?? 0))
}

/** How many VIP advocates there are. */
export function countVips(db: Database): Promise<number> {
  return db.people.where('vip.since').above(0).count()
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
