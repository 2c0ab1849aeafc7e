import { UserError } from '../model/user-error'
import { tableOfRecords } from './records'
import type { Table } from './table'

type Fields = Record<string, unknown>

/** What a value in a list of objects is called: that of an e-mail address, of a telephone. */
const VALUES = ['value', 'email', 'address', 'url', 'username', 'name']

/**
 * The people in a JSON text, as a table: a list of objects, wherever it stands in the text, or an
 * object a line. Undefined for any other text.
 *
 * @throws UserError when it is JSON and holds no such list
 */
export function readJsonList(text: string): Table | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  const value = parsed(text) ?? parsedLines(text)
  if (value === undefined) return undefined
  const list = listIn(value)
  if (list.length === 0) throw new UserError('error_import_no_list')
  return tableOfRecords(peopleOf(list).map(recordOf))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function parsedLines(text: string): unknown {
  const lines = text.split(/\r?\n/).filter((line) => line.trim())
  const values = lines.map(parsed)
  return lines.length > 1 && values.every(isObject) ? values : undefined
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The longest list of objects, at most three steps down. */
function listIn(value: unknown, depth = 0): Fields[] {
  if (Array.isArray(value) && value.some(isObject)) return value.filter(isObject)
  if (!isObject(value) || depth > 2) return []
  return Object.values(value)
    .map((inner) => listIn(inner, depth + 1))
    .reduce((longest, one) => (one.length > longest.length ? one : longest), [])
}

/** What a list of companies calls the people in each. */
const PEOPLE = ['contacts', 'people', 'persons', 'members']

/** The people of companies, each with the company's name; other lists as they are. */
function peopleOf(list: readonly Fields[]): Fields[] {
  const within = PEOPLE.find((name) => list.some((one) => isListOfObjects(one[name])))
  if (!within) return [...list]
  return list.flatMap(({ [within]: people, name: company }) =>
    isListOfObjects(people)
      ? people.map((one) => ({ ...one, company: one.company ?? company }))
      : [],
  )
}

const isListOfObjects = (value: unknown): value is Fields[] =>
  Array.isArray(value) && value.length > 0 && value.every(isObject)

/** Objects within a person's that are about something else: their name is not the person's. */
const ELSE =
  /^(?:account|company|organi[sz]ation|employer|owner|team|group|parent|assignee|created_?by)$/i

/** Of which type a record is, and where its program keeps it. */
const isOfType = (object: Fields) =>
  Object.keys(object).every((name) => name === 'type' || name === 'url')

/** An object's fields as text; those of objects within it under their own names where they are free. */
function recordOf(fields: Fields): Map<string, string> {
  const record = new Map<string, string>()
  const inner: [string, Fields][] = []
  for (const [name, whole] of Object.entries(fields)) {
    const value = listWithin(whole)
    if (isObject(value)) inner.push([name, value])
    else record.set(name, written(value))
  }
  for (const [outer, object] of inner) {
    for (const [name, value] of Object.entries(object)) {
      if (isObject(value)) continue
      const isOthers = record.has(name) || ELSE.test(outer) || isOfType(object)
      record.set(isOthers ? `${outer} ${name}` : name, written(value))
    }
  }
  return record
}

/** The list in an object around one, as programming interfaces send it. */
function listWithin(value: unknown): unknown {
  return isObject(value) && Array.isArray(value.data) ? value.data : value
}

function written(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (!Array.isArray(value)) return isObject(value) ? '' : mended(String(value))
  return value
    .map((one) => (isObject(one) ? mainValue(one) : written(one)))
    .filter(Boolean)
    .join('; ')
}

/** Facebook writes each byte of a letter as a letter of its own. */
function mended(text: string): string {
  if (!/[\xc2-\xf4][\x80-\xbf]/.test(text) || /[^\x20-\xff\s]/.test(text)) return text
  try {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return text
  }
}

function mainValue(fields: Fields): string {
  const name = VALUES.find((one) => typeof fields[one] === 'string')
  return name ? String(fields[name]) : ''
}
