import type { Person } from '../model/person/person'
import type { OnProgress } from '../model/progress'
import type { UndoEntry } from '../model/undo-entry'
import { UserError } from '../model/user-error'
import { claimAll } from '../store/authorship'
import { addRecords, emptyTables, putRecords } from '../store/bulk'
import type { Database } from '../store/database'
import { forgetPerson } from '../store/erasure'
import { findableAfterwards } from '../store/find-blocks'
import { addPeopleOf, type Owned, remember } from '../store/person-rows'
import { forgetTeam, isInTeam } from '../store/team'
import { addUndoEntry } from '../store/undo'
import { type Bytes, refuseDamaged } from './backup-file'
import { type BackupRow, type BackupStart, readStart, rowsOf } from './read-backup'
import type { TableName } from './tables'

/** Rows that are written at once. */
const BATCH = 1000

/** How a restore is remembered among the changes. `at`: when it happens. */
export type NewChange = Pick<UndoEntry, 'id' | 'what' | 'at'>

/**
 * Reads all of a backup and writes nothing.
 *
 * @returns what it says of itself
 * @throws UserError saying what is wrong and where
 */
export async function checkBackup(
  db: Database,
  bytes: Bytes,
  onProgress?: OnProgress,
): Promise<BackupStart> {
  const start = readStart(bytes)
  await refuseDamaged(bytes)
  for (const _ of rowsOf(db, bytes, onProgress));
  return start
}

/**
 * Puts a backup in the place of everything there is, in one transaction: all of it, or nothing.
 * The settings are for the caller to set. Call `checkBackup` first: what is wrong only shows here
 * as it is written, and is taken back.
 *
 * @param change how it is remembered among the changes, so that whoever has read anything before
 *   reads it anew; it cannot be undone
 * @param leftOut ids of those who do not come in, because they were erased
 * @param leavesTeam whether the team that this browser is in is left first
 * @throws UserError, also in a team that is not to be left; or what the database throws when the disk is full
 */
export async function replaceAll(
  db: Database,
  bytes: Bytes,
  change: NewChange,
  onProgress?: OnProgress,
  leftOut: readonly string[] = [],
  leavesTeam = false,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    // Colleagues would lose everybody who is taken away here.
    if (await isInTeam(db)) {
      if (!leavesTeam) throw new UserError('error_team_replace')
      await forgetTeam(db)
    }
    // Who was erased stays so, whatever is put in the place of the others.
    const erased = await db.erasures.toArray()
    await emptyTables(db)
    const owned: Owned = { accounts: new Map(), contacts: new Map() }
    for (const { table, rows } of batchesOf(rowsOf(db, bytes, onProgress))) {
      // People come last, since their rows say what follows from all others.
      if (table === 'people') continue
      await addRecords(db, table, rows)
      remember(owned, table, rows)
    }
    await findableAfterwards(db, async () => {
      for (const { table, rows } of batchesOf(rowsOf(db, bytes))) {
        if (table !== 'people') break
        await addPeopleOf(db, owned, rows as Person[])
      }
    })
    await claimAll(db)
    for (const id of leftOut) await forgetPerson(db, id)
    await putRecords(db, 'erasures', erased)
    await addUndoEntry(db, { ...change, kind: 'restore', people: await db.people.count() }, [])
  })
}

/** Rows of one table, some at a time. */
export function* batchesOf(
  rows: Iterable<BackupRow>,
): Generator<{ table: TableName; rows: object[] }> {
  let batch: { table: TableName; rows: object[] } | undefined
  for (const { table, row } of rows) {
    if (batch && (batch.table !== table || batch.rows.length === BATCH)) {
      yield batch
      batch = undefined
    }
    batch ??= { table, rows: [] }
    batch.rows.push(row)
  }
  if (batch) yield batch
}
