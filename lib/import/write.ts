import Dexie from 'dexie'
import type { ColumnMap } from '../model/column-map'
import { identityOf } from '../model/person/identity'
import { Identity, newPerson, Person } from '../model/person/person'
import { Note } from '../model/records'
import { UserError } from '../model/user-error'
import { claim, claimed } from '../store/authorship'
import {
  belongingsOf,
  type Database,
  type IdentityRow,
  identityRow,
  type PersonRow,
} from '../store/database'
import { wordsOf } from '../store/person-row'
import { addUndoEntry, type UndoRow } from '../store/undo'
import type { ImportResult, Overwritable, Step } from './contract'
import type { Known } from './known'
import { type MergedRow, mergeRow } from './merge-row'
import { shownName } from './parsed-row'
import type { Planned } from './plan'

/** Rows written in one go: between two, the import can be cancelled. */
const AT_ONCE = 1000

/** An import as it was planned. */
export interface Import {
  rows: readonly Planned[]
  known: Known
  overwrite: readonly Overwritable[]
  columnMap: ColumnMap
  /** What it is called in the list of changes. */
  what: string
  /** Milliseconds since 1970. */
  at: number
}

/** What is to be stored of some rows, and what that writes over. */
interface Batch {
  people: PersonRow[]
  identities: IdentityRow[]
  notes: Note[]
  overwritten: UndoRow[]
}

/**
 * Writes an import: all of it, or nothing where it fails or is cancelled.
 * @throws UserError when somebody it is about was changed since it was planned
 */
export async function writeImport(
  db: Database,
  plan: Import,
  { signal, onProgress }: Step,
): Promise<ImportResult> {
  const rows = plan.rows.filter(({ writes }) => writes)
  const { what, at } = plan
  const change = { id: crypto.randomUUID(), kind: 'import', what, people: rows.length, at } as const
  const overwritten: UndoRow[] = []
  const accounts: IdentityRow[] = []
  const tables = [
    ...[db.people, db.identities, db.notes, db.columnMaps, db.changes, db.changeBlocks],
    ...claimed(db),
  ]
  await db.transaction('rw', tables, async () => {
    for (let done = 0; done < rows.length; done += AT_ONCE) {
      signal.throwIfAborted()
      onProgress({ step: 'writing', done, total: rows.length })
      const some = rows.slice(done, done + AT_ONCE)
      const added = newPeople(some.filter(isNew), plan.known, at)
      const changed = await changedPeople(db, some.filter(isKnown), plan)
      for (const batch of [added, changed]) {
        await store(db, batch)
        for (const row of batch.overwritten) overwritten.push(row)
        for (const account of batch.identities) accounts.push(account)
      }
    }
    signal.throwIfAborted()
    for (const row of await claim(db, accounts)) overwritten.push(row)
    await db.columnMaps.put(plan.columnMap)
    await addUndoEntry(db, change, overwritten)
  })
  const added = rows.filter(isNew).length
  return { changeId: change.id, added, changed: rows.length - added }
}

const isNew = ({ personId }: Planned) => personId === undefined
const isKnown = (row: Planned) => !isNew(row)

async function store(db: Database, { people, identities, notes }: Batch): Promise<void> {
  await db.people.bulkPut(people)
  await db.identities.bulkAdd(identities).catch(refuseTaken)
  await db.notes.bulkAdd(notes)
}

/** Whose account it is was looked up for the plan: now it is somebody's who was not there then. */
function refuseTaken(error: unknown): never {
  const isTaken = error instanceof Dexie.BulkError && error.failures[0]?.name === 'ConstraintError'
  throw isTaken ? new UserError('error_import_changed_meanwhile') : error
}

function newPeople(rows: readonly Planned[], known: Known, at: number): Batch {
  const batch: Batch = { people: [], identities: [], notes: [], overwritten: [] }
  for (const { parsed } of rows) {
    const person = newPerson(crypto.randomUUID(), shownName(parsed), at)
    batch.overwritten.push({ table: 'people', key: person.id })
    add(batch, mergeRow(person, parsed, known, []), at)
  }
  return batch
}

async function changedPeople(
  db: Database,
  rows: readonly Planned[],
  { known, overwrite, at }: Import,
): Promise<Batch> {
  const batch: Batch = { people: [], identities: [], notes: [], overwritten: [] }
  const current = await db.people.bulkGet(rows.map(({ personId = '' }) => personId))
  const laid = rows.map(({ parsed }, index) => {
    const row = current[index]
    const before = known.people.get(row?.id ?? '')
    if (!row || row.updatedAt !== before?.updatedAt) {
      throw new UserError('error_import_changed_meanwhile')
    }
    return { row, ...mergeRow(before, parsed, known, overwrite) }
  })
  const renamed = laid.filter(
    ({ row, person, accounts }) => accounts.length > 0 || person.displayName !== row.displayName,
  )
  const ids = renamed.map(({ row }) => row.id)
  const identities = await belongingsOf(db, 'identities', ids)
  for (const { row, ...one } of laid) {
    batch.overwritten.push({ table: 'people', key: row.id, before: row })
    add(batch, one, at, { row, identities: identities.get(row.id) })
  }
  return batch
}

/** What is stored of somebody, whose row and accounts until now are in `before`. */
function add(
  { people, identities, notes, overwritten }: Batch,
  { person, accounts, note }: MergedRow,
  at: number,
  before?: { row: PersonRow; identities: readonly Identity[] | undefined },
): void {
  const added = accounts.map((account) =>
    Identity.parse(identityOf({ ...account, name: '' }, account.network, person.id)),
  )
  people.push({
    ...before?.row,
    ...Person.parse({ ...person, updatedAt: at }),
    words:
      before && !before.identities
        ? before.row.words
        : wordsOf(person, [...(before?.identities ?? []), ...added]),
  })
  for (const identity of added) {
    identities.push(identityRow(identity))
    overwritten.push({ table: 'identities', key: [identity.network, identity.key] })
  }
  if (note === undefined) return
  const id = crypto.randomUUID()
  notes.push(Note.parse({ id, personId: person.id, text: note, kind: 'note', at }))
  overwritten.push({ table: 'notes', key: id })
}
