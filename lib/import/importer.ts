import { ColumnMap, type ColumnTarget, isNameTarget } from '../model/column-map'
import { UserError } from '../model/user-error'
import type { Database } from '../store/database'
import { undoChange } from '../store/undo'
import { guessColumns } from './columns'
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
import { columnsOf } from './file-formats'
import { shapeOf, sourceOf } from './file-shape'
import { type ExistingPeople, findExisting } from './match'
import { mayShare } from './name-parts'
import { isOwnHeader } from './own-columns'
import { exactRow, withBeyond } from './own-row'
import { parseRow } from './parse-row'
import { isParsed, type ParsedRow } from './parsed-row'
import { type MatchedRow, matchRows, type PlannedRow, planRows, previewRow } from './plan'
import { type ReadFile, readFile } from './read-file'
import type { Row, UnreadableRow } from './table'
import { writeImport } from './write'

const SAMPLES = 3
const LONGEST_SAMPLE = 60
/** How many of the cells that are cut are named. */
const NAMED_CUTS = 20

/** A file, and what it is remembered by. */
interface OpenFile extends ReadFile {
  shape: string
  /** The row of its header, where that is not the one that was found. */
  header?: number
}

/** What the rows say under certain columns, and who they are about. */
interface MatchedFile {
  columns: readonly ColumnTarget[]
  rows: ParsedRow[]
  unreadable: UnreadableRow[]
  existing: ExistingPeople
  /** Its rows by whom they are about, for each choice of which of several counts. */
  byDuplicates: Partial<Record<ImportChoices['duplicates'], MatchedRow[]>>
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
  let file: OpenFile | undefined
  let matched: MatchedFile | undefined
  let plan: Plan | undefined

  return {
    async read(blob, options, { onProgress }) {
      const onRows = (done: number) => onProgress({ step: 'reading', done, total: 0 })
      const { header: chosen, ...asFound } = options
      const found = await readFile(blob, asFound, onRows)
      const shape = await shapeOf(found.table)
      const map = await db.columnMaps.get(shape)
      const header = chosen ?? map?.header
      const isOther = header !== undefined && header !== found.table.header
      const read = isOther ? await readFile(blob, { ...asFound, header }, onRows) : found
      file = { ...read, shape, ...(isOther && { header }) }
      matched = undefined
      plan = undefined
      const isKnown = map?.header === (isOther ? header : undefined)
      return previewOf(read, isKnown ? map?.columns : undefined)
    },

    async plan(choices, job) {
      if (!file) throw new Error('No file was read.')
      plan = undefined
      if (matched?.columns.join() !== choices.columns.join()) {
        matched = await matchFile(db, file, choices.columns, job)
      }
      const { rows: parsed, existing, byDuplicates } = matched
      const { duplicates } = choices
      byDuplicates[duplicates] ??= matchRows(parsed, existing, duplicates)
      const rows = planRows(byDuplicates[duplicates], existing, choices)
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
      const { shape: signature, header } = file
      const at = now()
      const columnMap = ColumnMap.parse({
        signature,
        columns,
        at,
        ...(header !== undefined && { header }),
      })
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
  const isRemembered = remembered?.length === table.headers.length
  const targets = isRemembered
    ? remembered
    : guessColumns(table.headers, table.rows, columnsOf(kind))
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
    remembered: isRemembered,
    notices: table.notices,
    ...(table.header !== undefined && { header: table.header }),
    ...(table.top && { top: table.top }),
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
  { table, kind }: ReadFile,
  columns: readonly ColumnTarget[],
  { onProgress }: ImportJob,
): Promise<MatchedFile> {
  checkColumns(table.headers, columns)
  const unreadable = [...table.unreadable]
  const source = await sourceOf(table, kind)
  const isOwn = isOwnHeader(table.headers)
  const parsed = table.rows.flatMap((row) => {
    const read = isOwn
      ? parseOwnRow(row, table.headers, columns)
      : parseRow(row, table.headers, columns, source)
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
    byDuplicates: {},
    unreadable: unreadable.sort((a, b) => a.row - b.row),
    existing,
  }
}

function parseOwnRow(row: Row, headers: readonly string[], columns: readonly ColumnTarget[]) {
  const { row: exact, beyond } = exactRow(row, headers)
  const read = parseRow(exact, headers, columns, '', true)
  return isParsed(read) ? withBeyond(read, beyond) : read
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
  const isShared = (index: number) => mayShare(columns[index] ?? 'ignore', headers[index] ?? '')
  for (const [index, target] of columns.entries()) {
    const first = columns.findIndex((one, at) => one === target && !isShared(at))
    if (first === index || isShared(index)) continue
    const names = [first, index].map((at) => headers[at] ?? '')
    throw new UserError('error_import_column_twice', names)
  }
  if (!columns.some(isNameTarget)) {
    throw new UserError('error_import_no_name_column')
  }
}
