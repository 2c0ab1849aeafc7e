import { isNameTarget } from '../model/column-map'
import { UserError } from '../model/user-error'
import { networkOfHeader } from './account-headers'
import { tableOfRecords } from './records'
import type { Table } from './table'
import { isEmail } from './values'
import { targetOfHeader } from './words'

type Fields = Record<string, unknown>

/** What a value in a list of objects is called: that of an e-mail address, of a telephone. */
const VALUES = ['value', 'email', 'address', 'url', 'username', 'name', 'displayName']

/**
 * The people in a JSON text, as a table: a list of objects, or objects by their ids, wherever they
 * stand in the text, or an object a line. Undefined for any other text.
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
  const keyed = keyedIn(value)
  if (keyed) return keyed
  return Object.values(value)
    .map((inner) => listIn(inner, depth + 1))
    .reduce((longest, one) => (one.length > longest.length ? one : longest), [])
}

/** The people in an object that has each of them under a key; undefined where most of it is none. */
function keyedIn(value: Fields): Fields[] | undefined {
  const records = Object.entries(value).filter((entry): entry is [string, Fields] =>
    isObject(entry[1]),
  )
  const people = records.filter(([, record]) => saysWho(record))
  if (people.length * 2 <= Object.keys(value).length) return undefined
  return people.map(([key, record]) => withKey(key, record))
}

const fieldsIn = (record: Fields) =>
  [...recordOf(record).keys()].flatMap(
    (name) => networkOfHeader(name) ?? targetOfHeader(name) ?? [],
  )

/** Whether a record says who it is about, and holds more than other objects. */
const saysWho = (record: Fields) =>
  !Object.values(record).every(isObject) && fieldsIn(record).some(isNameTarget)

/** A record with its key as what that seems to be, unless it says so itself. */
function withKey(key: string, record: Fields): Fields {
  const known = fieldsIn(record)
  if (isEmail(key)) return known.includes('email') ? record : { ...record, email: key }
  const isId = /^\S*\d\S*$/.test(key) && !known.includes('externalId')
  return isId ? { id: key, ...record } : record
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

/** So many steps into an object is looked for fields. */
const DEEPEST = 3

/** An object's fields as text; those of objects within it under their own names where they are free. */
function recordOf(fields: Fields): Map<string, string> {
  const record = new Map<string, string>()
  let level: Within[] = [{ outer: '', object: fields, isOthers: false }]
  for (let depth = 0; depth < DEEPEST; depth++)
    level = level.flatMap((one) => addFields(record, one))
  return record
}

/** An object within another one, what it is called there, and whether it is about something else. */
interface Within {
  outer: string
  object: Fields
  isOthers: boolean
}

/** Adds what stands in an object as it is; returns the objects within it. */
function addFields(record: Map<string, string>, { outer, object, isOthers }: Within): Within[] {
  return Object.entries(object).flatMap(([name, whole]) => {
    const value = listWithin(whole)
    if (isObject(value)) {
      const isElse = isOthers || ELSE.test(name) || isOfType(value)
      return [{ outer: name, object: value, isOthers: isElse }]
    }
    const isTaken = isOthers || record.has(name)
    record.set(isTaken ? `${outer} ${name}` : name, written(value))
    return []
  })
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
