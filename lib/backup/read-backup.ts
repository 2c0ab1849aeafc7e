import type { z } from 'zod'
import { authorKeysAt } from '../model/person/author-keys'
import type { Tag } from '../model/person/tag'
import type { OnProgress } from '../model/progress'
import type { Insight } from '../model/records'
import { readableSettings, type Settings, SettingsChanges } from '../model/settings'
import { UserError } from '../model/user-error'
import type { Database } from '../store/database'
import { taggedRow } from '../store/tag-upgrade'
import { listedEmails, withoutDerived } from '../store/upgrades'
import {
  BACKUP_LIMIT,
  BACKUP_VERSION,
  type BackupHeader,
  type Bytes,
  bodyEnd,
  FIRST_BACKUP_VERSION,
  PIECE,
  parsedOrNull,
  readHeadLine,
  saysTwice,
} from './backup-file'
import { BACKUP_TABLES, keyOf, ownerOf, TABLE_NAMES, type TableName } from './tables'

/** A record of a backup. */
export interface BackupRow {
  table: TableName
  row: object
}

/** What is said before the first table. */
export interface BackupStart {
  header: BackupHeader
  settings: Settings
}

/**
 * The beginning of a backup. What is no backup, too large or too new is told apart here.
 * @throws UserError
 */
