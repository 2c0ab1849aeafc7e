import { accountAt } from '../networks/accounts'
import { networkOfHeader } from './account-headers'
import { isEmail, numberIn } from './values'
import { isHeaderWord } from './words'

/** The header is looked for in this many rows. */
const WITHIN = 40
/** As many rows below it say whether a row is one of them. */
const COMPARED = 20

/** Where the data of a table begins, and where its header is, if it has one; indexes of rows. */
export interface HeaderRow {
  header: number | undefined
  data: number
}

/**
 * Where the header is: the row with the most words that headers have. What stands above it, such as
 * a title, is a word to the reader. Where no row has any it is the first row with two cells, if most
 * rows have as many; unless that is data itself.
 */
export function headerRow(rows: readonly (readonly string[])[]): HeaderRow | undefined {
  const top = rows.slice(0, WITHIN)
  const scores = top.map(headerScore)
  const best = Math.max(0, ...scores)
  const known = scores.indexOf(best)
  if (best >= 2 || (best === 1 && filled(top[known] ?? []).length >= 2)) return at(known)
  const first = firstWhole(top)
  if (first < 0) return undefined
  const isData = (scores[first] ?? 0) === 0 && isLikeData(rows, first)
  return isData ? { header: undefined, data: first } : at(first)
}

/** Whether a row near the top has two words and more that headers have. */
export const hasHeader = (rows: readonly (readonly string[])[]) =>
  rows.slice(0, WITHIN).some((row) => headerScore(row) >= 2)

const at = (header: number): HeaderRow => ({ header, data: header + 1 })

/** The cells of a row that say something. */
export const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '')

function headerScore(row: readonly string[]): number {
  if (row.some(namesSomebody)) return 0
  return new Set(row.filter(isHeader).map((cell) => cell.trim().toLowerCase())).size
}

/** A tick in a column of ticks is no header. */
const isHeader = (cell: string) =>
  cell.trim().length > 1 && (isHeaderWord(cell) || networkOfHeader(cell) !== undefined)

const namesSomebody = (cell: string) =>
  isEmail(cell.replace(ADDRESSEE, '$1')) ||
  /^@\w/.test(cell.trim()) ||
  accountAt(cell) !== undefined

/** An e-mail address behind the name of whose it is. */
const ADDRESSEE = /^[^<>@]*<([^<>]+)>\s*$/

/**
 * Rows as they are; of one line of addresses, as a message is sent to, each as a row of its own.
 */
export function withAddresses(rows: readonly string[][]): readonly string[][] {
  const [line = [], ...others] = rows.filter((row) => filled(row).length > 0)
  const addresses = filled(line)
  const isLine = others.length === 0 && addresses.length > 1 && addresses.every(namesSomebody)
  return isLine ? addresses.map((address) => [address]) : rows
}

function firstWhole(top: readonly (readonly string[])[]): number {
  const single = top.filter((row) => filled(row).length === 1).length
  const least = single * 2 > top.filter((row) => filled(row).length > 0).length ? 1 : 2
  const found = top.findIndex((row) => filled(row).length >= least)
  return found < 0 ? top.findIndex((row) => filled(row).length > 0) : found
}

/** Whether a row holds what the rows below it hold: somebody's address, a date, a number. */
function isLikeData(rows: readonly (readonly string[])[], index: number): boolean {
  const row = rows[index] ?? []
  if (row.some(namesSomebody) || isListOfNames(rows, index)) return true
  const below = rows.slice(index + 1, index + 1 + COMPARED)
  return row.some((cell, column) => {
    const shape = shapeOf(cell)
    if (below.length === 0) return shape === 'date'
    return shape !== undefined && below.every((one) => isLike(one[column], shape))
  })
}

/** Whether there is one column, of full names from the first row on. */
function isListOfNames(rows: readonly (readonly string[])[], index: number): boolean {
  const [first = [], ...below] = rows.slice(index, index + COMPARED)
  const isName = (cell = '') =>
    /^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’.-]+)+$/u.test(cell.trim())
  const isTitle = /name|list|people|guest|contact|kontakt|gäste/i.test(first[0] ?? '')
  return (
    first.length === 1 &&
    !isTitle &&
    below.length > 0 &&
    [first, ...below].every(([cell]) => isName(cell))
  )
}

const isLike = (cell: string | undefined, shape: string) =>
  cell === undefined || cell.trim() === '' || shapeOf(cell) === shape

/** What kind of value a cell is, where no header could be one. */
function shapeOf(cell: string): 'date' | 'number' | undefined {
  const text = cell.trim()
  if (/^\d{1,4}[-./ ](?:\d{1,2}|\p{L}{3,9}\.?)[-./ ]\d{2,4}\b/u.test(text)) return 'date'
  return numberIn(text) !== undefined ? 'number' : undefined
}
