import { parseCsv, type Separator, separatorOf } from '../csv'
import { filled } from './header-row'
import { plainWord } from './values'

/** From so many rows a separator is guessed. */
const SAMPLED = 30

/**
 * Rows that a spreadsheet quoted as a whole, because it took them for one cell, as they were: where
 * the others have several cells, and such a row has as many within its one.
 */
export function unwrapped(written: string[][], outer: Separator): string[][] {
  const bare = written.map(withoutPadding)
  const rows = bare.every(({ length }) => length <= 1) ? bare : written
  const width = commonWidth(rows.filter((row) => row.length > 1))
  // Where every row is one cell, nothing said what the separator within is.
  const separator = width > 0 ? outer : separatorOf(rows.slice(0, SAMPLED).join('\n'))
  const single = rows.filter((row) => row.length === 1 && row[0]?.includes(separator))
  if (single.length === 0) return written
  const inner = new Map(single.map((row) => [row, innerRow(row, separator)]))
  const wanted = width || commonWidth([...inner.values()])
  if (wanted < 2 || (width === 0 && !areAllWide(rows, inner, wanted))) return written
  return rows.map((row) => {
    const within = inner.get(row)
    return within?.length === wanted ? within : row
  })
}

/**
 * Whether all rows are such rows with as many cells; from the first of them on, where they have more
 * than a name with its commas.
 */
function areAllWide(
  rows: readonly string[][],
  inner: ReadonlyMap<string[], string[]>,
  width: number,
): boolean {
  const isWide = (row: string[]) => inner.get(row)?.length === width
  const start = width > 3 ? rows.findIndex(isWide) : 0
  const those = rows.slice(start).filter(([cell]) => cell)
  return those.length > 1 && those.every(isWide)
}

/** A row without the empty cells behind its last one, with which spreadsheets make rows equally long. */
function withoutPadding(row: string[]): string[] {
  const last = row.findLastIndex((cell) => cell !== '')
  return last === row.length - 1 ? row : row.slice(0, Math.max(last, 0) + 1)
}

function innerRow([cell = '']: readonly string[], separator: Separator): string[] {
  const { rows, quoteProblems } = parseCsv(cell, separator)
  return rows.length === 1 && quoteProblems.size === 0 ? (rows[0] ?? []) : []
}

/** As many cells as most rows have; 0 where there are none. */
function commonWidth(rows: readonly (readonly string[])[]): number {
  const counts = Map.groupBy(rows, ({ length }) => length)
  return [...counts].reduce(
    (best, [width, all]) => (all.length > best.all ? { width, all: all.length } : best),
    {
      width: 0,
      all: 0,
    },
  ).width
}

/**
 * Rows with more cells than most, because somebody's text has separators and no quotes: put together
 * where a space behind the separator shows which are no new cells.
 */
export function rejoined(rows: string[][], separator: Separator): string[][] {
  const width = commonWidth(rows.filter((row) => row.length > 1))
  return rows.map((row) => (row.length > width ? rejoinedRow(row, width, separator) : row))
}

function rejoinedRow(cells: string[], width: number, separator: Separator): string[] {
  const isRest = (cell: string) => /^ \S/.test(cell)
  if (cells.filter(isRest).length !== cells.length - width) return cells
  const whole: string[] = []
  for (const cell of cells) {
    const last = whole.at(-1)
    if (last === undefined || !isRest(cell)) whole.push(cell)
    else whole[whole.length - 1] = `${last}${separator}${cell}`
  }
  return whole
}

/** How a line of sums begins, in the languages of the headers. */
const SUMS =
  /^(?:grand|sub)?totals?(?:\d|$|records|rows)|^(?:count|anzahl|zwischensumme|soustotal|subtotaal|subtotale|delsumma|mellemsum|razem|suma|toplam|celkem|yhteensa|итого|小計|gesamt(?:summe)?|summe|somme(?:totale)?|totalgeneral|totaal|eindtotaal|totale|totalecomplessivo|suma(?:total)?|soma|totalgeral|totalsumma|合計|総計)(?:\d|$)/
/** Whether a row has nothing but sums of those above it, or is a line drawn with dashes. */
export function isSum(row: readonly string[]): boolean {
  const first = row.findIndex((cell) => cell.trim() !== '')
  const word = row[first] ?? ''
  if (/^[:=-]*[-=]{3,}:?$/.test(word.trim())) {
    return row.slice(first).every((cell) => /^[\s:=-]*$/.test(cell))
  }
  return (
    word.length <= LONGEST_SUM &&
    SUMS.test(plainWord(word)) &&
    row.slice(first + 1).every((cell) => /^[\p{Sc}\d.,\s%]*$/u.test(cell))
  )
}

const LONGEST_SUM = 40

/** How programs end their reports. */
const REPORT = /^(?:confidential|copyright|generated|erstellt|vertraulich|confidentiel)/

/** Where the data ends: behind it stand only empty lines, and lines that a report ends with. */
export function endOfData(rows: readonly (readonly string[])[], from: number): number {
  let end = rows.length
  for (let index = rows.length - 1; index >= from; index--) {
    const cells = filled(rows[index] ?? [])
    if (cells.length === 0) continue
    if (!isBelow(rows, index, from)) break
    end = index
  }
  return end
}

function isBelow(rows: readonly (readonly string[])[], index: number, from: number): boolean {
  const row = rows[index] ?? []
  const cells = filled(row)
  const word = plainWord(cells[0] ?? '')
  if (SUMS.test(word) || (cells.length === 1 && REPORT.test(word))) return true
  // A line of one cell behind an empty one or one of sums, in a table that is wider.
  const width = rows[from]?.length ?? 0
  const above = filled(rows[index - 1] ?? [])
  const isApart = index > from && (above.length === 0 || SUMS.test(plainWord(above[0] ?? '')))
  return row.length === 1 && width > 2 && isApart
}
