import { withRecord } from '../model/person/found-text'
import type { Person } from '../model/person/person'
import type { Tag } from '../model/person/tag'
import { UndoEntry } from '../model/undo-entry'
import { UserError } from '../model/user-error'
import { rowsAt } from './chunks'
import type { Database, PersonRow, UndoRows } from './database'
import { deletePeople, keysOf } from './erasure'
import { findableAfterwards } from './find-blocks'
import { contactStatsOf, deriveAgain } from './person-rows'

/** A row as it was before a change: without `before` it was not there. */
export type UndoRow = UndoRows['rows'][number]

/** Rows in one block: few enough records, none of them large. */
const BLOCK = 1000

/** Older changes can no longer be undone: what they wrote over is forgotten. */
const REMEMBERED = 20

/**
 * Remembers what a change of many rows wrote over. Call it in the transaction that makes the
 * change, with `changes` and `changeBlocks` in it, so that there is never one without the other.
 * The people it changes must carry the change's `at` as their `updatedAt`.
 */
export async function addUndoEntry(
  db: Database,
  change: UndoEntry,
  overwritten: readonly UndoRow[],
): Promise<void> {
  await db.changes.add(UndoEntry.parse(change))
  const parts = Math.ceil(overwritten.length / BLOCK)
  // One at a time, here and below: copying all blocks at once would hold the page up.
  for (let part = 0; part < parts; part++) {
    const rows = overwritten.slice(part * BLOCK, (part + 1) * BLOCK)
    await db.changeBlocks.add({ changeId: change.id, part, rows })
  }
  await forgetOldest(db)
}

async function forgetOldest(db: Database): Promise<void> {
  const old = await db.changes.orderBy('at').reverse().offset(REMEMBERED).primaryKeys()
  for (const id of old) await db.changeBlocks.bulkDelete(await blocksOf(db, id))
  await db.changes.bulkDelete(old)
}

/** Changes that can be undone or have been, the latest first. */
export function recentChanges(db: Database): Promise<UndoEntry[]> {
  return db.changes.orderBy('at').reverse().toArray()
}

/**
 * Takes a change back. Whoever somebody has worked with or changed since is skipped: they stay as they are.
 *
 * @returns how many rows are as they were, and how many people were skipped
 * @throws AlreadyUndoneError
 */
export async function undoChange(
  db: Database,
  id: string,
  now: number,
): Promise<{ undone: number; skipped: number }> {
  return db.transaction('rw', db.tables, async () => {
    const change = await db.changes.get(id)
    if (!change || change.undoneAt !== undefined) throw new AlreadyUndoneError()
    const blocks = await blocksOf(db, id)
    const { at: changedAt } = change
    const undoing = {
      changedAt,
      written: new Set(),
      skipped: new Set(),
      touched: new Set(),
    } as Undoing
    const { written, skipped, touched } = undoing
    let undone = 0
    const tags: Tag[] = []
    for await (const rows of rowsOf(db, blocks)) {
      for (const row of rows) if (WORK.has(row.table)) written.add(nameOf(row))
      tags.push(...(await tagsAddedIn(db, rows)))
    }
    // What belongs to those who are skipped stays with them; of the others it goes before they do.
    for await (const rows of rowsOf(db, blocks)) await findSkipped(db, rows, undoing)
    await findableAfterwards(db, async () => {
      for await (const rows of rowsOf(db, blocks)) undone += await putRestBack(db, rows, undoing)
      for await (const rows of rowsOf(db, blocks)) undone += await putPeopleBack(db, rows, undoing)
      await keepTagsInUse(db, tags)
      await deriveAgain(db, [...touched])
    })
    await db.changeBlocks.bulkDelete(blocks)
    await db.changes.update(id, { undoneAt: now })
    return { undone, skipped: skipped.size }
  })
}

/** What is known while a change is taken back. */
interface Undoing {
  changedAt: number
  /** The work that the change added or wrote over, by `nameOf`. */
  written: Set<string>
  /** Whoever stays as they are. */
  skipped: Set<string>
  /** Whose accounts or contacts are others now. */
  touched: Set<string>
}

const isAdded = ({ before }: UndoRow) => before === undefined
const nameOf = ({ table, key }: Pick<UndoRow, 'table' | 'key'>) => JSON.stringify([table, key])

/** This change was undone already, or is too long ago. */
class AlreadyUndoneError extends UserError {
  override name = 'AlreadyUndoneError'
  constructor() {
    super('error_already_undone')
  }
}

