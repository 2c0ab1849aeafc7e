import { ColumnMap, type ColumnTarget, NAME_TARGETS, SHARED_TARGETS } from '../model/column-map'
import { hex } from '../model/hex'
import { UserError } from '../model/user-error'
import type { Database } from '../store/database'
import { undoChange } from '../store/undo'
import {
  type DryRun,
  type FilePreview,
  type ImportChoices,
  type Importer,
  type ImportJob,
  ROW_OUTCOMES,
  type RowOutcome,
  type RowPreview,
} from './contract'
import { guessColumns } from './file-formats'
import { type ExistingPeople, findExisting } from './match'
import { parseRow } from './parse-row'
import { isParsed, type ParsedRow } from './parsed-row'
import { type PlannedRow, planRows, previewRow } from './plan'
import { type ReadFile, readFile } from './read-file'
import type { Row, UnreadableRow } from './table'
import { writeImport } from './write'

const SAMPLES = 3
const LONGEST_SAMPLE = 60
/** How many of the cells that are cut are named. */
const NAMED_CUTS = 20

/** What the rows say under certain columns, and who they are about. */
interface MatchedFile {
  columns: readonly ColumnTarget[]
  rows: ParsedRow[]
  unreadable: UnreadableRow[]
  existing: ExistingPeople
}

/** A dry run. */
interface Plan {
  choices: ImportChoices
  rows: PlannedRow[]
  byOutcome: Map<RowOutcome, PlannedRow[]>
}

/**
 * The import of one file after the other. What was read and planned stays here, as the pages that
 * show it need only a few rows of it at a time.
 *
 * @param now milliseconds since 1970
 */
export function createImporter(db: Database, now: () => number): Importer {
  let file: ReadFile | undefined
  let matched: MatchedFile | undefined
  let plan: Plan | undefined

  return {
    async read(blob, options, { onProgress }) {
      const read = await readFile(blob, options, (done) =>
        onProgress({ step: 'reading', done, total: 0 }),
      )
      const map = await db.columnMaps.get(await signatureOf(read.table.headers))
      file = read
      matched = undefined
      plan = undefined
      return previewOf(read, map?.columns)
    },

    async plan(choices, job) {
      if (!file) throw new Error('No file was read.')
      plan = undefined
      if (matched?.columns.join() !== choices.columns.join()) {
        matched = await matchFile(db, file, choices.columns, job)
      }
      const rows = planRows(matched.rows, matched.existing, choices)
      plan = { choices, rows, byOutcome: Map.groupBy(rows, ({ outcome }) => outcome) }
      return dryRunOf(plan, matched)
    },

    async list(outcome, from, count) {
      if (!plan || !matched) return []
      const { choices, byOutcome } = plan
      const { existing, unreadable } = matched
      if (outcome === 'unreadable') return unreadable.slice(from, from + count).map(unreadableRow)
      const rows = byOutcome.get(outcome)?.slice(from, from + count) ?? []
      return rows.map((row) => previewRow(row, existing, choices))
    },

    async write(what, job) {
      if (!file || !plan || !matched) throw new Error('Nothing was planned.')
      const { columns, overwrite } = plan.choices
      const signature = await signatureOf(file.table.headers)
      const at = now()
      const columnMap = ColumnMap.parse({ signature, columns, at })
      const { existing } = matched
      // Whatever comes of it, the people are not what they were when it was planned.
      matched = undefined
      return writeImport(db, { rows: plan.rows, existing, overwrite, columnMap, what, at }, job)
    },

    undo: (changeId) => undoChange(db, changeId, now()),
  }
}

function previewOf(
  { table, kind, encoding, separator }: ReadFile,
  remembered: readonly ColumnTarget[] | undefined,
): FilePreview {
  const targets = remembered ?? guessColumns(table.headers)
  return {
    kind,
    encoding,
    ...(separator && { separator }),
    rows: table.rows.length,
    unreadable: table.unreadable.length,
    columns: table.headers.map((header, index) => ({
      header,
      samples: samplesOf(table.rows, index),
      target: targets[index] ?? 'crm',
    })),
    remembered: remembered !== undefined,
    notices: table.notices,
  }
}

function samplesOf(rows: readonly Row[], column: number): string[] {
  const samples: string[] = []
  for (const { cells } of rows) {
    const cell = cells[column]?.trim()
    if (cell) samples.push(cell.slice(0, LONGEST_SAMPLE))
    if (samples.length === SAMPLES) break
  }
  return samples
}

async function matchFile(
  db: Database,
  { table }: ReadFile,
  columns: readonly ColumnTarget[],
  { onProgress }: ImportJob,
): Promise<MatchedFile> {
  checkColumns(table.headers, columns)
  const unreadable = [...table.unreadable]
  const parsed = table.rows.flatMap((row) => {
    const read = parseRow(row, table.headers, columns)
    if (isParsed(read)) return [read]
    const begins = row.cells.join(' ').trim().slice(0, LONGEST_SAMPLE)
    unreadable.push({ row: row.number, begins, problem: read })
    return []
  })
  const total = await db.people.count()
  const existing = await findExisting(db, parsed, (done) =>
    onProgress({ step: 'matching', done, total }),
  )
  return {
    columns,
    rows: parsed,
    unreadable: unreadable.sort((a, b) => a.row - b.row),
    existing,
  }
}

function dryRunOf({ rows, byOutcome }: Plan, matched: MatchedFile): DryRun {
  const counts = Object.fromEntries(
    ROW_OUTCOMES.map((outcome) => [outcome, byOutcome.get(outcome)?.length ?? 0]),
  ) as DryRun['counts']
  const cut = matched.rows.flatMap((row) => row.cut)
  const aside = matched.rows.flatMap((row) => row.aside)
  return {
    counts: { ...counts, unreadable: matched.unreadable.length },
    writes: rows.filter(({ writes }) => writes).length,
    hasExisting: rows.some(({ personId }) => personId !== undefined),
    hasSameNames: rows.some(isAboutName),
    hasDuplicates: rows.some(({ problem }) => problem?.key === 'duplicate'),
    cut: { count: cut.length, first: cut.slice(0, NAMED_CUTS) },
    aside: { count: aside.length, first: aside.slice(0, NAMED_CUTS) },
  }
}

const isAboutName = ({ candidates, problem }: PlannedRow) =>
  candidates.length > 0 && problem?.key !== 'two_people'

function unreadableRow({ row, begins, problem }: UnreadableRow): RowPreview {
  return {
    row,
    outcome: 'unreadable',
    name: begins,
    identifiers: [],
    changes: [],
    kept: [],
    candidates: [],
    problem,
  }
}

/**
 * Refuses columns that say one thing twice, or nothing about who somebody is.
 * @throws UserError naming the columns
 */
function checkColumns(headers: readonly string[], columns: readonly ColumnTarget[]): void {
  for (const [index, target] of columns.entries()) {
    const first = columns.indexOf(target)
    if (first === index || SHARED_TARGETS.includes(target)) continue
    const names = [first, index].map((at) => headers[at] ?? '')
    throw new UserError('error_import_column_twice', names)
  }
  if (!columns.some((target) => NAME_TARGETS.some((one) => one === target))) {
    throw new UserError('error_import_no_name_column')
  }
}

/** What tells files with the same header: its SHA-256, in hexadecimal. */
async function signatureOf(headers: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(headers))
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
