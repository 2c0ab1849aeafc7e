import { foundText } from '../model/person/found-text'
import type { Identity, Person } from '../model/person/person'
import { storedStrength } from '../model/person/strength'
import type { Interaction } from '../model/records'
import { UserError } from '../model/user-error'
import { type Database, type IdentityRow, type PersonRow, personOfRow } from './database'

/** People read at once. */
const BATCH = 500

/** Nobody is kept under this id: they were deleted or merged meanwhile. */
class UnknownPersonError extends UserError {
  override name = 'UnknownPersonError'
  constructor() {
    super('error_unknown_person')
  }
}

/**
 * The row of a person.
 * @throws UnknownPersonError
 */
export async function personRow(db: Database, id: string): Promise<PersonRow> {
  const row = await db.people.get(id)
  if (!row) throw new UnknownPersonError()
  return row
}

/** What a row says of the person's contacts, to be taken over into another row of theirs. */
export function contactStatsOf({
  lastContactAt,
  strength,
}: PersonRow): Pick<PersonRow, 'lastContactAt' | 'strength'> {
  return {
    ...(lastContactAt !== undefined && { lastContactAt }),
    ...(strength !== undefined && { strength }),
  }
}

/** Derives anew what a person is found by. */
export async function indexPerson(db: Database, id: string): Promise<void> {
  const row = await personRow(db, id)
  const identities = await db.identities.where('personId').equals(id).toArray()
  await db.people.update(id, { found: foundText(row, identities) })
}

/** The row of a person: the record, and what their accounts and contacts say for the indexes. */
function derivedRow(
  person: Person,
  identities: readonly Identity[],
  contacts: readonly Interaction[],
): PersonRow {
  return { ...person, found: foundText(person, identities), ...contactStats(contacts) }
}

/** What a person's contacts say for the indexes: nothing where there are none. */
function contactStats(
  contacts: readonly Interaction[],
): Pick<PersonRow, 'lastContactAt' | 'strength'> {
  if (contacts.length === 0) return {}
  const lastContactAt = contacts.reduce((latest, { at }) => Math.max(latest, at), 0)
  return { lastContactAt, strength: storedStrength(contacts) }
}

/**
 * Adds people whose accounts and contacts are stored already. Everybody's whose id lies among theirs
 * is read, so it is for a database that is filled in the order of ids.
 *
 * @param people in ascending order of their ids
 */
export async function addPeopleInOrder(db: Database, people: readonly Person[]): Promise<void> {
  const range = [people[0]?.id ?? '', people.at(-1)?.id ?? '', true, true] as const
  const [identities, contacts] = await Promise.all([
    db.identities
      .where('personId')
      .between(...range)
      .toArray(),
    db.interactions
      .where('personId')
      .between(...range)
      .toArray(),
  ])
  const accountsOf = Map.groupBy<string, IdentityRow>(identities, ({ personId }) => personId)
  const contactsOf = Map.groupBy(contacts, ({ personId }) => personId)
  const rows = people.map((person) =>
    derivedRow(person, accountsOf.get(person.id) ?? [], contactsOf.get(person.id) ?? []),
  )
  await db.people.bulkAdd(rows)
}

/** The same one by one, wherever their ids lie. */
export async function addPeople(db: Database, people: readonly Person[]): Promise<void> {
  await db.people.bulkAdd(await derivedEach(db, people))
}

function derivedEach(db: Database, people: readonly Person[]): Promise<PersonRow[]> {
  return Promise.all(people.map((person) => deriveOne(db, person)))
}

/** Derives anew what the indexes need of each of `ids`; those who are not kept are left out. */
export async function deriveAgain(db: Database, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const rows = await db.people.bulkGet(ids.slice(start, start + BATCH))
    const kept = rows.filter((row) => row !== undefined)
    await db.people.bulkPut(await derivedEach(db, kept.map(personOfRow)))
  }
}

async function deriveOne(db: Database, person: Person): Promise<PersonRow> {
  const [identities, contacts] = await Promise.all([
    db.identities.where('personId').equals(person.id).toArray(),
    db.interactions.where('personId').equals(person.id).toArray(),
  ])
  return derivedRow(person, identities, contacts)
}

/** Derives a person's last contact and strength anew from the interactions. */
export async function deriveFromContacts(db: Database, personId: string): Promise<void> {
  const contacts = await db.interactions.where('personId').equals(personId).toArray()
  await db.people
    .where('id')
    .equals(personId)
    .modify((row) => {
      delete row.lastContactAt
      delete row.strength
      Object.assign(row, contactStats(contacts))
    })
}
