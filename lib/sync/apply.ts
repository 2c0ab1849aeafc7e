import type { Database } from '../store/database'
import { applyRows, type RowChanges } from '../store/team-tables'
import type { Around } from './around'
import { databaseKey } from './cells'
import type { Clock } from './clock'
import { rulesOf } from './fields'
import { knownRow } from './known'
import { isCampaign } from './links'
import { isNameless, nameOf, placeOf, type RecordState } from './state'
import { leftOfTheGone } from './sweep'
import { view } from './view'
import { type Who, whoIsWho } from './who'

/**
 * Brings the rows to what is known, in the caller's transaction, and notes who is shown under which id.
 *
 * @param around what is known, after it changed
 * @param before what was known of it
 * @param clock for emptying what is left of people who are gone
 */
export async function showAll(
  db: Database,
  around: Around,
  before: ReadonlyMap<string, RecordState>,
  clock: Clock,
): Promise<void> {
  const [was, is] = [whoIsWho(before), whoIsWho(around.state())]
  const isMoved = (id: string) =>
    was.headOf(id) !== is.headOf(id) || was.isGone(id) !== is.isGone(id)
  const merged = [was, is].flatMap(({ joined, headOf, members }) =>
    joined.flatMap(({ kept }) => members.get(headOf(kept) ?? '') ?? []),
  )
  const isMore = await around.readAbout([...[...around.ids].filter(isMoved), ...merged])
  const swept = sweep(around, isMore ? whoIsWho(around.state()) : is, clock)
  const who = await withHeads(around, swept)
  noteHeads(around, who)
  await around.store()
  await applyRows(db, changesIn(around, before, who), Date.now())
}

/** Empties what is left of people who are gone. @returns who is who then */
function sweep(around: Around, who: Who, clock: Clock): Who {
  const emptied = leftOfTheGone(around.state(), who, clock.stamp())
  for (const [name, record] of emptied) {
    around.rows.set(name, knownRow({ ...around.rows.get(name), dirty: 1 }, name, record))
  }
  return emptied.size > 0 ? whoIsWho(around.state()) : who
}

/** Whoever is on a list and not read here is shown as it was noted. */
async function withHeads(around: Around, who: Who): Promise<Who> {
  const lists = [...around.rows.values()].filter(({ name }) => isCampaign(name))
  const others = new Set(lists.flatMap(({ about }) => about)).difference(around.ids)
  const names = [...others].map((id) => nameOf('people', id))
  const noted = await around.known.under('name', names)
  const heads = new Map(noted.map(({ name, head }) => [placeOf(name)[1], head || undefined]))
  return { ...who, headOf: (id) => who.headOf(id) ?? heads.get(id) }
}

function noteHeads(around: Around, who: Who): void {
  for (const [name, row] of around.rows) {
    const [table, key] = placeOf(row.name)
    const head = who.headOf(key) ?? ''
    if (table === 'people' && row.head !== head) around.rows.set(name, { ...row, head })
  }
}

function changesIn(around: Around, before: ReadonlyMap<string, RecordState>, who: Who): RowChanges {
  const rows = view(around.state(), who)
  const changes: RowChanges = { put: {}, removed: {}, folded: new Map(), gone: [] }
  const add = <One>(to: Record<string, One[]>, table: string, one: One) => {
    to[table] ??= []
    to[table].push(one)
  }
  // What is removed may be known by its id alone from now on.
  for (const name of new Set([...around.rows.keys(), ...before.keys()])) {
    const [table, key] = placeOf(name)
    // What a later version shares stays as it is, for whoever knows it.
    if (!rulesOf(name) || isNameless(name)) continue
    const row = rows.get(name)
    // Of a person alone the key is somebody's id.
    const head = who.headOf(key)
    if (row) add(changes.put, table, row)
    else {
      add(changes.removed, table, databaseKey(name))
      if (head) changes.folded.set(key, head)
      else if (who.isGone(key)) changes.gone.push(key)
    }
  }
  return changes
}
