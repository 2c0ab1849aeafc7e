import type { z } from 'zod'
import type { Stamp } from './clock'
import { rulesOf } from './fields'
import type { Rule, TableRules } from './rules'
import { type Cell, cellsIn, cutAt, placeOf, type RecordState, textOf, type Value } from './state'

/** What a record says, cell by cell; a cell that is missing says nothing. */
export type Cells = ReadonlyMap<string, Value>

/** What the cells of a record hold now. */
export function heldBy(record?: RecordState): Map<string, Value> {
  const held = cellsIn(record).filter(([, [, value]]) => value !== null)
  return new Map(held.map(([name, [, value]]) => [name, value]))
}

/** The field that a cell is about, and which of its items. */
export const fieldOfCell = (cell: string) => cutAt('/', cell)

/** The cells that a row says. Whose an account is and who was merged is said elsewhere. */
export function cellsOf(name: string, row: object): Map<string, Value> {
  const cells = new Map<string, Value>()
  const { fields = {}, defaults = {} } = rulesOf(name) ?? {}
  for (const [field, value] of Object.entries(row)) {
    const rule = fields[field]
    if (rule && value !== undefined && textOf(value) !== textOf(defaults[field])) {
      say(cells, field, rule, value)
    }
  }
  return cells
}

function say(cells: Map<string, Value>, field: string, rule: Rule, value: unknown): void {
  if (rule.startsWith('in:')) {
    cells.set(rule, { ...(cells.get(rule) as object), [field]: value as Value })
  } else if (isList(rule)) {
    for (const [index, item] of (value as Value[]).entries()) {
      const text = rule === 'people' ? item : textOf(item)
      cells.set(`${field}/${text}`, rule === 'set' ? 0 : index)
    }
  } else if (rule === 'entries') {
    for (const [entry, one] of Object.entries(value as object)) {
      if (one !== undefined) cells.set(`${field}/${entry}`, one)
    }
  } else if (rule !== 'key' && rule !== 'elsewhere' && (rule !== 'caution' || value)) {
    cells.set(field, value as Value)
  }
}

const isList = (rule: Rule | undefined) => rule === 'each' || rule === 'set' || rule === 'people'

/**
 * The row that cells say; undefined where they do not say enough for one. What this version cannot
 * read in a field is left out of it, and stays in the state.
 *
 * @param rest fields that follow from elsewhere
 */
export function rowOf(name: string, cells: Cells, rest: object = {}): object | undefined {
  const rules = rulesOf(name)
  if (!rules) return undefined
  const said = { ...fieldsIn(rules, cells), ...keyFields(name), ...rest }
  const row: Record<string, unknown> = {}
  for (const [field, schema] of Object.entries(rules.record.shape as Record<string, z.ZodType>)) {
    const value = readBy(schema, said[field]) ?? rules.defaults[field]
    if (value !== undefined) row[field] = value
    else if (!schema.isOptional()) return undefined
  }
  return row
}

/** What a field holds of a value; of a list that came to be too long, as many as it takes. */
function readBy(schema: z.ZodType, value: unknown): unknown {
  if (value === undefined) return undefined
  const { data, error } = schema.safeParse(value)
  const [issue] = error?.issues ?? []
  const isTooLong = issue?.code === 'too_big' && issue.path.length === 0 && Array.isArray(value)
  return isTooLong ? readBy(schema, value.slice(0, Number(issue.maximum))) : data
}

/**
 * What of a record's cells this version shows: nothing is said of the others by leaving them as they
 * are, such as a value that a later version knows.
 */
export function readable(name: string, cells: Cells, rest?: object): Cells {
  return cellsOf(name, rowOf(name, cells, rest) ?? {})
}

/** The fields of a record's key, by name. A key of two parts begins with a network. */
function keyFields(name: string): Record<string, string> {
  const [, key] = placeOf(name)
  const { fields = {} } = rulesOf(name) ?? {}
  const [first = '', second] = Object.keys(fields).filter((field) => fields[field] === 'key')
  if (!second) return { [first]: key }
  const [network, rest] = cutAt(' ', key)
  return { [first]: network, [second]: rest }
}

/** The key under which the database has a record. */
export function databaseKey(name: string): string | [string, string] {
  const [first = '', second] = Object.values(keyFields(name))
  return second === undefined ? first : [first, second]
}

function fieldsIn({ fields }: TableRules, cells: Cells): Record<string, unknown> {
  const said: Record<string, unknown> = {}
  for (const [cell, value] of [...cells].sort(byPlace)) {
    const [field, item] = fieldOfCell(cell)
    const rule = fields[field]
    if (isList(rule)) {
      said[field] ??= []
      ;(said[field] as unknown[]).push(rule === 'people' ? item : parsed(item))
    } else if (rule === 'entries') said[field] = { ...(said[field] as object), [item]: value }
    else if (rule) said[field] = value
    else Object.assign(said, groupIn(fields, cell, value))
  }
  return said
}

/** What a cell of several fields holds of them. */
function groupIn(fields: TableRules['fields'], cell: string, value: Value): object {
  const all = Object.entries(value ?? {})
  return Object.fromEntries(all.filter(([field]) => fields[field] === cell))
}

function byPlace([one, place]: [string, Value], [other, than]: [string, Value]): number {
  return indexIn(place) - indexIn(than) || (one < other ? -1 : 1)
}

/** Which place in its list an item says that it has. */
const indexIn = (value: Value) => (typeof value === 'number' ? value : 0)

function parsed(item: string): unknown {
  try {
    return JSON.parse(item)
  } catch {
    return undefined
  }
}

/** Whether a cell says the same by two values: of an item of a list, that it is there. */
export function saysSame(name: string, cell: string, one: Value, other: Value): boolean {
  const isItem = isList(rulesOf(name)?.fields[fieldOfCell(cell)[0]])
  return isItem ? (one === null) === (other === null) : textOf(one) === textOf(other)
}

/** The cells by which a record that holds some has to change to say others. */
export function differing(
  name: string,
  wanted: Cells,
  held: Cells,
  stamp: Stamp,
): Record<string, Cell> {
  const cells: Record<string, Cell> = {}
  for (const cell of new Set([...wanted.keys(), ...held.keys()])) {
    const value = wanted.get(cell) ?? null
    if (!saysSame(name, cell, value, held.get(cell) ?? null)) cells[cell] = [stamp, value]
  }
  return cells
}
