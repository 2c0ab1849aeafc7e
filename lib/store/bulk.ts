import Dexie from 'dexie'
import type { ColumnMap } from '../model/column-map'
import { BulkEdit, type Editing, editPerson } from '../model/person/bulk-edit'
import { withRecord } from '../model/person/found-text'
import type { Note } from '../model/person/note'
import { type Identity, Person } from '../model/person/person'
import type { Tag } from '../model/person/tag'
import { TierMove } from '../model/records'
import type { UndoEntry } from '../model/undo-entry'
import { UserError } from '../model/user-error'
import { claim, claimed } from './authorship'
import { rowsAt } from './chunks'
import { moveCompanyNotes } from './companies'
import {
  type Database,
  type IdentityRow,
  identityRow,
  type PersonRow,
  personOfRow,
} from './database'
import { findableAfterwards } from './find-blocks'
import { tagsNamed } from './tags'
import { addUndoEntry, type UndoRow } from './undo'

/** People changed at once; between two such steps it can be cancelled. */
const BLOCK = 1000

/** How an edit tells how far it is, and learns that it is to stop. */
interface BulkJob {
  onProgress(done: number): void
  signal: AbortSignal
}

/** One edit of many people, as it was made. */
interface Made {
  /** Undefined where nobody had to be changed: there is nothing to undo. */
  change: UndoEntry | undefined
  /** How many people were changed; the others were so already, or are not kept any more. */
  changed: number
}

/**
 * Changes one field of many people, in one transaction: all of them or, on any error, nobody. Moves
 * between tiers are noted, and the whole can be undone (`undo.ts`).
 *
 * @param what was changed, in the words of the list of recent changes
 * @param job is told how many people were looked at so far; cancelled, nobody is changed
 * @throws a ZodError naming the field that is wrong, or the signal's reason
 */
