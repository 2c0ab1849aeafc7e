import { BulkEdit, type Editing, editPerson } from '../model/person/bulk-edit'
import { Person } from '../model/person/person'
import { TierMove } from '../model/records'
import type { UndoEntry } from '../model/undo-entry'
import { type Database, type PersonRow, personOfRow } from './database'
import { addUndoEntry, type UndoRow } from './undo'

/** People changed at once: some 20 ms of work, so that a page answers in between. */
const BLOCK = 250

/** One edit of many people, as it was made. */
interface Made {
  /** Undefined where nobody had to be changed: there is nothing to undo. */
  change: UndoEntry | undefined
  /** How many people were changed; the others were so already, or are not kept any more. */
  changed: number
}

/**
 * Changes one field of many people, in one transaction: all of them or, on any error, nobody. Moves
 * between tiers are noted, and the whole can be undone (`changes.ts`).
 *
 * @param what was changed, in the words of the list of recent changes
 * @param onProgress is told how many people were looked at so far
 * @throws a ZodError naming the field that is wrong
 */
export async function bulkEdit(
  db: Database,
  ids: readonly string[],
  edit: BulkEdit,
  editing: Editing,
  what: string,
  onProgress: (done: number) => void,
): Promise<Made> {
  const valid = BulkEdit.parse(edit)
  const tables = [db.people, db.tierMoves, db.changes, db.changeBlocks]
  return db.transaction('rw', tables, async () => {
    const overwritten: UndoRow[] = []
    let changed = 0
    for (let start = 0; start < ids.length; start += BLOCK) {
      const rows = await db.people.bulkGet(ids.slice(start, start + BLOCK))
      const edited = rows.flatMap((row) => editedRow(row, valid, editing) ?? [])
      await db.people.bulkPut(edited.map(({ after }) => after))
      const moves = edited.flatMap(({ before, after }) => moveOf(before, after, editing) ?? [])
      await db.tierMoves.bulkAdd(moves)
      overwritten.push(
        ...edited.map(({ before }) => ({ table: 'people', key: before.id, before })),
        ...moves.map(({ id }) => ({ table: 'tierMoves', key: id })),
      )
      changed += edited.length
      onProgress(Math.min(start + BLOCK, ids.length))
    }
    if (changed === 0) return { change: undefined, changed }
    const change: UndoEntry = {
      id: crypto.randomUUID(),
      kind: 'bulk_edit',
      what,
      people: changed,
      at: editing.at,
    }
    await addUndoEntry(db, change, overwritten)
    return { change, changed }
  })
}

/** What is derived stays as it is: no field that can be edited here is searched or counted. */
function editedRow(row: PersonRow | undefined, edit: BulkEdit, editing: Editing) {
  const edited = row && editPerson(personOfRow(row), edit, editing)
  if (!row || !edited) return undefined
  const { words, lastContactAt, strength } = row
  const after: PersonRow = {
    ...Person.parse(edited),
    words,
    ...(lastContactAt !== undefined && { lastContactAt }),
    ...(strength !== undefined && { strength }),
  }
  return { before: row, after }
}

function moveOf(before: PersonRow, after: PersonRow, { by, at }: Editing): TierMove | undefined {
  if (before.tier === after.tier) return undefined
  const personId = after.id
  const move = { id: crypto.randomUUID(), personId, from: before.tier, to: after.tier }
  return TierMove.parse({ ...move, at, by, reasons: [] })
}
