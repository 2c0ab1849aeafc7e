import type { Identity, Person } from '../model/person/person'
import { storedStrength } from '../model/person/strength'
import type { Interaction } from '../model/records'
import { type Database, type IdentityRow, type PersonRow, personOfRow } from './database'
import { wordsOf } from './person-row'

/** People read at once. */
const BATCH = 500

/** The row of a person: the record, and what their accounts and contacts say for the indexes. */
function derivedRow(
  person: Person,
  identities: readonly Identity[],
  contacts: readonly Interaction[],
): PersonRow {
  return { ...person, words: wordsOf(person, identities), ...contactStats(contacts) }
}

/** What a person's contacts say for the indexes: nothing where there are none. */
export function contactStats(
  contacts: readonly Interaction[],
): Pick<PersonRow, 'lastContactAt' | 'strength'> {
  if (contacts.length === 0) return {}
  const lastContactAt = contacts.reduce((latest, { at }) => Math.max(latest, at), 0)
  return { lastContactAt, strength: storedStrength(contacts) }
}

/**
 * The rows of people whose accounts and contacts are stored already. Everybody's whose id lies
 * among theirs is read, so it is for a database that is filled in the order of ids.
 *
 * @param people in ascending order of their ids
 */
export async function derivedRows(db: Database, people: readonly Person[]): Promise<PersonRow[]> {
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
  return people.map((person) =>
    derivedRow(person, accountsOf.get(person.id) ?? [], contactsOf.get(person.id) ?? []),
  )
}

/** The same one by one, wherever their ids lie. */
export function derivedEach(db: Database, people: readonly Person[]): Promise<PersonRow[]> {
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