export async function bulkEdit(
  db: Database,
  ids: readonly string[],
  edit: BulkEdit,
  editing: Editing,
  what: string,
  { onProgress, signal }: BulkJob,
): Promise<Made> {
  const parsed = BulkEdit.parse(edit)
  const { people, tags, companyNotes, tierMoves, changes, changeBlocks } = db
  const tables = [people, tags, companyNotes, tierMoves, changes, changeBlocks]
  return db.transaction('rw', tables, async () => {
    const overwritten: UndoRow[] = []
    const left = new Set<string>()
    const valid = await withTagKey(db, parsed, overwritten)
    let changed = 0
    const inOrder = ids.toSorted()
    await findableAfterwards(db, async () => {
      for (let start = 0; start < inOrder.length; start += BLOCK) {
        signal.throwIfAborted()
        const rows = await rowsAt(db.people, inOrder.slice(start, start + BLOCK))
        const edited = rows.flatMap((row) => editedRow(row, valid, editing) ?? [])
        await db.people.bulkPut(edited.map(({ after }) => after))
        const moves = edited.flatMap(({ record, after }) => moveOf(record, after, editing) ?? [])
        await db.tierMoves.bulkAdd(moves)
        overwritten.push(
          ...edited.map(({ record }) => ({ table: 'people', key: record.id, before: record })),
          ...moves.map(({ id }) => ({ table: 'tierMoves', key: id })),
        )
        for (const { record } of edited) left.add(record.company ?? '')
        changed += edited.length
        onProgress(Math.min(start + BLOCK, ids.length))
      }
    })
    if (changed === 0) return { change: undefined, changed }
    if (valid.field === 'company') {
      overwritten.push(...(await moveCompanyNotes(db, [...left], String(valid.value ?? ''))))
    }
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

/** The edit with the key of the tag that it names, which is added where there is none. */
async function withTagKey(db: Database, edit: BulkEdit, overwritten: UndoRow[]): Promise<BulkEdit> {
  if (edit.field !== 'tag_on') return edit
  const { keys, added } = await tagsNamed(db, [edit.value])
  for (const { key } of added) overwritten.push({ table: 'tags', key })
  return { ...edit, value: keys.get(edit.value) ?? edit.value }
}

/** What is derived of contacts stays as it is: no field that can be edited here counts. */
function editedRow(row: PersonRow | undefined, edit: BulkEdit, editing: Editing) {
  const record = row && personOfRow(row)
  const edited = record && editPerson(record, edit, editing)
  if (!row || !edited) return undefined
  const { lastContactAt, strength } = row
  const after: PersonRow = {
    ...Person.parse(edited),
    found: withRecord(row.found, edited),
    ...(lastContactAt !== undefined && { lastContactAt }),
    ...(strength !== undefined && { strength }),
  }
  return { record, after }
}

function moveOf(before: Person, after: PersonRow, { by, at }: Editing): TierMove | undefined {
  if (before.tier === after.tier) return undefined
  const personId = after.id
  const move = { id: crypto.randomUUID(), personId, from: before.tier, to: after.tier }
  return TierMove.parse({ ...move, at, by, reasons: [] })
}

/** What is to be stored of some people, and what that writes over. */
export interface PeopleBatch {
  people: PersonRow[]
  identities: IdentityRow[]
  notes: Note[]
  tierMoves: TierMove[]
  tags: Tag[]
  overwritten: UndoRow[]
}

/**
 * Stores an import, in one transaction: all of it or, on any error, nothing. It can be undone.
 *
 * @param batches each is made when the one before it is stored, from what is stored then
 * @throws UserError when an account is kept already
 */
export async function storeImport(
  db: Database,
  change: UndoEntry,
  columnMap: ColumnMap,
  batches: () => AsyncIterable<PeopleBatch>,
): Promise<void> {
  const tables = [
    ...[
      db.people,
      db.identities,
      db.notes,
      db.tierMoves,
      db.tags,
      db.columnMaps,
      db.changes,
      db.changeBlocks,
    ],
    ...claimed(db),
  ]
  await db.transaction('rw', tables, async () => {
    const overwritten: UndoRow[] = []
    const accounts: IdentityRow[] = []
    await findableAfterwards(db, async () => {
      for await (const batch of batches()) {
        await db.people.bulkPut(batch.people)
        await db.identities.bulkAdd(batch.identities).catch(refuseTaken)
        await db.notes.bulkAdd(batch.notes)
        await db.tierMoves.bulkAdd(batch.tierMoves)
        for (const tag of batch.tags) {
          if (await db.tags.get(tag.key)) continue
          await db.tags.add(tag)
          overwritten.push({ table: 'tags', key: tag.key })
        }
        for (const row of batch.overwritten) overwritten.push(row)
        for (const account of batch.identities) accounts.push(account)
      }
    })
    for (const row of await claim(db, accounts)) overwritten.push(row)
    await db.columnMaps.put(columnMap)
    await addUndoEntry(db, change, overwritten)
  })
}

/** Whose account it is was looked up before: now it is somebody's who was not there then. */
function refuseTaken(error: unknown): never {
  const isTaken = error instanceof Dexie.BulkError && error.failures[0]?.name === 'ConstraintError'
  throw isTaken ? new UserError('error_import_changed_meanwhile') : error
}

/**
 * Empties every table. Chromium deletes a range of keys in a fraction of the time that it takes to
 * clear a table.
 */
export async function emptyTables(db: Database): Promise<void> {
  for (const table of db.tables) await table.where(':id').aboveOrEqual(Dexie.minKey).delete()
}

/** Adds records of one table; people with `addPeople`, once the other tables are filled. */
export async function addRecords(
  db: Database,
  table: string,
  records: readonly object[],
): Promise<void> {
  await db.table(table).bulkAdd(records.map((record) => rowOf(table, record)))
}

/**
 * Puts records of one table in, each in place of the one that has its key. What follows of people
 * from other tables is left open: `deriveAgain`, once these are filled.
 */
export async function putRecords(
  db: Database,
  table: string,
  records: readonly object[],
): Promise<void> {
  await db.table(table).bulkPut(records.map((record) => rowOf(table, record)))
}

function rowOf(table: string, record: object): object {
  if (table === 'people') return { ...record, found: '' }
  return table === 'identities' ? identityRow(record as Identity) : record
}
