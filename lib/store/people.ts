import type { Tier } from '../model/glyphs'
import { foundText } from '../model/person/found-text'
import { identityOf } from '../model/person/identity'
import { isReadable } from '../model/person/names'
import {
  changePerson,
  newPerson,
  Person,
  type PersonChanges,
  type Vip,
} from '../model/person/person'
import type { StarChange } from '../model/post/panel-opening'
import type { Author, NetworkId } from '../model/post/post'
import { TierMove } from '../model/records'
import { claim, claimed } from './authorship'
import { type Database, identityRow, personOfRow, type UndoRows } from './database'
import { forgetDiscovered } from './discoveries'
import { identitiesOf, refreshIdentities, refreshing } from './identities'
import { contactStatsOf, indexPerson, personRow } from './person-rows'
import { tagsNamed } from './tags'

/** The tables that keeping an author may write to. */
export const keeping = (db: Database) => [...refreshing(db), db.discoveries, ...claimed(db)]

/** The person behind an author, newly kept with nothing but the name when not known yet. */
export async function upsertPerson(
  db: Database,
  network: NetworkId,
  author: Author,
  now: number,
): Promise<Person> {
  return (await keepAuthor(db, network, author, now)).person
}

/**
 * The same, and what it added or wrote over to keep somebody new: nothing where they were kept already.
 */
export async function keepAuthor(
  db: Database,
  network: NetworkId,
  author: Author,
  now: number,
): Promise<{ person: Person; added: UndoRows['rows'] }> {
  return db.transaction('rw', keeping(db), async () => {
    await refreshIdentities(db, network, [author])
    const [identity] = await identitiesOf(db, network, [author])
    if (identity) {
      return { person: personOfRow(await personRow(db, identity.personId)), added: [] }
    }
    const person = Person.parse(newPerson(crypto.randomUUID(), nameOf(author), now))
    await db.people.add({ ...person, found: '' })
    const account = identityRow(identityOf(author, network, person.id))
    await db.identities.put(account)
    await indexPerson(db, person.id)
    const claimed = await claim(db, [account])
    await forgetDiscovered(db, [account])
    const added: UndoRows['rows'] = [
      { table: 'people', key: person.id },
      { table: 'identities', key: [account.network, account.key] },
      ...claimed,
    ]
    return { person, added }
  })
}

/** Where a page shows no name that can be read, the handle stands for it. */
function nameOf({ name, handle }: Author): string {
  return isReadable(name) ? name : handle
}

/** One click on the star: the author becomes a VIP advocate, or is one no longer. */
export async function toggleVip(
  db: Database,
  network: NetworkId,
  author: Author,
  vip: Vip,
): Promise<StarChange> {
  return db.transaction('rw', keeping(db), async () => {
    const person = await upsertPerson(db, network, author, vip.since)
    await setVip(db, person.id, person.vip ? null : vip, vip.since)
    return { personId: person.id, before: person.vip ?? null }
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
  const tables = [db.people, db.identities, db.tierMoves, db.tags]
  await db.transaction('rw', tables, async () => {
    const before = personOfRow(await personRow(db, id))
    await writePerson(db, changePerson(before, await withTagKey(db, changes), now))
    await noteTierMove(db, before, changes.tier, { at: now, by: '', reasons: [] })
  })
}

/** The changes with the key of the tag that they name, which is added where there is none. */
async function withTagKey(db: Database, changes: PersonChanges): Promise<PersonChanges> {
  const { tags } = changes
  if (!tags || !('add' in tags)) return changes
  const { keys } = await tagsNamed(db, [tags.add])
  return { ...changes, tags: { add: keys.get(tags.add) ?? tags.add } }
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
  const accounts = await db.identities.where('personId').equals(person.id).toArray()
  const found = foundText(person, accounts)
  await db.people.put({ ...Person.parse(person), found, ...facts })
}

/** Remembers that a person moved from the tier they had to another; nothing where they did not. */
export async function noteTierMove(
  db: Database,
  before: Person,
  to: Tier | undefined,
  move: Pick<TierMove, 'at' | 'by' | 'reasons'>,
): Promise<void> {
  const { id: personId, tier: from } = before
  if (!to || to === from) return
  await db.tierMoves.add(TierMove.parse({ ...move, id: crypto.randomUUID(), personId, from, to }))
}
