import type { Identity, Person } from '../model/person/person'
import { searchWords } from '../model/search'
import { UserError } from '../model/user-error'
import type { Database, PersonRow } from './database'

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

/** Derives the search words of a person anew, from the name and every handle. */
export async function indexPerson(db: Database, id: string): Promise<void> {
  const row = await personRow(db, id)
  const identities = await db.identities.where('personId').equals(id).toArray()
  await db.people.update(id, { words: wordsOf(row, identities) })
}

/** The words that a person with these accounts is found by. */
export function wordsOf(person: Person, identities: readonly Identity[]): string[] {
  const handles = identities.flatMap(({ handle, handleHistory }) => [handle, ...handleHistory])
  return searchWords([person.displayName, ...handles])
}
