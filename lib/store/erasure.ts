import type { Table } from 'dexie'
import { erasureKeys } from '../model/person/erased'
import { nameWords } from '../model/person/names'
import type { Campaign } from '../model/records'
import { claimFor } from './authorship'
import type { Database, UndoRows } from './database'
import { forgetDiscovered } from './discoveries'
import { erasedRows } from './erased'
import { forgetSpelling } from './examples'
import { keysEver } from './identities'
import { personRow } from './person-rows'

type Overwritten = UndoRows['rows'][number]

/** Every table that knows of a person: what deleting one may write to. */
export const knowing = (db: Database) => [
  db.people,
  db.campaigns,
  db.merges,
  db.changeBlocks,
  db.discoveries,
  ...db.belongings,
]

/**
 * Deletes a person and all that belongs to them, in every table, and remembers that they were erased
 * in a form that holds nothing of them (`model/person/erased`).
 *
 * @param now milliseconds since 1970
 * @throws UnknownPersonError
 */
export async function erasePerson(db: Database, id: string, now: number): Promise<void> {
  const remembered = await erasedRows(db, await keysToErase(db, id), now)
  await db.transaction('rw', [...knowing(db), db.erasures], async () => {
    await forgetPerson(db, id)
    await db.erasures.bulkPut(remembered)
  })
}

/** What a person could be recognised by, and whoever was folded into them. */
async function keysToErase(db: Database, id: string): Promise<string[]> {
  const merges = await db.merges
    .where('kept.id')
    .anyOf(await everybodyIn(db, id))
    .toArray()
  const accounts = await db.identities.where('personId').equals(id).toArray()
  const row = await db.people.get(id)
  const people = [...(row ? [row] : []), ...merges.flatMap(({ kept, folded }) => [kept, folded])]
  return [...new Set(people.flatMap((one) => erasureKeys({ ...one, accounts })))]
}

/** Deletes a person and all that belongs to them, in every table, as if they had never been here. */
export async function forgetPerson(db: Database, id: string): Promise<void> {
  await db.transaction('rw', knowing(db), async () => {
    await personRow(db, id)
    await claimFor(db, id)
    const ids = await everybodyIn(db, id)
    await forgetSpelling(db, new Set((await namesOf(db, ids)).flatMap(nameWords)))
    await forgetDiscovered(db, await db.identities.where('personId').equals(id).toArray())
    await forgetInChanges(db, ids)
    await deletePeople(db, ids)
  })
}

/** Deletes people and all that belongs to them. What could be undone about them stays. */
export async function deletePeople(db: Database, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids)
  await db.transaction('rw', knowing(db), async () => {
    for (const table of db.belongings) {
      await table.bulkDelete(await keysOf(table, ids))
    }
    await db.refusals.where('what').anyOf(ids).delete()
    for (const id of (await db.merges.count()) > 0 ? ids : []) await eraseMerges(db, id)
    await db.campaigns.toCollection().modify((campaign) => {
      campaign.asked = campaign.asked.filter((one) => !gone.has(one))
      campaign.tookPart = campaign.tookPart.filter((one) => !gone.has(one))
    })
    await db.people.bulkDelete([...ids])
  })
}

/**
 * The keys of the rows of one table that belong to any of `ids`. One request a person: a cursor
 * over them all (`anyOf`) takes many times as long.
 */
export async function keysOf<Key>(
  table: Table<{ personId?: string | undefined }, Key>,
  ids: readonly string[],
): Promise<Key[]> {
  if (ids.length === 0 || (await table.count()) === 0) return []
  const keys = ids.map((id) => table.where('personId').equals(id).primaryKeys())
  return (await Promise.all(keys)).flat()
}

/** Everybody folded into a person is them: their originals go as well, however long the chain. */
async function eraseMerges(db: Database, id: string): Promise<void> {
  const merges = await db.merges.where('kept.id').equals(id).toArray()
  await db.merges.bulkDelete(merges.map((merge) => merge.id))
  for (const { folded } of merges) await eraseMerges(db, folded.id)
}

