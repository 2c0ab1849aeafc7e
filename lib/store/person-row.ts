import { searchWords } from '../model/search'
import type { Database, PersonRow } from './database'

/** Nobody is kept under this id: they were deleted or merged meanwhile. */
class UnknownPersonError extends Error {
  override name = 'UnknownPersonError'
  constructor() {
    super('This person is no longer kept here; somebody deleted or merged them meanwhile.')
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

/** Derives the search words of a person anew, from the name and every handle. */
export async function indexPerson(db: Database, id: string): Promise<void> {
  const row = await personRow(db, id)
  const identities = await db.identities.where('personId').equals(id).toArray()
  const handles = identities.flatMap(({ handle, handleHistory }) => [handle, ...handleHistory])
  await db.people.update(id, { words: searchWords([row.displayName, ...handles]) })
}
