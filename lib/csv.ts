import Papa from 'papaparse'
import { SEPARATORS, type Separator } from './import/contract'

/** Rows and characters that the separator is guessed from. */
const GUESS_ROWS = 30
const GUESS_LENGTH = 1 << 20
/** Progress is told every so many rows. */
const TOLD_EVERY = 5000

/** What is wrong with a row's quotes, by the row's index. */
export type QuoteProblems = ReadonlyMap<number, 'quote_open' | 'quote_inside'>

/**
 * Every row of a table as text, empty lines (one empty cell) included.
 *
 * @param onProgress is told how many rows there are so far
 */
export function parseCsv(
  text: string,
  separator: Separator,
  onProgress: (rows: number) => void = () => {},
): { rows: string[][]; quoteProblems: QuoteProblems } {
  const rows: string[][] = []
  const quoteProblems = new Map<number, 'quote_open' | 'quote_inside'>()
  Papa.parse<string[]>(text, {
    delimiter: separator,
    step: ({ data, errors }) => {
      for (const { code } of errors) {
        quoteProblems.set(rows.length, code === 'MissingQuotes' ? 'quote_open' : 'quote_inside')
      }
      rows.push(data)
      if (rows.length % TOLD_EVERY === 0) onProgress(rows.length)
    },
  })
  // The line end behind the last row begins no row.
  if (isEmpty(rows.at(-1))) rows.pop()
  return { rows, quoteProblems }
}

const isEmpty = (row: readonly string[] | undefined) => row?.length === 1 && row[0] === ''

/** The separator that makes the most even table; a comma where none does. */
export function separatorOf(text: string): Separator {
  const { meta } = Papa.parse<string[]>(text.slice(0, GUESS_LENGTH), {
    delimitersToGuess: [...SEPARATORS],
    preview: GUESS_ROWS,
    skipEmptyLines: true,
  })
  return SEPARATORS.find((one) => one === meta.delimiter) ?? ','
}

/**
 * What spreadsheets take for a formula. With the quotes in front, so that what stands guarded in
 * the original is told from what was guarded here. Papa's own pattern lets through a cell whose
 * first line begins like a formula and that has a second one.
 */
const FORMULA = /^'*[=+\-@\t\r]/

/** Rows as comma-separated text; cells that a spreadsheet would run are guarded by a `'`. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(rows as string[][], { escapeFormulae: FORMULA, newline: '\r\n' })
}

/** A cell without the `'` that guards a formula. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
