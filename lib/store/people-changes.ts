import type { PeopleRow } from '../model/person/people-table'
import type { UndoEntry } from '../model/undo-entry'
import type { Database } from './database'
import { readSome } from './people-table'

/** As many people as are read one by one; of more, everybody is read anew. */
const FEW = 500

/**
 * `rows` brought up to date by reading those alone that were changed, added or deleted since, or
 * null where that cannot be told: after a change of many people, or the undoing of one, which
 * puts their old times back.
 *
 * @param since when `rows` were read, milliseconds since 1970
 * @param also people who may have changed in ways that their row does not tell
 */
export async function freshened(
  db: Database,
  rows: readonly PeopleRow[],
  since: number,
  also: readonly string[],
  now: number,
): Promise<PeopleRow[] | null> {
  const [touched, contacted, changes] = await Promise.all([
    db.people.where('updatedAt').aboveOrEqual(since).limit(FEW).primaryKeys(),
    db.people.where('lastContactAt').aboveOrEqual(since).limit(FEW).primaryKeys(),
    db.changes.toArray(),
  ])
  const manyChanged = changes.some((change) => isOfMany(change, since))
  const ids = [...new Set([...touched, ...contacted, ...also])]
  if (manyChanged || ids.length >= FEW) return null
  const read = new Map((await readSome(db, ids, now)).map((row) => [row.id, row]))
  const asked = new Set(ids)
  const others = rows.filter(({ id }) => !asked.has(id))
  return withoutGone(db, [...others, ...read.values()])
}

/** Whether a change since may have touched people whose rows do not tell, or too many of them. */
function isOfMany({ kind, people, at, undoneAt = 0 }: UndoEntry, since: number): boolean {
  return undoneAt >= since || (at >= since && (kind !== 'bulk_edit' || people >= FEW))
}

/** Deleting leaves no trace; only when somebody is missing are all the keys compared. */
async function withoutGone(db: Database, rows: PeopleRow[]): Promise<PeopleRow[] | null> {
  const count = await db.people.count()
  if (count === rows.length) return rows
  const kept = new Set(await db.people.toCollection().primaryKeys())
  const left = rows.filter(({ id }) => kept.has(id))
  return left.length === count ? left : null
}
