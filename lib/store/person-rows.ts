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

/** What is known of people's accounts and contacts before they are stored themselves. */
export interface Owned {
  accounts: Map<string, IdentityRow[]>
  contacts: Map<string, Interaction[]>
}

/** Remembers rows of one table by whose they are, as far as a person's row says anything of them. */
export function remember({ accounts, contacts }: Owned, table: string, rows: readonly object[]) {
  const known = { identities: accounts, interactions: contacts }[table] as
    | Map<string, object[]>
    | undefined
  for (const row of known ? rows : []) {
    const { personId } = row as { personId: string }
    const own = known?.get(personId)
    if (own) own.push(row)
    else known?.set(personId, [row])
  }
}

/** Adds people of whom all else is stored, and remembered. */
export async function addPeopleOf(
  db: Database,
  { accounts, contacts }: Owned,
  people: readonly Person[],
): Promise<void> {
  const rows = people.map((person) => {
    const inTime = (contacts.get(person.id) ?? []).toSorted((a, b) => a.at - b.at)
    return derivedRow(person, accounts.get(person.id) ?? [], inTime)
  })
  await db.people.bulkAdd(rows)
}

/** Adds people whose accounts and contacts are stored already. */
export async function addPeople(db: Database, people: readonly Person[]): Promise<void> {
  await db.people.bulkAdd(await derivedEach(db, people))
}

/** Puts people whose accounts and contacts are stored already, each in place of the one with its id. */
export async function putPeople(db: Database, people: readonly Person[]): Promise<void> {
  await db.people.bulkPut(await derivedEach(db, people))
}

function derivedEach(db: Database, people: readonly Person[]): Promise<PersonRow[]> {
  return Promise.all(people.map((person) => deriveOne(db, person)))
}

/** Derives anew what the indexes need of each of `ids`; those who are not kept are left out. */
export async function deriveAgain(db: Database, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const rows = await db.people.bulkGet(ids.slice(start, start + BATCH))
    const kept = rows.filter((row) => row !== undefined)
    await putPeople(db, kept.map(personOfRow))
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
