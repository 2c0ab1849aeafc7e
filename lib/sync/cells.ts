import type { z } from 'zod'
import type { Stamp } from './clock'
import { rulesOf } from './fields'
import type { Rule, TableRules } from './rules'
import { type Cell, placeOf, type RecordState, textOf, type Value } from './state'

/** What a record says, cell by cell; a cell that is missing says nothing. */
export type Cells = ReadonlyMap<string, Value>

/** What the cells of a record hold now. */
export function heldBy({ cells }: RecordState): Map<string, Value> {
  const held = new Map<string, Value>()
  for (const [name, [, value]] of Object.entries(cells)) if (value !== null) held.set(name, value)
  return held
}

/** The field that a cell is about, and which of its items. */
export function fieldOfCell(cell: string): { field: string; item: string } {
  const slash = cell.indexOf('/')
  return slash < 0
    ? { field: cell, item: '' }
    : { field: cell.slice(0, slash), item: cell.slice(slash + 1) }
}

/** The cells that a row says. Whose an account is and who was merged is said elsewhere. */
export function cellsOf(table: string, row: object): Map<string, Value> {
  const cells = new Map<string, Value>()
  const rules = rulesOf(table)
  for (const [field, value] of Object.entries(row)) {
    const rule = rules?.fields[field]
    if (rule && value !== undefined && !isDefault(rules, field, value)) {
      say(cells, field, rule, value)
    }
  }
  return cells
}

function say(cells: Map<string, Value>, field: string, rule: Rule, value: unknown): void {
  if (rule.startsWith('in:')) {
    cells.set(rule, { ...(cells.get(rule) as object), [field]: value as Value })
    return
  }
  switch (rule) {
    case 'each':
    case 'set':
      for (const [index, item] of (value as Value[]).entries()) {
        cells.set(`${field}/${textOf(item)}`, rule === 'each' ? index : 0)
      }
      return
    case 'people':
      for (const [index, id] of (value as string[]).entries()) cells.set(`${field}/${id}`, index)
      return
    case 'entries':
      for (const [entry, one] of Object.entries(value as object)) {
        if (one !== undefined) cells.set(`${field}/${entry}`, one)
      }
      return
    case 'caution':
      if (value) cells.set(field, true)
      return
    case 'last':
    case 'least':
    case 'earliest':
    case 'person':
      cells.set(field, value as Value)
  }
}

function isDefault({ defaults }: TableRules, field: string, value: unknown): boolean {
  return (
    Object.hasOwn(defaults, field) && textOf(defaults[field] as Value) === textOf(value as Value)
  )
}

/**
 * The row that cells say; undefined where they do not say enough for one. What this version cannot
 * read in a field is left out of it, and stays in the state.
 *
 * @param rest fields that follow from elsewhere
 */
export function rowOf(table: string, key: string, cells: Cells, rest: object): object | undefined {
  const rules = rulesOf(table)
  if (!rules) return undefined
  const said = { ...fieldsIn(rules, cells), ...keyFields(rules, key), ...rest }
  const row: Record<string, unknown> = {}
  for (const [field, schema] of Object.entries(rules.record.shape as Record<string, z.ZodType>)) {
    const value = parsedBy(schema, said[field]) ?? rules.defaults[field]
    if (value !== undefined) row[field] = value
    else if (!schema.safeParse(undefined).success) return undefined
  }
  return row
}

function parsedBy(schema: z.ZodType, value: unknown): unknown {
  if (value === undefined) return undefined
  const parsed = schema.safeParse(value)
  return parsed.success ? parsed.data : undefined
}

/**
 * What of a record's cells this version shows: nothing is said of the others by leaving them as they
 * are, such as a value that a later version knows.
 */
export function readable(name: string, cells: Cells, rest: object = {}): Cells {
  const { table, key } = placeOf(name)
  return cellsOf(table, rowOf(table, key, cells, rest) ?? {})
}

/** The fields of a record's key, by name. */
function keyFields({ fields }: TableRules, key: string): Record<string, unknown> {
  const names = Object.keys(fields).filter((field) => fields[field] === 'key')
  const parts = names.length > 1 ? partsOf(key) : [key]
  return Object.fromEntries(names.map((name, index) => [name, parts[index]]))
}

/** A key of two parts, of which the first is a network. */
function partsOf(key: string): [string, string] {
  const space = key.indexOf(' ')
  return [key.slice(0, space), key.slice(space + 1)]
}

/** The key under which the database has a record. */
export function databaseKey(table: string, key: string): string | [string, string] {
  const rules = rulesOf(table)
  const isDouble = Object.values(rules?.fields ?? {}).filter((rule) => rule === 'key').length > 1
  return isDouble ? partsOf(key) : key
}

function fieldsIn({ fields, most }: TableRules, cells: Cells): Record<string, unknown> {
  const said: Record<string, unknown> = {}
  const lists = new Map<string, [index: number, item: string][]>()
  for (const [cell, value] of cells) {
    const { field, item } = fieldOfCell(cell)
    const rule = fields[field]
    if (rule === 'each' || rule === 'set' || rule === 'people') {
      const list = lists.get(field) ?? []
      lists.set(field, list)
      list.push([Number(value), item])
    } else if (rule === 'entries') {
      said[field] = { ...(said[field] as object), [item]: value }
    } else if (rule) said[field] = value
    else Object.assign(said, groupIn(fields, cell, value))
  }
  for (const [field, list] of lists) {
    const items = list
      .sort(byPlace)
      .map(([, item]) => (fields[field] === 'people' ? item : parsed(item)))
    said[field] = items.slice(0, most[field])
  }
  return said
}

/** What a cell of several fields holds of them. */
function groupIn(fields: TableRules['fields'], cell: string, value: Value): object {
  if (typeof value !== 'object' || !value) return {}
  const own = Object.entries(value).filter(([field]) => fields[field] === cell)
  return Object.fromEntries(own)
}

function byPlace([one, item]: [number, string], [other, than]: [number, string]): number {
  return one - other || (item < than ? -1 : 1)
}

function parsed(item: string): unknown {
  try {
    return JSON.parse(item)
  } catch {
    return undefined
  }
}

/** Whether a cell says the same by two values: of an item of a list, that it is there. */
export function saysSame(table: string, cell: string, one: Value, other: Value): boolean {
  if (one === null || other === null) return one === other
  const { field, item } = fieldOfCell(cell)
  const isItem = item !== '' && rulesOf(table)?.fields[field] !== 'entries'
  return isItem || textOf(one) === textOf(other)
}

/** The cells by which a record that holds some has to change to say others. */
export function differing(
  table: string,
  wanted: Cells,
  held: Cells,
  stamp: Stamp,
): Record<string, Cell> {
  const cells: Record<string, Cell> = {}
  for (const name of new Set([...wanted.keys(), ...held.keys()])) {
    const value = wanted.get(name) ?? null
    if (!saysSame(table, name, value, held.get(name) ?? null)) cells[name] = [stamp, value]
  }
  return cells
}
