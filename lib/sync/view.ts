import { belongingRow } from './belongings'
import { databaseKey, heldBy, rowOf } from './cells'
import type { Stamp } from './clock'
import type { Joined } from './erased'
import { SHARED } from './fields'
import { changedAt, folded } from './fold'
import { nameOf, placeOf, type RecordState, type State, written } from './state'
import { standing, type Who, whoIsWho } from './who'

/** Rows as the database has them, but for what it derives, by their records' names. */
export type Rows = Map<string, object>

/**
 * The rows that what the team knows comes to: pure, and the only source of rows that are shared. A
 * part of the state gives its part of the rows, if it has all that is about the people in it.
 */
export function view(state: State, who: Who = whoIsWho(state)): Rows {
  const rows: Rows = new Map()
  const show = (name: string, row: object | undefined) => row && rows.set(name, row)
  for (const [head, ids] of who.members) show(nameOf('people', head), personRow(state, ids))
  for (const [name, account] of who.accounts) {
    const personId = who.ownerOf(account)
    const record = state.get(name)
    if (personId && record) show(name, accountRow(name, record, account.erased, personId))
  }
  for (const [name, record] of state) {
    const { table, key } = placeOf(name)
    if (table in LISTED) show(name, belongingRow(table, key, record, who))
  }
  for (const one of who.joined) show(one.name, mergeRow(state, who, one))
  return rows
}

const { people: _, identities: __, merges: ___, ...LISTED } = SHARED

/** The row of those who are one person, shown under the first. */
function personRow(state: State, ids: readonly string[]): object | undefined {
  const [head = ''] = ids
  return rowOf('people', head, folded(state, ids), { updatedAt: changedAt(state, ids) })
}

function accountRow(name: string, record: RecordState, gone: Stamp, personId: string) {
  const cells = heldBy(written(record, {}, { gone }))
  return rowOf('identities', placeOf(name).key, cells, { personId })
}

/** A merge as undoing it needs it: both as they are without it, and what came with one of them. */
function mergeRow(state: State, who: Who, merge: Joined): object | undefined {
  const sides = who.sidesOf(merge)
  const record = state.get(merge.name)
  if (!sides || !record) return undefined
  const [stays, folded] = sides
  const result = personRow(state, [...stays, ...folded])
  return rowOf('merges', placeOf(merge.name).key, heldBy(record), {
    kept: personRow(state, stays),
    folded: personRow(state, folded),
    result,
    moved: movedWith(state, who, new Set(folded), new Set(stays)),
  })
}

type Moved = Record<string, (string | [string, string])[]>

/** What belongs to those who were folded, by table, as it was before. */
function movedWith(state: State, who: Who, theirs: ReadonlySet<string>, ours: ReadonlySet<string>) {
  const moved: Moved = { 'campaigns.asked': [], 'campaigns.tookPart': [] }
  for (const table of Object.keys(LISTED)) if (belongs(table)) moved[table] = []
  for (const [name, { cells }] of state) {
    const { table, key } = placeOf(name)
    if (table === 'campaigns') noteLists(moved, key, cells, theirs, ours)
    else if (belongs(table) && theirs.has(String(cells.personId?.[1]))) {
      moved[table]?.push(databaseKey(table, key))
    }
  }
  moved.identities = [...who.accounts].flatMap(([name, account]) => {
    const owners = standing(account).map(([id]) => id)
    const isTheirs = owners.some((id) => theirs.has(id)) && !owners.some((id) => ours.has(id))
    return isTheirs ? [databaseKey('identities', placeOf(name).key)] : []
  })
  for (const keys of Object.values(moved)) keys.sort()
  return moved
}

const belongs = (table: string) =>
  table in LISTED && Object.hasOwn(LISTED[table as keyof typeof LISTED].fields, 'personId')

function noteLists(
  moved: Moved,
  campaign: string,
  cells: RecordState['cells'],
  theirs: ReadonlySet<string>,
  ours: ReadonlySet<string>,
): void {
  for (const list of ['asked', 'tookPart']) {
    const isOn = (ids: ReadonlySet<string>) =>
      [...ids].some((id) => cells[`${list}/${id}`]?.[1] != null)
    if (isOn(theirs) && !isOn(ours)) moved[`campaigns.${list}`]?.push(campaign)
  }
}