/** What people are and were called, and their handles. */
async function namesOf(db: Database, ids: readonly string[]): Promise<string[]> {
  const [people, accounts, merges] = await Promise.all([
    db.people.bulkGet([...ids]),
    db.identities.where('personId').anyOf(ids).toArray(),
    db.merges.where('kept.id').anyOf(ids).toArray(),
  ])
  const merged = merges.flatMap(({ kept, folded }) => [kept, folded])
  return [
    ...[...people, ...merged].map((one) => one?.displayName ?? ''),
    ...accounts.flatMap(({ handle, handleHistory }) => [handle, ...handleHistory]),
  ]
}

/** A person, and everybody who was folded into them, however long the chain. */
export async function everybodyIn(db: Database, id: string): Promise<string[]> {
  const merges = await db.merges.where('kept.id').equals(id).toArray()
  const folded = await Promise.all(merges.map((merge) => everybodyIn(db, merge.folded.id)))
  return [id, ...folded.flat()]
}

/**
 * Takes people out of what changes of many people wrote over: copies of their rows, and the keys
 * of those that were added, which hold their handles. Call it before their rows are deleted.
 */
export async function forgetInChanges(db: Database, ids: readonly string[]): Promise<void> {
  if ((await db.changeBlocks.count()) === 0) return
  const isTheirs = await isAbout(db, ids)
  await db.changeBlocks.toCollection().modify((block) => {
    block.rows = block.rows.map((row) => offTheList(row, ids)).filter((row) => !isTheirs(row))
  })
}

/** Tells of a row that a change wrote over whether it is about one of `ids`. */
export async function isAbout(
  db: Database,
  ids: readonly string[],
): Promise<(row: Overwritten) => boolean> {
  const theirs = await namesOfRows(db, ids)
  return ({ table, key, before }) => {
    const copy = JSON.stringify(before ?? null)
    return theirs.has(JSON.stringify([table, key])) || ids.some((id) => copy.includes(id))
  }
}

async function namesOfRows(db: Database, ids: readonly string[]): Promise<Set<string>> {
  const keys = new Set(ids.map((id) => JSON.stringify([db.people.name, id])))
  for (const table of db.belongings) {
    const own = await table.where('personId').anyOf(ids).primaryKeys()
    for (const key of own) keys.add(JSON.stringify([table.name, key]))
  }
  for (const key of await earlierKeys(db, ids)) {
    keys.add(JSON.stringify([db.identities.name, key]))
  }
  return keys
}

/** Keys that their accounts had, and nobody else's account has now. */
async function earlierKeys(db: Database, ids: readonly string[]): Promise<[string, string][]> {
  const accounts = await db.identities.where('personId').anyOf(ids).toArray()
  const keys = accounts.flatMap(keysEver)
  const holders = await db.identities.bulkGet(keys)
  return keys.filter((_, index) => ids.includes(holders[index]?.personId ?? ids[0] ?? ''))
}

/** A campaign is of many people: it can still be put back, without them. */
function offTheList(row: Overwritten, ids: readonly string[]): Overwritten {
  if (row.table !== 'campaigns' || !row.before) return row
  const { asked, tookPart, ...campaign } = row.before as Campaign
  const others = (list: readonly string[]) => list.filter((id) => !ids.includes(id))
  return { ...row, before: { ...campaign, asked: others(asked), tookPart: others(tookPart) } }
}

/**
 * Deletes everything: the database, then what is kept beside it. Afterwards Ardent knows as much
 * as after its installation. The database goes as a whole, which takes no time whatever its size;
 * connections of other pages let go of it, and make a new one when they are used.
 *
 * @param forgetStorage empties the extension's storage areas, the settings among them
 */
export async function eraseAll(db: Database, forgetStorage: () => Promise<void>): Promise<void> {
  await db.delete({ disableAutoOpen: false })
  await forgetStorage()
}
