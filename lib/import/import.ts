import { ColumnMap, type ColumnTarget } from '../model/column-map'
import type { Database } from '../store/database'
import { undoChange } from '../store/undo'
import { checkColumns, signatureOf } from './columns'
import {
  type DryRun,
  type FilePreview,
  type ImportChoices,
  type Importing,
  type PlannedRow,
  ROW_OUTCOMES,
  type RowOutcome,
  type Step,
} from './contract'
import { type ReadFile, readFile } from './file'
import { guessColumns } from './file-formats'
import { findKnown, type Known } from './known'
import { matchOf } from './match'
import { isReadable, parseRow } from './parsed-row'
import { describe, type Entry, makePlan, type Planned } from './plan'
import type { Row, UnreadableRow } from './table'
import { writeImport } from './write'

const SAMPLES = 3
const LONGEST_SAMPLE = 60
/** How many of the cells that are cut are named. */
const NAMED_CUTS = 20

/** What the rows say under certain columns, and who they are about. */
interface Understood {
  columns: readonly ColumnTarget[]
  entries: Entry[]
  unreadable: UnreadableRow[]
  known: Known
}

/** A dry run. */
interface Plan {
  choices: ImportChoices
  rows: Planned[]
  byVerdict: Map<RowOutcome, Planned[]>
}

/**
 * The import of one file after the other. What was read and planned stays here, as the pages that
 * show it need only a few rows of it at a time.
 *
 * @param now milliseconds since 1970
 */
export function createImporting(db: Database, now: () => number): Importing {
  let file: ReadFile | undefined
  let understood: Understood | undefined
  let plan: Plan | undefined

  return {
    async read(blob, as, { onProgress }) {
      const read = await readFile(blob, as, (done) =>
        onProgress({ step: 'reading', done, total: 0 }),
      )
      const map = await db.columnMaps.get(await signatureOf(read.table.headers))
      file = read
      understood = undefined
      plan = undefined
      return readingOf(read, map?.columns)
    },

    async plan(choices, step) {
      if (!file) throw new Error('No file was read.')
      plan = undefined
      if (understood?.columns.join() !== choices.columns.join()) {
        understood = await understand(db, file, choices.columns, step)
      }
      const rows = makePlan(understood.entries, understood.known, choices)
      plan = { choices, rows, byVerdict: Map.groupBy(rows, ({ verdict }) => verdict) }
      return dryRunOf(plan, understood)
    },

    async list(verdict, from, count) {
      if (!plan || !understood) return []
      const { choices, byVerdict } = plan
      const { known, unreadable } = understood
      if (verdict === 'unreadable') return unreadable.slice(from, from + count).map(unreadableRow)
      const rows = byVerdict.get(verdict)?.slice(from, from + count) ?? []
      return rows.map((row) => describe(row, known, choices))
    },

    async write(what, step) {
      if (!file || !plan || !understood) throw new Error('Nothing was planned.')
      const { columns, overwrite } = plan.choices
      const signature = await signatureOf(file.table.headers)
      const at = now()
      const columnMap = ColumnMap.parse({ signature, columns, at })
      const { known } = understood
      // Whatever comes of it, the people are not what they were when it was planned.
      understood = undefined
      return writeImport(db, { rows: plan.rows, known, overwrite, columnMap, what, at }, step)
    },

    undo: (changeId) => undoChange(db, changeId, now()),
  }
}

function readingOf(
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

async function understand(
  db: Database,
  { table }: ReadFile,
  columns: readonly ColumnTarget[],
  { onProgress }: Step,
): Promise<Understood> {
  checkColumns(table.headers, columns)
  const unreadable = [...table.unreadable]
  const parsed = table.rows.flatMap((row) => {
    const read = parseRow(row, table.headers, columns)
    if (isReadable(read)) return [read]
    const begins = row.cells.join(' ').trim().slice(0, LONGEST_SAMPLE)
    unreadable.push({ row: row.number, begins, problem: read })
    return []
  })
  const total = await db.people.count()
  const known = await findKnown(db, parsed, (done) => onProgress({ step: 'matching', done, total }))
  return {
    columns,
    entries: parsed.map((one) => ({ parsed: one, match: matchOf(one, known) })),
    unreadable: unreadable.sort((a, b) => a.row - b.row),
    known,
  }
}

function dryRunOf({ rows, byVerdict }: Plan, { entries, unreadable }: Understood): DryRun {
  const counts = Object.fromEntries(
    ROW_OUTCOMES.map((verdict) => [verdict, byVerdict.get(verdict)?.length ?? 0]),
  ) as DryRun['counts']
  const cut = rows.flatMap(({ parsed }) => parsed.cut)
  return {
    counts: { ...counts, unreadable: unreadable.length },
    writes: rows.filter(({ writes }) => writes).length,
    hasKnown: rows.some(({ personId }) => personId !== undefined),
    hasNames: entries.some(({ match }) => match.sameName.length > 0),
    hasTwice: rows.some(({ problem }) => problem?.key === 'twice'),
    cut: { count: cut.length, first: cut.slice(0, NAMED_CUTS) },
  }
}

function unreadableRow({ row, begins, problem }: UnreadableRow): PlannedRow {
  return {
    row,
    verdict: 'unreadable',
    name: begins,
    about: [],
    changes: [],
    kept: [],
    candidates: [],
    problem,
  }
}
