import type { Table } from 'dexie'
import { identityOf } from '../model/person/identity'
import {
  changePerson,
  newPerson,
  Person,
  type PersonChanges,
  type Vip,
} from '../model/person/person'
import type { Author, NetworkId } from '../model/post/post'
import { claim, claimed, claimFor } from './authorship'
import {
  type Database,
  type IdentityRow,
  identityRow,
  type PersonRow,
  personOfRow,
} from './database'
import { everybodyIn, forgetInChanges } from './erasure'
import { identitiesOf, keysEver, REFRESHED, refreshIdentities } from './identities'
import { contactStatsOf, indexPerson, personRow } from './person-row'
import { noteTierMove } from './tier-moves'

/** The tables that keeping an author may write to. */
export const keeping = (db: Database) => [
  ...REFRESHED.map((name) => db[name]),
  db.discoveries,
  ...claimed(db),
]

/** The person behind an author, newly kept with nothing but the name when not known yet. */
export async function upsertPerson(
  db: Database,
  network: NetworkId,
  author: Author,
  now: number,
): Promise<Person> {
  return db.transaction('rw', keeping(db), async () => {
    await refreshIdentities(db, network, [author])
    const [identity] = await identitiesOf(db, network, [author])
    if (identity) return personOfRow(await personRow(db, identity.personId))
    const person = Person.parse(newPerson(crypto.randomUUID(), author.name || author.handle, now))
    await db.people.add({ ...person, words: [] })
    const account = identityRow(identityOf(author, network, person.id))
    await db.identities.put(account)
    await indexPerson(db, person.id)
    await claim(db, [account])
    await forgetDiscovered(db, [account])
    return person
  })
}

/** One click on the star: the author becomes a VIP advocate, or is one no longer. */
export async function toggleVip(
  db: Database,
  network: NetworkId,
  author: Author,
  vip: Vip,
): Promise<void> {
  await db.transaction('rw', keeping(db), async () => {
    const person = await upsertPerson(db, network, author, vip.since)
    await setVip(db, person.id, person.vip ? null : vip, vip.since)
  })
}

/** Keeps an author as a VIP advocate; who is one already stays as they are. */
export async function upsertVip(
  db: Database,
  network: NetworkId,
  author: Author,
  vip: Vip,
): Promise<Person> {
  return db.transaction('rw', keeping(db), async () => {
    const person = await upsertPerson(db, network, author, vip.since)
    if (!person.vip) await setVip(db, person.id, vip, vip.since)
    return person
  })
}

/**
 * Changes what staff know about a person.
 * @throws UnknownPersonError
 */
export async function updatePerson(
  db: Database,
  id: string,
  changes: PersonChanges,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.people, db.identities, db.tierMoves, async () => {
    const before = personOfRow(await personRow(db, id))
    await writePerson(db, changePerson(before, changes, now))
    await noteTierMove(db, before, changes.tier, { at: now, by: '', reasons: [] })
  })
}

/**
 * Makes a person a VIP advocate, or takes it back with `null`.
 * @throws UnknownPersonError
 */
export async function setVip(
  db: Database,
  id: string,
  vip: Vip | null,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.people, db.identities, async () => {
    const { vip: _, ...person } = personOfRow(await personRow(db, id))
    await writePerson(db, { ...person, ...(vip && { vip }), updatedAt: now })
  })
}

/** Stores a changed person and keeps what is derived for the indexes. */
export async function writePerson(db: Database, person: Person): Promise<void> {
  const facts = contactStatsOf(await personRow(db, person.id))
  const row: PersonRow = { ...Person.parse(person), words: [], ...facts }
  await db.people.put(row)
  await indexPerson(db, person.id)
}

/** Every table that knows of a person: what deleting one may write to. */
export const knowing = (db: Database) => [
  db.people,
  db.campaigns,
  db.merges,
  db.changeBlocks,
  db.discoveries,
  ...db.belongings,
]

/** Deletes a person and all that belongs to them, in every table. */
export async function erasePerson(db: Database, id: string): Promise<void> {
  await db.transaction('rw', knowing(db), async () => {
    await personRow(db, id)
    await claimFor(db, id)
    const ids = await everybodyIn(db, id)
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

/** What was counted of them before they were kept. */
async function forgetDiscovered(db: Database, accounts: readonly IdentityRow[]): Promise<void> {
  const keys = accounts.flatMap(keysEver)
  const found = await db.discoveries.bulkGet(keys)
  await db.discoveries.bulkDelete(keys.filter((_, index) => found[index]))
}

/** Everybody folded into a person is them: their originals go as well, however long the chain. */
async function eraseMerges(db: Database, id: string): Promise<void> {
  const merges = await db.merges.where('kept.id').equals(id).toArray()
  await db.merges.bulkDelete(merges.map((merge) => merge.id))
  for (const { folded } of merges) await eraseMerges(db, folded.id)
}
