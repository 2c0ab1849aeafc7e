import { identityOf } from '../model/identity'
import { changePerson, newPerson, Person, type PersonChanges, type Vip } from '../model/person'
import type { Author, NetworkId } from '../model/post'
import { type Database, identityRow, type PersonRow, personOfRow } from './database'
import { identitiesOf, REFRESHED } from './identities'
import { indexPerson, personRow } from './person-row'

/** The tables that keeping an author may write to. */
const keeping = (db: Database) => REFRESHED.map((name) => db[name])

/** The person behind an author, newly kept with nothing but the name when not known yet. */
export async function keepAuthor(
  db: Database,
  network: NetworkId,
  author: Author,
  now: number,
): Promise<Person> {
  return db.transaction('rw', keeping(db), async () => {
    const [identity] = await identitiesOf(db, network, [author])
    if (identity) return personOfRow(await personRow(db, identity.personId))
    const person = Person.parse(newPerson(crypto.randomUUID(), author.name || author.handle, now))
    await db.people.add({ ...person, words: [] })
    await db.identities.put(identityRow(identityOf(author, network, person.id)))
    await indexPerson(db, person.id)
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
    const person = await keepAuthor(db, network, author, vip.since)
    await setVip(db, person.id, person.vip ? null : vip, vip.since)
  })
}

/** Keeps an author as a VIP advocate; who is one already stays as they are. */
export async function keepAsVip(
  db: Database,
  network: NetworkId,
  author: Author,
  vip: Vip,
): Promise<Person> {
  return db.transaction('rw', keeping(db), async () => {
    const person = await keepAuthor(db, network, author, vip.since)
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
  await db.transaction('rw', db.people, db.identities, async () => {
    const row = await personRow(db, id)
    await writePerson(db, changePerson(personOfRow(row), changes, now))
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
  const { lastContactAt } = await personRow(db, person.id)
  const row: PersonRow = { ...Person.parse(person), words: [] }
  if (lastContactAt !== undefined) row.lastContactAt = lastContactAt
  await db.people.put(row)
  await indexPerson(db, person.id)
}

/** Deletes a person and all that belongs to them, in every table. */
export async function erasePerson(db: Database, id: string): Promise<void> {
  await db.transaction('rw', [db.people, db.campaigns, db.merges, ...db.belongings], async () => {
    await personRow(db, id)
    for (const table of db.belongings) await table.where('personId').equals(id).delete()
    await eraseMerges(db, id)
    await db.campaigns.toCollection().modify((campaign) => {
      campaign.asked = campaign.asked.filter((one) => one !== id)
      campaign.tookPart = campaign.tookPart.filter((one) => one !== id)
    })
    await db.people.delete(id)
  })
}

/** Everybody folded into a person is them: their originals go as well, however long the chain. */
async function eraseMerges(db: Database, id: string): Promise<void> {
  const merges = await db.merges.where('kept.id').equals(id).toArray()
  await db.merges.bulkDelete(merges.map((merge) => merge.id))
  for (const { folded } of merges) await eraseMerges(db, folded.id)
}
