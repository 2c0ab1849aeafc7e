import { joinedKeys } from '../model/person/contact-keys'
import type { Person } from '../model/person/person'
import type { OnProgress } from '../model/progress'
import { claimAll } from '../store/authorship'
import { putRecords } from '../store/bulk'
import { type Database, type PersonRow, personOfRow } from '../store/database'
import { addPeople, deriveAgain } from '../store/person-rows'
import { addUndoEntry, type UndoRow } from '../store/undo'
import type { Bytes } from './backup-file'
import { matchPeople } from './compare'
import { differences, type MergeChoices, type Merged, winner } from './conflict'
import { withoutPeople } from './erased'
import { incomingRows, type MergeState, mergedRow } from './merge-rows'
import { rowsOf } from './read-backup'
import { batchesOf, type NewChange } from './restore'
import { keyOf, ownerOf, type TableName } from './tables'

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
  choices: MergeChoices,
  change: NewChange,
  onProgress?: OnProgress,
): Promise<Merged> {
  const leftOut = new Set(choices.leftOut)
  const rowsIn = (told?: OnProgress) => batchesOf(withoutPeople(rowsOf(db, bytes, told), leftOut))
  return db.transaction('rw', db.tables, async () => {
    const state: MergeState = {
      db,
      mapping: await matchPeople(db, bytes),
      choices,
      at: change.at,
      winners: new Map(),
      added: new Set(),
      touched: new Set(),
      overwritten: [],
    }
    for (const { table, rows } of rowsIn(onProgress)) {
      if (table === 'people') await mergePeople(state, rows as Person[])
      else await mergeRows(state, table, rows)
    }
    const { added, touched, overwritten } = state
    for (const { table, rows } of rowsIn()) {
      if (table !== 'people') break
      await addNewPeople(state, rows as Person[])
    }
    overwritten.push(...(await claimedRows(state)))
    await deriveAgain(db, [...touched])
    const people = added.size + touched.size
    const made = { ...change, kind: 'merge_restore' as const, people }
    if (overwritten.length > 0) await addUndoEntry(db, made, overwritten)
    return { added: added.size, changed: touched.size }
  })
}

/** What of the rows here became somebody's by the merge, as it was before. */
async function claimedRows({ db, overwritten }: MergeState): Promise<UndoRow[]> {
  const rows = await claimAll(db)
  if (rows.length === 0) return []
  const nameOf = ({ table, key }: UndoRow) => JSON.stringify([table, key])
  const merged = new Set(overwritten.map(nameOf))
  return rows.filter((row) => !merged.has(nameOf(row)))
}

/** Settles who stays as they are here; whoever is new is only noted. */
async function mergePeople(state: MergeState, batch: readonly Person[]): Promise<void> {
  const { db, mapping, added, overwritten } = state
  const ours = await db.people.bulkGet(batch.map(({ id }) => mapping.people.get(id) ?? id))
  const written: Person[] = []
  for (const [index, theirs] of batch.entries()) {
    const row = ours[index]
    if (row) written.push(...mergePerson(state, row, theirs))
    else {
      added.add(theirs.id)
      overwritten.push({ table: 'people', key: theirs.id })
    }
  }
  await putRecords(db, 'people', written)
}

/** New people come last, since their rows say what follows from all others. */
async function addNewPeople(
  { db, added, at }: MergeState,
  batch: readonly Person[],
): Promise<void> {
  const people = batch.filter(({ id }) => added.has(id))
  await addPeople(
    db,
    people.map((one) => ({ ...one, updatedAt: Math.min(one.updatedAt, at) })),
  )
}

/** The row of somebody who is in mergedRow, if it changes. */
function mergePerson(state: MergeState, row: PersonRow, theirs: Person): Person[] {
  const ours = personOfRow(row)
  const stays = winner(state.choices, ours, theirs)
  state.winners.set(theirs.id, stays)
  // Whoever is to be left alone by one of the two is left alone, whoever's record stays.
  const isSpared = ours.doNotEngage === true || theirs.doNotEngage === true
  const staysAsIs = stays === 'ours' && isSpared === (ours.doNotEngage === true)
  if (staysAsIs || differences(ours, theirs).length === 0) return []
  // Two of the file can be one here: what was there before the first of them counts.
  if (!state.touched.has(row.id)) {
    state.overwritten.push({ table: 'people', key: row.id, before: ours })
  }
  state.touched.add(row.id)
  const createdAt = Math.min(ours.createdAt, theirs.createdAt)
  const keys = joinedKeys(theirs, ours)
  const kept = stays === 'ours' ? ours : { ...theirs, ...keys, createdAt }
  const spared = isSpared && { doNotEngage: true }
  return [{ ...kept, ...spared, id: row.id, updatedAt: state.at }]
}

async function mergeRows(
  state: MergeState,
  table: TableName,
  batch: readonly object[],
): Promise<void> {
  const { db, overwritten } = state
  const rows = await incomingRows(state, table, batch)
  const keys = rows.map(({ row }) => keyOf(db, table, row))
  const existing = await db.table<object>(table).bulkGet(keys)
  const written: object[] = []
  for (const [index, { row, wins }] of rows.entries()) {
    const before = existing[index]
    const after = before ? mergedRow(table, before, row, wins) : row
    if (!after) continue
    written.push(after)
    overwritten.push({ table, key: keyOf(db, table, after), ...(before && { before }) })
    const owner = ownerOf(after)
    if (owner && !state.added.has(owner)) state.touched.add(owner)
  }
  await putRecords(db, table, written)
}