/** The keys of the blocks of a change, in their order. */
const blocksOf = (db: Database, changeId: string) =>
  db.changeBlocks
    .where('[changeId+part]')
    .between([changeId, 0], [changeId, Number.MAX_VALUE])
    .primaryKeys()

/** The rows of each block, read when they are wanted. */
async function* rowsOf(db: Database, blocks: readonly [string, number][]) {
  for (const key of blocks) yield (await db.changeBlocks.get(key))?.rows ?? []
}

const peopleIn = (block: readonly UndoRow[]) =>
  block.filter(({ table }) => table === 'people').sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
const idOf = ({ key }: UndoRow) => String(key)

async function findSkipped(
  db: Database,
  block: readonly UndoRow[],
  { changedAt, written, skipped }: Undoing,
): Promise<void> {
  const rows = peopleIn(block)
  const current = await rowsAt(db.people, rows.map(idOf))
  const used = await inUse(db, rows.filter(isAdded).map(idOf), written)
  for (const now of current) {
    if (now && (now.updatedAt > changedAt || used.has(now.id))) skipped.add(now.id)
  }
}

async function putPeopleBack(
  db: Database,
  block: readonly UndoRow[],
  { skipped, touched }: Undoing,
): Promise<number> {
  const rows = peopleIn(block).filter((row) => !skipped.has(idOf(row)))
  const current = await rowsAt(db.people, rows.map(idOf))
  const restored = rows.flatMap(({ before }, index) => {
    const now = current[index]
    if (before && !now) touched.add((before as Person).id)
    return before ? [withDerived(before as Person, now)] : []
  })
  await db.people.bulkPut(restored)
  const added = rows.filter(isAdded).map(idOf)
  await deletePeople(db, added)
  for (const id of added) touched.delete(id)
  return rows.length
}

/** The tags that came with a change, as they are now. */
async function tagsAddedIn(db: Database, block: readonly UndoRow[]): Promise<Tag[]> {
  const rows = block.filter((row) => row.table === 'tags' && isAdded(row))
  return (await db.tags.bulkGet(rows.map(idOf))).filter((tag) => tag !== undefined)
}

/** A tag that somebody else has by now stays. */
async function keepTagsInUse(db: Database, tags: readonly Tag[]): Promise<void> {
  if (tags.length === 0) return
  const used = new Set<string>()
  await db.people.each((row) => {
    for (const key of row.tags ?? []) used.add(key)
  })
  await db.tags.bulkPut(tags.filter(({ key }) => used.has(key)))
}

/** Contacts logged since stay, as accounts do, and so does what is derived from them. */
function withDerived(before: Person, now: PersonRow | undefined): PersonRow {
  if (!now) return { ...before, found: '' }
  return { ...before, found: withRecord(now.found, before), ...contactStatsOf(now) }
}

async function putRestBack(
  db: Database,
  block: readonly UndoRow[],
  { skipped, touched }: Undoing,
): Promise<number> {
  let undone = 0
  for (const [name, rows] of Map.groupBy(block, ({ table }) => table)) {
    if (name === 'people') continue
    const table = db.table<{ personId?: string }, string | [string, string]>(name)
    const current = await table.bulkGet(rows.map(({ key }) => key))
    const owners = current.map((row) => row?.personId ?? '')
    const back = rows.filter((_, index) => !skipped.has(owners[index] ?? ''))
    await table.bulkDelete(back.filter(isAdded).map(({ key }) => key))
    await table.bulkPut(back.flatMap(({ before }) => (before ? [before as object] : [])))
    if (name === 'identities' || name === 'interactions') for (const id of owners) touched.add(id)
    undone += back.length
  }
  return undone
}

/** Tables whose rows are somebody's work. */
const WORK = new Set(['interactions', 'notes', 'followUps', 'rewards', 'insights'])

/** With whom somebody has worked: who has more than what the change has `written`. */
async function inUse(
  db: Database,
  ids: readonly string[],
  written: ReadonlySet<string>,
): Promise<Set<string>> {
  const used = new Set<string>()
  for (const table of db.belongings.filter(({ name }) => WORK.has(name))) {
    const keys = await keysOf(table, ids)
    const since = keys.filter((key) => !written.has(nameOf({ table: table.name, key })))
    for (const row of await table.bulkGet(since)) if (row?.personId) used.add(row.personId)
  }
  return used
}
