import { type Cells, differing, fieldOfCell, readable, saysSame } from './cells'
import { type Stamp, timeOf } from './clock'
import { SHARED } from './fields'
import { type Cell, isLater, nameOf, type RecordState, type State, type Value } from './state'

const RULES: Readonly<Record<string, string>> = SHARED.people.fields
const ruleOf = (cell: string) => RULES[fieldOfCell(cell).field]

/** What several records say that are one person. */
export function folded(state: State, ids: readonly string[]): Map<string, Value> {
  const said = new Map<string, Cell>()
  for (const record of recordsOf(state, ids)) {
    for (const [name, cell] of Object.entries(record.cells)) {
      const known = said.get(name)
      if (cell[1] !== null && (!known || goesBefore(name, cell, known))) said.set(name, cell)
    }
  }
  return new Map([...said].map(([name, [, value]]) => [name, value]))
}

/** When anything about these people was last written, in milliseconds since 1970. */
export function changedAt(state: State, ids: readonly string[]): number {
  const cells = recordsOf(state, ids).flatMap((record) => Object.values(record.cells))
  return Math.max(0, ...cells.map(([stamp]) => timeOf(stamp)))
}

/**
 * The cells by which each of several records has to change, so that all together say `wanted`. What
 * one of them says already is said again there, so that nothing of one person gets into what is known
 * of another; what is new is said by the first; what is to be gone is cleared wherever it stands.
 */
export function cellsToSay(
  state: State,
  ids: readonly string[],
  wanted: Cells,
  stamp: Stamp,
): Map<string, Record<string, Cell>> {
  const [head = ''] = ids
  const shown = readable(nameOf('people', head), folded(state, ids), { updatedAt: 0 })
  const said = new Map<string, Record<string, Cell>>()
  for (const [name, [, value]] of Object.entries(differing('people', wanted, shown, stamp))) {
    const write = (id: string, one: Value) => {
      said.set(id, { ...said.get(id), [name]: [stamp, one] })
    }
    const held = ids.flatMap((id) => {
      const cell = state.get(nameOf('people', id))?.cells[name]
      return cell && cell[1] !== null ? [{ id, cell }] : []
    })
    const same = held.find(({ cell }) => saysSame('people', name, cell[1], value))
    const speaker = value === null ? undefined : (same?.id ?? head)
    if (speaker) write(speaker, value)
    for (const { id, cell } of held) {
      const isInTheWay =
        value === null || (ruleOf(name) === 'earliest' && goesBefore(name, cell, [stamp, value]))
      if (id !== speaker && isInTheWay) write(id, null)
    }
  }
  return said
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
