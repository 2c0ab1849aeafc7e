import { cellsOf, differing, fieldOfCell, readable, saysSame } from './cells'
import { type Stamp, timeOf } from './clock'
import type { Draft } from './draft'
import { SHARED } from './fields'
import {
  type Cell,
  cellsIn,
  isLater,
  nameOf,
  type RecordState,
  type State,
  type Value,
} from './state'

const RULES: Readonly<Record<string, string>> = SHARED.people.fields
const ruleOf = (cell: string) => RULES[fieldOfCell(cell)[0]]

/** What several records say that are one person. */
export function folded(state: State, ids: readonly string[]): Map<string, Value> {
  const said = new Map<string, Cell>()
  for (const record of recordsOf(state, ids)) {
    for (const [name, cell] of cellsIn(record)) {
      const known = said.get(name)
      if (cell[1] !== null && (!known || goesBefore(name, cell, known))) said.set(name, cell)
    }
  }
  return new Map([...said].map(([name, [, value]]) => [name, value]))
}

/** When anything about these people was last written, in milliseconds since 1970. */
export function changedAt(state: State, ids: readonly string[]): number {
  const cells = recordsOf(state, ids).flatMap(cellsIn)
  return Math.max(0, ...cells.map(([, [stamp]]) => timeOf(stamp)))
}

/**
 * Has several records say together what the row of a person does. What one of them says already is
 * said again there, so that nothing of one person gets into what is known of another; what is new is
 * said by the first; what is to be gone is cleared wherever it stands.
 */
export function sayTogether(
  draft: Draft,
  ids: readonly string[],
  person: object,
  stamp: Stamp,
): void {
  const names = ids.map((id) => nameOf('people', id))
  const [head = ''] = names
  const shown = readable(head, folded(draft.state, ids), { updatedAt: 0 })
  const edits = differing(head, cellsOf(head, person), shown, stamp)
  for (const [cell, said] of Object.entries(edits)) {
    const cellIn = (name: string): Cell => draft.state.get(name)?.cells[cell] ?? [stamp, null]
    const held = names.filter((name) => cellIn(name)[1] !== null)
    const isCleared = said[1] === null
    const same = held.find((name) => saysSame(head, cell, cellIn(name)[1], said[1]))
    const speaker = isCleared ? undefined : (same ?? head)
    for (const name of held.filter((name) => name !== speaker)) {
      const isBefore = ruleOf(cell) === 'earliest' && goesBefore(cell, cellIn(name), said)
      if (isCleared || isBefore) draft.write(name, { [cell]: [stamp, null] })
    }
    if (speaker) draft.write(speaker, { [cell]: said })
  }
}

function recordsOf(state: State, ids: readonly string[]): RecordState[] {
  return ids.flatMap((id) => state.get(nameOf('people', id)) ?? [])
}

/** Whether of two that say something, both of one person, the first counts. */
function goesBefore(name: string, one: Cell, other: Cell): boolean {
  const measure = MEASURES[ruleOf(name) ?? '']
  const ahead = measure ? measure(other[1]) - measure(one[1]) : 0
  return ahead === 0 ? isLater(one, other) : ahead > 0
}

/** Where not the later one counts: by what the lesser is found. */
const MEASURES: Readonly<Record<string, (value: Value) => number>> = {
  least: Number,
  earliest: (value) => Number((value as { since?: number } | null)?.since ?? 0),
}
