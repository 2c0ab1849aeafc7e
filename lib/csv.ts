import Papa from 'papaparse'

const SEPARATORS = [',', ';', '\t', '|'] as const
export type Separator = (typeof SEPARATORS)[number]

/** Rows and characters that the separator is guessed from. */
const GUESS_ROWS = 30
const GUESS_LENGTH = 1 << 20
/** Progress is told every so many rows. */
const TOLD_EVERY = 5000

/** What is wrong with a row's quotes, by the row's index. */
export type QuoteProblems = ReadonlyMap<number, 'quote_open' | 'quote_inside'>

/**
 * Every row of a table as text, empty lines (one empty cell) included. A stray quotation mark takes
 * its own line and no other: what follows it is read anew.
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
  let rest = text
  for (let restarts = 0; rest !== ''; restarts++) {
    const stopped = parseFrom(rest, separator, restarts < MOST_RESTARTS, (row, problem) => {
      if (problem) quoteProblems.set(rows.length, problem)
      rows.push(row)
      if (rows.length % TOLD_EVERY === 0) onProgress(rows.length)
    })
    rest = stopped === undefined ? '' : rest.slice(stopped)
  }
  // The line end behind the last row begins no row.
  if (isEmpty(rows.at(-1))) rows.pop()
  return { rows, quoteProblems }
}

/** So often a text is read anew from behind a stray quotation mark. */
const MOST_RESTARTS = 500

/** Reads rows until a stray quotation mark has taken several lines; says where to go on then. */
function parseFrom(
  text: string,
  separator: Separator,
  mayStop: boolean,
  onRow: (row: string[], problem?: 'quote_open' | 'quote_inside') => void,
): number | undefined {
  let start = 0
  let next: number | undefined
  Papa.parse<string[]>(text, {
    delimiter: separator,
    step: ({ data, errors, meta }, parser) => {
      if (errors.length === 0) onRow(data)
      else {
        const isOpen = errors.some(({ code }) => code === 'MissingQuotes')
        const length = text.slice(start, meta.cursor).search(/[\r\n]+(?=[^\r\n])/)
        const tookMore = mayStop && length >= 0
        const line = text.slice(start, start + length)
        onRow(tookMore ? line.split(separator) : data, isOpen ? 'quote_open' : 'quote_inside')
        if (tookMore) {
          next =
            start +
            length +
            (/^\r\n|^[\r\n]/.exec(text.slice(start + length, start + length + 2))?.[0].length ?? 1)
          parser.abort()
        }
      }
      start = meta.cursor
    },
  })
  return next
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
 * Where a spreadsheet may begin a cell, whatever it takes for the separator: at the beginning, behind
 * every separator and behind every line end. `READS_AS_FORMULA` looks on from there: quotes, spaces and
 * characters that do not show may come first. What stands guarded in the original has its own `'`,
 * which tells it from what was guarded here.
 */
const CELL_BEGINS = String.raw`(?<=^|[,;|\t\r\n\v\f\x85\u2028\u2029])`
const UNSEEN = String.raw`(?:(?![\t\r\n\v\f\x85\u2028\u2029])["\s\p{Cc}\p{Cf}])*`
const READS_AS_FORMULA = String.raw`(?='*(?:${UNSEEN}[=+\-@＝＋－＠]|[\t\r]))`
const TO_GUARD = new RegExp(CELL_BEGINS + READS_AS_FORMULA, 'gu')
const GUARDED = new RegExp(`${CELL_BEGINS}'${READS_AS_FORMULA}`, 'gu')

/**
 * Rows as comma-separated text, every cell in quotes. What a spreadsheet would run is guarded by a
 * `'`, also within a cell, where another separator than the comma would split it.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((row) => row.map((cell) => cell.replace(TO_GUARD, "'")))
  return Papa.unparse(guarded, { quotes: true, newline: '\r\n' })
}

/** A cell without each `'` that guards a formula. */
export function unguarded(cell: string): string {
  return cell.includes("'") ? cell.replace(GUARDED, '') : cell
}
