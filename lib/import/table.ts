import { parseCsv, type QuoteProblems, type Separator, unguarded } from '../csv'
import { crmName } from '../model/person/crm-name'
import { UserError } from '../model/user-error'
import { accountAt } from '../networks/accounts'
import { filled, type HeaderRow, headerRow, withAddresses } from './header-row'
import { endOfData, isSum, rejoined, unwrapped } from './loose-rows'
import { isOwnHeader } from './own-columns'
import { headerBelow, repeatedHeaders } from './repeated-headers'

/** A row of data under its number in the file, counted from 1 as spreadsheets do. */
export interface Row {
  number: number
  cells: string[]
}

/** Why a row cannot be read, or is left out; `args` stand for `$1`, `$2` … */
export interface RowProblem {
  key:
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
    | 'below_table'
    | 'nul'
    | 'one_sheet'
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
  /** The row of the header, counted from 1, and how the first rows begin; of a table alone. */
  header?: number
  top?: string[]
}

/** The words of the error say it as well. */
const MOST_ROWS = 250_000
const MOST_COLUMNS = 1000
/** What stands where bytes are no character of the encoding. */
const REPLACEMENT = '\u{FFFD}'

/**
 * The table in a CSV file.
 *
 * @param header the row of its header, counted from 1, or 0 where it has none; found where left out
 * @throws UserError when there is none, or one that is too large
 */
export function readTable(
  text: string,
  separator: Separator,
  onProgress: (rows: number) => void,
  header?: number,
): Table {
  const { rows, quoteProblems } = parseCsv(text, separator, onProgress)
  if (isOwnHeader(rows[0] ?? [])) return tableOf(rows, quoteProblems)
  const loose = withAddresses(rejoined(unwrapped(rows, separator), separator))
  return tableOf(loose, quoteProblems, header)
}

/**
 * Rows as a table: what is above its header and below its data taken off.
 * @throws UserError when there are none, or too many
 */
export function tableOf(
  rows: readonly string[][],
  quoteProblems: QuoteProblems = new Map(),
  header?: number,
): Table {
  const isOwn = isOwnHeader(rows[0] ?? [])
  const chosen = isOwn ? 1 : header
  const found = chosen === undefined ? headerRow(rows) : chosenHeader(chosen)
  if (!found) throw new UserError('error_import_no_rows')
  const end = isOwn ? rows.length : endOfData(rows, found.data)
  const first = found.header === undefined ? widest(rows) : headerOf(rows, found.header, end)
  const goesOn =
    isOwn || found.header === undefined ? undefined : headerBelow(first, rows[found.data])
  const top = goesOn ?? first
  const from = found.data + (goesOn ? 1 : 0)
  const { headers, renamed } = distinct(top)
  checkSize(rows.length, headers.length)
  const again = isOwn ? undefined : repeatedHeaders(first, rows)
  const { data, unreadable, empty } = splitRows(
    rows,
    { from, end, again },
    headers.length,
    quoteProblems,
  )
  if (data.length === 0 && unreadable.length === 0) throw new UserError('error_import_no_rows')
  const isBare = found.header === undefined
  return {
    headers,
    rows: data,
    unreadable,
    header: isBare ? 0 : found.data,
    top: rows.slice(0, SHOWN).map((row) => filled(row).join(' · ').slice(0, LONGEST_LINE)),
    notices: [
      ...notice('above_header', isBare ? 0 : (found.header ?? 0)),
      ...(isBare ? [{ key: 'no_header', args: [] } as const] : []),
      ...(renamed.length > 0 && !isBare
        ? [{ key: 'renamed', args: [renamed.join(', ')] } as const]
        : []),
      ...notice('empty_lines', empty),
      ...notice('below_table', filledRows(rows, end).length),
      ...notice('strange_characters', countStrange(data)),
    ],
  }
}

/** Of so many rows it is shown how they begin, so that the header can be chosen. */
const SHOWN = 20
const LONGEST_LINE = 80

const chosenHeader = (row: number): HeaderRow =>
  row === 0 ? { header: undefined, data: 0 } : { header: row - 1, data: row }

const filledRows = (rows: readonly string[][], from: number) =>
  rows.slice(from).filter((row) => filled(row).length > 0)

/** A header without names, as wide as what most rows have. */
function widest(rows: readonly string[][]): string[] {
  const widths = rows
    .slice(0, 200)
    .map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1)
  return Array.from({ length: Math.max(...widths) }, () => '')
}

function notice(key: ImportNotice['key'], count: number): ImportNotice[] {
  return count > 0 ? [{ key, args: count }] : []
}

/** The header without unnamed columns at its end that no row uses. */
function headerOf(rows: readonly string[][], at: number, end: number): string[] {
  const header = rows[at] ?? []
  const named = header.findLastIndex((cell) => cell.trim() !== '') + 1
  const isUsed = rows
    .slice(at + 1, end)
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
    const name = crmName(written) || `#${index + 1}`
    let header = name
    for (let n = 2; seen.has(header.toLowerCase()); n++) header = `${name} (${n})`
    seen.add(header.toLowerCase())
    if (header !== written) renamed.push(header)
    return header
  })
  return { headers, renamed }
}

/** Data apart from empty lines and from what cannot be read. */
function splitRows(
  rows: readonly string[][],
  { from, end, again }: { from: number; end: number; again?: ReadonlySet<number> | undefined },
  width: number,
  quotes: QuoteProblems,
) {
  const data: Row[] = []
  const unreadable: UnreadableRow[] = []
  let empty = 0
  for (let index = from; index < end; index++) {
    const cells = rows[index] ?? []
    if (again?.has(index) || (again && isSum(cells))) continue
    const problem = problemOf(cells, width, quotes.get(index))
    if (problem) {
      const begins = cells.join(' ').trim().slice(0, 60)
      unreadable.push({ row: index + 1, begins, problem })
    } else if (filled(cells).length === 0) empty++
    else data.push({ number: index + 1, cells: filledUp(cells, width) })
  }
  return { data, unreadable, empty }
}

/** Programs leave out empty cells at the end of a row. */
function filledUp(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => textOf(cells[index] ?? ''))
}

/** What a cell says where a program has written it as a formula, so that no spreadsheet shortens it. */
const textOf = (cell: string) => unguarded(linkIn(cell) ?? /^="([^"]*)"$/.exec(cell)?.[1] ?? cell)

/** What a link says, and behind it in brackets the account that it leads to. */
function linkIn(cell: string): string | undefined {
  const [, address = '', text = address] =
    /^'?=HYPERLINK\(\s*"([^"]*)"\s*(?:[;,]\s*"([^"]*)"\s*)?\)$/i.exec(cell) ?? []
  if (!address) return undefined
  if (/^mailto:/i.test(address)) return address.slice('mailto:'.length)
  return text !== address && accountAt(address) ? `${text} (${address})` : text
}

function problemOf(
  cells: readonly string[],
  width: number,
  quotes: 'quote_open' | 'quote_inside' | undefined,
): RowProblem | undefined {
  if (quotes) return { key: quotes, args: [] }
  const args = [cells.length, width].map(String)
  return filled(cells.slice(width)).length > 0 ? { key: 'too_many_cells', args } : undefined
}

function countStrange(rows: readonly Row[]): number {
  return rows.filter(({ cells }) => cells.some((cell) => cell.includes(REPLACEMENT))).length
}
