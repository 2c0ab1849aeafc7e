import type { Stamp } from './clock'

/** What can stand in a cell; null where something was cleared. */
export type Value = string | number | boolean | null | readonly Value[] | { [key: string]: Value }

/** What was last written in one place, and when. */
export type Cell = readonly [stamp: Stamp, value: Value]

/**
 * What the team knows of one record, whoever wrote it in whatever order. `join` of two of them is
 * commutative, associative and idempotent, so that everybody comes to the same.
 */
export interface RecordState {
  readonly cells: Readonly<Record<string, Cell>>
  /** When it was last removed, an account: erased. What was written up to then counts no more. */
  readonly gone?: Stamp | undefined
  /** When a person was last erased, as they ask for it: which takes along all who are one with them. */
  readonly er?: Stamp | undefined
}

/** Every record by its name. */
export type State = ReadonlyMap<string, RecordState>

/** The claims on an account outlive it: they hold random ids, and tell whom an erasure takes along. */
export const OWN = 'own/'

/** How a record is called in a state: its table, and its key in one line. */
export function nameOf(table: string, key: string | readonly string[]): string {
  return [table, key].flat().join(' ')
}

/** The table and the key of a record's name; '' where it has none. */
export const placeOf = (name: string) => cutAt(' ', name)

export const tableOf = (name: string) => placeOf(name)[0]

/** The records of a table. */
export function recordsOf(
  state: State,
  table: string,
): { name: string; key: string; record: RecordState }[] {
  return [...state].flatMap(([name, record]) => {
    const [own, key] = placeOf(name)
    return own === table ? [{ name, key, record }] : []
  })
}

/** What stands before and after the first `mark` in a text; '' where there is none. */
export function cutAt(mark: string, text: string): [before: string, after: string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** A key that says nothing of anybody. */
const RANDOM = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

/**
 * Whether nothing is left of a record, and its key can be a handle: it is known by its id alone then. A
 * random key says nothing, and tells whose what else is left was.
 */
export function isOnlyId(name: string, { cells }: RecordState): boolean {
  const isEmpty = Object.keys(cells).every((cell) => cell.startsWith(OWN))
  return isEmpty && !RANDOM.test(placeOf(name)[1])
}

/** What a record is called here that is known by its id alone. */
export const namelessly = (table: string, id: string) => `${table} #${id}`

export const isNameless = (name: string) => /^\w+ #[0-9a-f]{32}$/.test(name)

/** What two know of one record, or one alone: of each cell what was written later. */
export function join(one: RecordState | undefined, other: RecordState): RecordState {
  const cells = new Map(cellsIn(one))
  for (const [name, cell] of cellsIn(other)) {
    const known = cells.get(name)
    if (!known || isLater(cell, known)) cells.set(name, cell)
  }
  const gone = laterOf(one?.gone, other.gone)
  return { cells: standing(cells, gone), gone, er: laterOf(one?.er, other.er) }
}

/** What was last written in each place of a record; nothing in one that nobody wrote. */
export const cellsIn = (record?: RecordState): [name: string, cell: Cell][] =>
  Object.entries(record?.cells ?? {})

/** Whether two say the same. */
export function isSame(one: object | undefined, other: object | undefined): boolean {
  return one === other || textOf(one) === textOf(other)
}

/** `record` without all that is stamped with what `isRefused`. */
export function withoutRefused(
  record: RecordState,
  isRefused: (stamp: Stamp) => boolean,
): RecordState {
  const { gone, er } = record
  const kept = cellsIn(record).filter(([, [stamp]]) => !isRefused(stamp))
  const unlessRefused = (stamp?: Stamp) => (stamp && isRefused(stamp) ? undefined : stamp)
  return { cells: Object.fromEntries(kept), gone: unlessRefused(gone), er: unlessRefused(er) }
}

/** A value as a text, the same however its fields are ordered. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}

/** At the same time the greater text counts, so that all decide alike. */
export function isLater([stamp, value]: Cell, [than, known]: Cell): boolean {
  return stamp === than ? textOf(value) > textOf(known) : stamp > than
}

function laterOf(one: Stamp | undefined, other: Stamp | undefined): Stamp | undefined {
  return (one ?? '') > (other ?? '') ? one : other
}

function standing(cells: Map<string, Cell>, gone: Stamp = ''): RecordState['cells'] {
  return Object.fromEntries(
    [...cells].filter(([name, [stamp]]) => stamp > gone || name.startsWith(OWN)),
  )
}
