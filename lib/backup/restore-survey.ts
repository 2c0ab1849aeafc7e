import type { Person } from '../model/person/person'
import { type Database, personOfRow } from '../store/database'
import type { Bytes } from './backup-file'
import { CONFLICTS_SHOWN, type Conflict, differences, newerOf, type Survey } from './conflict'
import { rowsOf } from './reader'
import { batchesOf } from './restore'
import { matchPeople } from './restore-match'

/** Compares a backup with what is here; nothing is written. */
export async function survey(db: Database, bytes: Bytes): Promise<Survey> {
  const tables = [db.people, db.identities, db.merges, db.interactions, db.notes]
  return db.transaction('r', tables, async () => {
    const { people } = await matchPeople(db, bytes)
    const here = {
      people: await db.people.count(),
      contacts: await db.interactions.count(),
      notes: await db.notes.count(),
    }
    const found: Survey = { here, added: 0, same: 0, differing: 0, conflicts: [] }
    for (const { table, rows } of batchesOf(rowsOf(db, bytes))) {
      if (table !== 'people') break
      await compare(db, rows as Person[], people, found)
    }
    return found
  })
}

async function compare(
  db: Database,
  batch: readonly Person[],
  matches: ReadonlyMap<string, string>,
  found: Survey,
): Promise<void> {
  const ours = await db.people.bulkGet(batch.map(({ id }) => matches.get(id) ?? ''))
  for (const [index, theirs] of batch.entries()) {
    const row = ours[index]
    const conflict = row && conflictOf(personOfRow(row), theirs)
    if (!row) found.added++
    else if (!conflict) found.same++
    else if (++found.differing <= CONFLICTS_SHOWN) found.conflicts.push(conflict)
  }
}

function conflictOf(ours: Person, theirs: Person): Conflict | undefined {
  const differing = differences(ours, theirs)
  if (differing.length === 0) return undefined
  return {
    id: theirs.id,
    displayName: ours.displayName,
    differences: differing,
    newer: newerOf(ours, theirs),
  }
}
