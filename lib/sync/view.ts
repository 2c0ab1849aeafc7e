import { belongingRow } from './belongings'
import { databaseKey, heldBy, rowOf } from './cells'
import { OF_WHO } from './fields'
import { changedAt, folded } from './fold'
import { listedIn, ownerIn } from './links'
import { nameOf, type State, tableOf } from './state'
import { accountCells, type Joined, sidesOf, standing, type Who, whoIsWho } from './who'

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
  for (const name of who.accounts.keys()) {
    const personId = who.ownerOf(name)
    if (personId) show(name, rowOf(name, accountCells(state, who, name), { personId }))
  }
  for (const [name, record] of state) {
    if (!OF_WHO.includes(tableOf(name))) show(name, belongingRow(name, record, who))
  }
  for (const one of who.joined) show(one.name, mergeRow(state, who, one))
  return rows
}

/** The row of those who are one person, shown under the first. */
function personRow(state: State, ids: readonly string[]): object | undefined {
  const [head = ''] = ids
  return rowOf(nameOf('people', head), folded(state, ids), { updatedAt: changedAt(state, ids) })
}

/** A merge as undoing it needs it: both as they are without it, and what came with one of them. */
function mergeRow(state: State, who: Who, merge: Joined): object | undefined {
  const sides = sidesOf(who, merge)
  const record = state.get(merge.name)
  if (!sides || !record) return undefined
  const [stays, folded] = sides
  return rowOf(merge.name, heldBy(record), {
    kept: personRow(state, stays),
    folded: personRow(state, folded),
    result: personRow(state, [...stays, ...folded]),
    moved: movedWith(state, who, new Set(folded), new Set(stays)),
  })
}

/** What belongs to those who were folded, by table, as it was before. */
function movedWith(state: State, who: Who, theirs: ReadonlySet<string>, ours: ReadonlySet<string>) {
  const moved: Record<string, (string | [string, string])[]> = {}
  const add = (place: string, name: string) => {
    moved[place] ??= []
    moved[place].push(databaseKey(name))
  }
  const isTheirs = (ids: readonly string[]) =>
    ids.some((id) => theirs.has(id)) && !ids.some((id) => ours.has(id))
  for (const [name, record] of state) {
    const table = tableOf(name)
    if (theirs.has(ownerIn(record))) add(table, name)
    for (const [list, all] of Map.groupBy(listedIn(name, record), ([list]) => list)) {
      if (isTheirs(all.map(([, id]) => id))) add(`${table}.${list}`, name)
    }
  }
  for (const [name, account] of who.accounts) {
    if (isTheirs(standing(account).map(([id]) => id))) add('identities', name)
  }
  for (const keys of Object.values(moved)) keys.sort()
  return moved
}
