import type { Database } from '../store/database'
import { applyRows, known, type RowChanges } from '../store/team-tables'
import type { Around } from './around'
import { databaseKey } from './cells'
import type { Stamp } from './clock'
import { rulesOf } from './fields'
import { knownRow } from './known'
import { nameOf, placeOf, type RecordState } from './state'
import { leftOfTheGone } from './sweep'
import { view } from './view'
import { type Who, whoIsWho } from './who'

/**
 * Brings the rows to what is known, in the caller's transaction, and notes who is shown under which id.
 *
 * @param around what is known, after it changed
 * @param before what was known of it
 * @param stamp for emptying what is left of people who are gone
 * @param now milliseconds since 1970
 */
export async function showAll(
  db: Database,
  around: Around,
  before: ReadonlyMap<string, RecordState>,
  stamp: () => Stamp,
  now: number,
): Promise<void> {
  const [was, is] = [whoIsWho(before), whoIsWho(around.state())]
  const isMoved = (id: string) =>
    was.headOf(id) !== is.headOf(id) || was.isGone(id) !== is.isGone(id)
  const moved = [...around.ids].filter(isMoved)
  const inMerges = [...was.joined, ...is.joined].flatMap(({ kept }) => [
    ...(was.members.get(was.headOf(kept) ?? '') ?? []),
    ...(is.members.get(is.headOf(kept) ?? '') ?? []),
  ])
  await around.readAbout([...moved, ...inMerges])
  sweep(around, stamp)
  const who = await withHeads(db, around, whoIsWho(around.state()))
  noteHeads(around, who)
  await around.store()
  await applyRows(db, changesIn(around, before, who), now)
}

function sweep(around: Around, stamp: () => Stamp): void {
  const state = around.state()
  const who = whoIsWho(state)
  if (![...around.ids].some(who.isGone)) return
  for (const [name, record] of leftOfTheGone(state, stamp(), who)) {
    around.write(name, { ...knownRow(around.rows.get(name), name, record), dirty: 1 })
  }
}

/** Whoever is on a list and not read here is shown as it was noted. */
async function withHeads(db: Database, around: Around, who: Who): Promise<Who> {
  const listed = [...around.rows.values()].flatMap(({ name, about }) =>
    placeOf(name).table === 'campaigns' ? about.filter((id) => !around.ids.has(id)) : [],
  )
  const rows = await known(db).bulkGet(listed.map((id) => nameOf('people', id)))
  const heads = new Map(
    rows.flatMap((row, index) => (row?.head ? [[listed[index] ?? '', row.head]] : [])),
  )
  return { ...who, headOf: (id) => (around.ids.has(id) ? who.headOf(id) : heads.get(id)) }
}

function noteHeads(around: Around, who: Who): void {
  for (const [name, row] of around.rows) {
    const { table, key } = placeOf(row.name)
    const head = who.headOf(key) ?? ''
    if (table === 'people' && row.head !== head) around.write(name, { ...row, head })
  }
}

function changesIn(around: Around, before: ReadonlyMap<string, RecordState>, who: Who): RowChanges {
  const rows = view(around.state(), who)
  const put = new Map<string, object[]>()
  const removed = new Map<string, (string | [string, string])[]>()
  const folded = new Map<string, string>()
  const gone: string[] = []
  const add = <One>(to: Map<string, One[]>, table: string, one: One) => {
    const all = to.get(table) ?? []
    all.push(one)
    to.set(table, all)
  }
  for (const name of around.rows.keys()) {
    const { table, key } = placeOf(name)
    // What a later version shares stays as it is, for whoever knows it.
    if (!rulesOf(table)) continue
    const row = rows.get(name)
    if (row) add(put, table, row)
    else if (!key.startsWith('#')) add(removed, table, databaseKey(table, key))
    if (row || table !== 'people') continue
    const head = who.headOf(key)
    if (head) folded.set(key, head)
    else if (who.isGone(key)) gone.push(key)
  }
  // What is removed is known by its id alone from now on, where its key says something.
  for (const name of before.keys()) {
    const { table, key } = placeOf(name)
    if (!around.rows.has(name) && !key.startsWith('#')) add(removed, table, databaseKey(table, key))
  }
  return { put, removed, folded, gone }
}
