import type { Person } from '../model/person/person'
import { type Database, type PersonRow, personOfRow } from '../store/database'
import { deriveAgain, derivedEach } from '../store/derived'
import { addUndoEntry } from '../store/undo'
import type { Bytes, OnProgress } from './backup-file'
import { type Choices, differences, type Merged, winner } from './conflict'
import { rowsOf } from './reader'
import { batchesOf, type NewChange } from './restore'
import { matchPeople } from './restore-match'
import { both, fitting, type Merging } from './restore-rows'
import { keyOf, ownerOf, storedOf, type TableName } from './tables'

/**
 * Adds to what is here what a backup has on top, in one transaction; it can be undone as a change.
 * Where both have something, `choices` decide. The settings, and what could be undone on the other
 * machine, are left out. Call `checkBackup` first.
 *
 * @param change how it is remembered; its `at` is when it happens
 * @throws UserError, or what the database throws when the disk is full
 */
export async function mergeBackup(
  db: Database,
  bytes: Bytes,
  choices: Choices,
  change: NewChange,
  onProgress?: OnProgress,
): Promise<Merged> {
  return db.transaction('rw', db.tables, async () => {
    const merging: Merging = {
      db,
      matches: await matchPeople(db, bytes),
      choices,
      at: change.at,
      winners: new Map(),
      added: new Set(),
      touched: new Set(),
      overwritten: [],
    }
    for (const { table, rows } of batchesOf(rowsOf(db, bytes, onProgress))) {
      if (table === 'people') await mergePeople(merging, rows as Person[])
      else await mergeRows(merging, table, rows)
    }
    const { added, touched, overwritten } = merging
    for (const { table, rows } of batchesOf(rowsOf(db, bytes))) {
      if (table !== 'people') break
      await addPeople(merging, rows as Person[])
    }
    await deriveAgain(db, [...touched])
    const people = added.size + touched.size
    const made = { ...change, kind: 'merge_restore' as const, people }
    if (overwritten.length > 0) await addUndoEntry(db, made, overwritten)
    return { added: added.size, changed: touched.size }
  })
}

/** Settles who stays as they are here; whoever is new is only noted. */
async function mergePeople(merging: Merging, batch: readonly Person[]): Promise<void> {
  const { db, matches, added, overwritten } = merging
  const ours = await db.people.bulkGet(batch.map(({ id }) => matches.people.get(id) ?? id))
  const written: PersonRow[] = []
  for (const [index, theirs] of batch.entries()) {
    const row = ours[index]
    if (row) written.push(...mergePerson(merging, row, theirs))
    else {
      added.add(theirs.id)
      overwritten.push({ table: 'people', key: theirs.id })
    }
  }
  await db.people.bulkPut(written)
}

/** New people come last, since their rows say what follows from all others. */
async function addPeople({ db, added, at }: Merging, batch: readonly Person[]): Promise<void> {
  const people = batch.filter(({ id }) => added.has(id))
  const rows = await derivedEach(db, people)
  await db.people.bulkAdd(rows.map((row) => ({ ...row, updatedAt: Math.min(row.updatedAt, at) })))
}

/** The row of somebody who is in both, if it changes. */
function mergePerson(merging: Merging, row: PersonRow, theirs: Person): PersonRow[] {
  const ours = personOfRow(row)
  const stays = winner(merging.choices, ours, theirs)
  merging.winners.set(theirs.id, stays)
  if (stays === 'ours' || differences(ours, theirs).length === 0) return []
  // Two of the file can be one here: what was there before the first of them counts.
  if (!merging.touched.has(row.id)) {
    merging.overwritten.push({ table: 'people', key: row.id, before: row })
  }
  merging.touched.add(row.id)
  const createdAt = Math.min(ours.createdAt, theirs.createdAt)
  return [{ ...theirs, id: row.id, createdAt, updatedAt: merging.at, words: [] }]
}

async function mergeRows(
  merging: Merging,
  table: TableName,
  batch: readonly object[],
): Promise<void> {
  const { db, overwritten } = merging
  const rows = await fitting(merging, table, batch)
  const keys = rows.map(({ row }) => keyOf(db, table, row))
  const existing = await db.table<object>(table).bulkGet(keys)
  const written: object[] = []
  for (const [index, { row, wins }] of rows.entries()) {
    const before = existing[index]
    const after = before ? both(table, before, row, wins) : row
    if (!after) continue
    const stored = storedOf(table, after)
    written.push(stored)
    overwritten.push({ table, key: keyOf(db, table, stored), ...(before && { before }) })
    const owner = ownerOf(after)
    if (owner && !merging.added.has(owner)) merging.touched.add(owner)
  }
  await db.table(table).bulkPut(written)
}