export function readStart(bytes: Bytes): BackupStart {
  if (bytes.size > BACKUP_LIMIT) {
    throw new UserError('error_backup_too_large', [inMB(bytes.size), inMB(BACKUP_LIMIT)])
  }
  const start = new TextDecoder().decode(bytes.read(0, Math.min(bytes.size, 200)))
  if (start.trim() && !/^\s*\{\s*"ardent"\s*:\s*"backup"/.test(start)) {
    throw new UserError('error_backup_other_file')
  }
  refuseVersion(/"version"\s*:\s*(-?[\d.]+)/.exec(start)?.[1])
  return readStartLines(linesOf(bytes))
}

/** Where there is none, the first line is not whole, which is said there. */
function refuseVersion(written: string | undefined): void {
  const version = Number(written ?? BACKUP_VERSION)
  if (!Number.isInteger(version) || version < FIRST_BACKUP_VERSION) {
    throw new UserError('error_backup_version', [
      written ?? '',
      FIRST_BACKUP_VERSION,
      BACKUP_VERSION,
    ])
  }
  if (version > BACKUP_VERSION) {
    throw new UserError('error_backup_newer', [version, BACKUP_VERSION])
  }
}

function readStartLines(lines: Iterator<string>): BackupStart {
  const header = readHeadLine(nextLine(lines))
  if (!header) throw new UserError('error_backup_cut_off')
  return { header, settings: readSettings(nextLine(lines)) }
}

function readSettings(line: string): Settings {
  const text = line.replace(/^"settings":(.*),$/, '$1')
  const value = parsedOrNull(text)
  refuseForbidden(value, 'settings', 1)
  if (saysTwice(text, value)) throw new UserError('error_backup_field_twice', ['settings', 1])
  return readableSettings(accepted(SettingsChanges, value, 'settings', 1))
}

/**
 * Every record of a backup, in the order of the file, each valid, known by a key of its own and
 * about people who are in the file. Call `readStart` first.
 *
 * @param db for its schema; nothing is read from it
 * @throws UserError naming the table, the row's number in it and the field
 */
export function* rowsOf(db: Database, bytes: Bytes, onProgress?: OnProgress): Generator<BackupRow> {
  const lines = linesOf(bytes, onProgress)
  const { header } = readStartLines(lines)
  const file: OpenFile = { lines, version: header.version, people: new Set(), tags: new Map() }
  for (const table of TABLE_NAMES) {
    if ((BACKUP_TABLES[table].since ?? 0) > header.version) continue
    if (nextLine(lines) !== `"${table}":[`) {
      throw new UserError('error_backup_table_missing', [table])
    }
    const count = yield* rowsOfTable(db, table, file)
    if (count !== header.counts[table]) {
      throw new UserError('error_backup_count', [table, header.counts[table] ?? 0, count])
    }
  }
  const rest = lines.next()
  if (!rest.done) throw new UserError('error_backup_table_unknown', [rest.value.slice(0, 40)])
  for (const row of file.tags.values()) yield { table: 'tags', row }
}

/** What is known of a file on the way through it. */
interface OpenFile {
  lines: Iterator<string>
  version: number
  /** The ids of everybody in it. */
  people: Set<string>
  /** The tags that its rows need, where it is from before there were any. */
  tags: Map<string, Tag>
}

function* rowsOfTable(
  db: Database,
  table: TableName,
  file: OpenFile,
): Generator<BackupRow, number> {
  const { lines, people } = file
  let number = 0
  let last: IDBValidKey | undefined
  for (let line = nextLine(lines); line !== '],'; line = nextLine(lines)) {
    number++
    const row = readRow(table, line, number, file)
    const key = keyOf(db, table, row)
    if (last !== undefined && indexedDB.cmp(last, key) >= 0) {
      throw new UserError('error_backup_twice', [table, number])
    }
    last = key
    if (table === 'people') people.add(String(key))
    const owner = ownerOf(row)
    if (owner !== undefined && !people.has(owner)) {
      throw new UserError('error_backup_nobody', [table, number])
    }
    yield { table, row }
  }
  return number
}

function readRow(table: TableName, line: string, number: number, file: OpenFile): object {
  const text = line.endsWith(',') ? line.slice(0, -1) : line
  const value = parsedOrNull(text)
  if (value === null) throw new UserError('error_backup_unreadable', [table, number])
  refuseForbidden(value, table, number)
  if (saysTwice(text, value)) throw new UserError('error_backup_field_twice', [table, number])
  const { version, tags } = file
  const tagged = version < 5 && isObject(value) ? taggedRow(table, value, tags) : value
  const record = version < 6 && isObject(tagged) ? withoutDerived(table, tagged) : tagged
  const row = accepted(BACKUP_TABLES[table].record, record, table, number)
  return bringUpToDate(table, row, version)
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** A record of an earlier version as it would be now. */
function bringUpToDate(table: TableName, row: object, version: number): object {
  if (table !== 'insights') return version > 3 ? row : listedEmails(table, row)
  if (version > 2) return row
  // Version 2 did not say whose post an insight is from; its address does, on most networks.
  const { personId, sourceUrl = '' } = row as Insight
  const authorKeys = personId ? undefined : authorKeysAt(sourceUrl)
  return { ...row, ...(authorKeys && { authorKeys }) }
}

/** Names that mean something to the language itself, and so stand in no record of ours. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/** No record of ours is nested as deep. */
const DEEPEST = 12

/**
 * Refuses a value that would reach into the language, or is nested without end.
 * @throws UserError
 */
function refuseForbidden(value: unknown, table: string, number: number, depth = 0): void {
  if (typeof value !== 'object' || value === null) return
  if (depth > DEEPEST) throw new UserError('error_backup_unreadable', [table, number])
  for (const [field, inner] of Object.entries(value)) {
    if (FORBIDDEN.has(field)) {
      throw new UserError('error_backup_unknown_field', [table, number, field])
    }
    refuseForbidden(inner, table, number, depth + 1)
  }
}

/** `value` as `schema` has it. */
function accepted<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  table: string,
  number: number,
): Value {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const path = issue?.path ?? []
  if (path.length === 0 && issue?.code !== 'unrecognized_keys') {
    throw new UserError('error_backup_unreadable', [table, number])
  }
  if (issue?.code === 'unrecognized_keys') {
    const field = [...path, issue.keys[0]].join('.')
    throw new UserError('error_backup_unknown_field', [table, number, field])
  }
  throw new UserError('error_backup_value', [table, number, path.join('.')])
}

/** The lines of a file's body, without their ends. */
function* linesOf(bytes: Bytes, onProgress: OnProgress = () => {}): Generator<string> {
  const decoder = new TextDecoder()
  const end = bodyEnd(bytes)
  let rest = ''
  for (let start = 0; start < end; start += PIECE) {
    const piece = bytes.read(start, Math.min(start + PIECE, end))
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
    onProgress(Math.min(1, (start + PIECE) / end))
  }
  if (rest) yield rest
}

function nextLine(lines: Iterator<string>): string {
  const { done, value } = lines.next()
  if (done) throw new UserError('error_backup_cut_off')
  return value
}

const inMB = (bytes: number) => Math.ceil(bytes / 1_000_000)
