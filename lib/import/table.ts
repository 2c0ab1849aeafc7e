import { parseCsv, type QuoteProblems, type Separator, unguarded } from '../csv'
import { UserError } from '../model/user-error'
import { accountAt } from '../networks/accounts'
import { isEmail } from './values'

/** A row of data under its number in the file, counted from 1 as spreadsheets do. */
export interface Row {
  number: number
  cells: string[]
}

/** Why a row cannot be read, or is left out; `args` stand for `$1`, `$2` … */
export interface RowProblem {
  key:
    | 'too_few_cells'
    | 'too_many_cells'
    | 'quote_open'
    | 'quote_inside'
    | 'nobody'
    | 'not_handle'
    | 'not_address'
    | 'not_email'
    | 'not_number'
    | 'not_whole'
    | 'not_id'
    | 'two_accounts'
    | 'duplicate'
    | 'joined'
    | 'two_people'
  /** The header of the column it is about. */
  column?: string
  args: readonly string[]
}

/** A row that cannot be read, and why. */
export interface UnreadableRow {
  row: number
  /** Its first cells, to recognise it by. */
  begins: string
  problem: RowProblem
}

/** Something worth knowing about a file that was read; `args` as in a `UserError`. */
export interface ImportNotice {
  key:
    | 'above_header'
    | 'no_header'
    | 'renamed'
    | 'empty_lines'
    | 'strange_characters'
    | 'numbers_only'
  args: readonly string[] | number
}

/** A file as a header and rows of equal length. */
export interface Table {
  headers: string[]
  rows: Row[]
  unreadable: UnreadableRow[]
  notices: ImportNotice[]
}

/** The header is looked for in this many rows. */
const HEADER_WITHIN = 20
/** The words of the error say it as well. */
const MOST_ROWS = 250_000
const MOST_COLUMNS = 1000
/** Names that are something else to JavaScript's objects. */
const NO_NAMES = new Set(['', '__proto__', 'constructor', 'prototype'])
/** What stands where bytes are no character of the encoding. */
const REPLACEMENT = '\u{FFFD}'

/**
 * The table in a CSV file.
 * @throws UserError when there is none, or one that is too large
 */
export function readTable(
  text: string,
  separator: Separator,
  onProgress: (rows: number) => void,
): Table {
  const { rows, quoteProblems } = parseCsv(text, separator, onProgress)
  const at = headerRow(rows)
  if (at < 0) throw new UserError('error_import_no_rows')
  const top = headerOf(rows, at)
  const bare = top.some((cell) => isEmail(cell) || accountAt(cell) !== undefined)
  const { headers, renamed } = distinct(bare ? top.map(() => '') : top)
  checkSize(rows.length, headers.length)
  const { data, unreadable, empty } = splitRows(
    rows,
    bare ? at : at + 1,
    headers.length,
    quoteProblems,
  )
  if (data.length === 0 && unreadable.length === 0) throw new UserError('error_import_no_rows')
  return {
    headers,
    rows: data,
    unreadable,
    notices: [
      ...notice('above_header', at),
      ...(bare ? [{ key: 'no_header', args: [] } as const] : []),
      ...(renamed.length > 0 && !bare
        ? [{ key: 'renamed', args: [renamed.join(', ')] } as const]
        : []),
      ...notice('empty_lines', empty),
      ...notice('strange_characters', countStrange(data)),
    ],
  }
}

function notice(key: ImportNotice['key'], count: number): ImportNotice[] {
  return count > 0 ? [{ key, args: count }] : []
}

/**
 * Where the header is: the first row with two names, if most rows have two cells. What stands above
 * it, as in LinkedIn's list of connections, is a word to the reader.
 */
function headerRow(rows: readonly string[][]): number {
  const top = rows.slice(0, HEADER_WITHIN)
  const single = top.filter((row) => filled(row).length === 1).length
  const least = single * 2 > top.filter((row) => filled(row).length > 0).length ? 1 : 2
  const at = top.findIndex((row) => filled(row).length >= least)
  return at < 0 ? top.findIndex((row) => filled(row).length > 0) : at
}

const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '')

/** The header without unnamed columns at its end that no row uses. */
function headerOf(rows: readonly string[][], at: number): string[] {
  const header = rows[at] ?? []
  const named = header.findLastIndex((cell) => cell.trim() !== '') + 1
  const isUsed = rows
    .slice(at + 1)
    .some((row) => filled(row.slice(named, header.length)).length > 0)
  return isUsed ? header : header.slice(0, named)
}

function checkSize(rows: number, columns: number): void {
  if (rows > MOST_ROWS) throw new UserError('error_import_too_many_rows', rows)
  if (columns > MOST_COLUMNS) {
    throw new UserError('error_import_too_many_columns', [columns, MOST_COLUMNS].map(String))
  }
}

/** Headers that differ from each other: `Email`, `Email (2)`, and `#3` where there is no name. */
function distinct(cells: readonly string[]): { headers: string[]; renamed: string[] } {
  const seen = new Set<string>()
  const renamed: string[] = []
  const headers = cells.map((cell, index) => {
    const written = unguarded(cell).trim().replace(/\s+/g, ' ').slice(0, 90)
    const name = NO_NAMES.has(written) ? `#${index + 1}` : written
    let header = name
    for (let n = 2; seen.has(header.toLowerCase()); n++) header = `${name} (${n})`
    seen.add(header.toLowerCase())
    if (header !== written) renamed.push(header)
    return header
  })
  return { headers, renamed }
}

/** Data apart from empty lines and from what cannot be read. */
function splitRows(rows: string[][], from: number, width: number, quotes: QuoteProblems) {
  const data: Row[] = []
  const unreadable: UnreadableRow[] = []
  let empty = 0
  for (let index = from; index < rows.length; index++) {
    const cells = rows[index] ?? []
    const problem = problemOf(cells, width, quotes.get(index))
    if (problem) {
      const begins = cells.join(' ').trim().slice(0, 60)
      unreadable.push({ row: index + 1, begins, problem })
    } else if (filled(cells).length === 0) empty++
    else data.push({ number: index + 1, cells: cells.slice(0, width).map(unguarded) })
  }
  return { data, unreadable, empty }
}

function problemOf(
  cells: readonly string[],
  width: number,
  quotes: 'quote_open' | 'quote_inside' | undefined,
): RowProblem | undefined {
  if (quotes) return { key: quotes, args: [] }
  const used = filled(cells).length === 0 ? width : cells.length
  const args = [cells.length, width].map(String)
  if (used < width) return { key: 'too_few_cells', args }
  const beyond = cells.slice(width)
  return filled(beyond).length > 0 ? { key: 'too_many_cells', args } : undefined
}

function countStrange(rows: readonly Row[]): number {
  return rows.filter(({ cells }) => cells.some((cell) => cell.includes(REPLACEMENT))).length
}
