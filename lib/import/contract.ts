import type { Separator } from '../csv'
import type { ColumnTarget } from '../model/column-map'
import type { Erasure } from '../model/person/erased'
import { fieldsWith } from '../model/person/fields'
import type { Job } from '../worker/server'
import type { FileKind } from './file-formats'
import type { ImportNotice, RowProblem } from './table'

/** How to read a file, where it is not left to be recognised. */
export interface ReadOptions {
  encoding?: string
  separator?: Separator
  /** The row of the header, counted from 1; 0 where there is none. */
  header?: number
}

/** What was recognised in a file. Row numbers count from 1, as spreadsheets do. */
export interface FilePreview {
  kind: FileKind
  /** As `TextDecoder` names it. */
  encoding: string
  /** Of a table alone. */
  separator?: Separator
  /** How many rows of data could be read, and how many could not. */
  rows: number
  unreadable: number
  columns: { header: string; samples: string[]; target: ColumnTarget }[]
  /** Whether the targets are what was chosen for this header the last time. */
  remembered: boolean
  notices: ImportNotice[]
  /** As in a `Table`. */
  header?: number
  top?: string[]
}

/** Fields where the file's value can win over what is known. */
export const OVERWRITABLE = [
  'displayName',
  'tier',
  ...fieldsWith('headers', 'text', 'choice', 'number'),
] as const
export type Overwritable = (typeof OVERWRITABLE)[number]

/** What the user chose about an import. */
export interface ImportChoices {
  columns: readonly ColumnTarget[]
  overwrite: readonly Overwritable[]
  /** Which of several rows about one person counts. */
  duplicates: 'first' | 'last'
  /** Whether people of the same full name are the same person. */
  sameName: 'ask' | 'same' | 'different'
  /** By row number: the id of the person it is about, or `new`. */
  answers: Readonly<Record<number, string>>
  /** The rows about people who were erased and are to come back all the same. */
  back: readonly number[]
}

/** What would become of a row. Each row has one. */
export const ROW_OUTCOMES = [
  'new',
  'changed',
  'unchanged',
  'question',
  'conflicting',
  'erased',
  'unreadable',
] as const
export type RowOutcome = (typeof ROW_OUTCOMES)[number]

/** One value of a person that an import would set, or that stays although the file differs. */
export interface FieldChange {
  field: ColumnTarget
  /** The name of a CRM field. */
  name?: string
  /** '' where nothing was known. */
  before: string
  after: string
}

/** Somebody in the database who a row may be about. */
export interface Candidate {
  id: string
  displayName: string
  /** Their accounts and e-mail address, to tell them apart. */
  identifiers: readonly string[]
}

/** One row in the dry run. */
export interface RowPreview {
  row: number
  outcome: RowOutcome
  name: string
  /** Its accounts and e-mail address, to recognise it by. */
  identifiers: readonly string[]
  /** Whom the row is about; missing for somebody new and where it is not settled. */
  personId?: string
  changes: FieldChange[]
  /** What the file says otherwise, and what is known stays. */
  kept: FieldChange[]
  /** Who it may be, where the user has to say. */
  candidates: Candidate[]
  /** What the user has said already. */
  answer?: string
  /** Of somebody who was erased, whether they are to come back or not. */
  erased?: Erasure
  problem?: RowProblem
}

/** A cell that is too long to be kept whole. */
export interface CutCell {
  row: number
  column: string
  length: number
  kept: number
}

/** A cell that is not what its column is about, and is kept as it stands. */
export interface AsideCell {
  row: number
  problem: RowProblem
}

/** What an import would do. */
export interface DryRun {
  counts: Record<RowOutcome, number>
  /** How many rows would be written. */
  writes: number
  /** Whether the file is about people in the database, by name alone, or about one of them twice. */
  hasExisting: boolean
  hasSameNames: boolean
  hasDuplicates: boolean
  /** How many cells are cut, and the first of them. */
  cut: { count: number; first: CutCell[] }
  /** The same of cells that stand aside. */
  aside: { count: number; first: AsideCell[] }
}

/** What an import did. */
export interface ImportResult {
  changeId: string
  added: number
  changed: number
}

/** How far a step of an import is. */
export interface ImportProgress {
  step: 'reading' | 'matching' | 'writing'
  done: number
  total: number
}

/** How a step of an import reports, and how it is stopped: then nothing is written. */
export type ImportJob = Job<ImportProgress>

/** The way of a file into the database. Each step throws a `UserError` that says why not. */
export interface Importer {
  read(file: Blob, options: ReadOptions, job: ImportJob): Promise<FilePreview>
  /** What the import would do. Writes nothing. */
  plan(choices: ImportChoices, job: ImportJob): Promise<DryRun>
  /** Rows of the last dry run, in the file's order. */
  list(outcome: RowOutcome, from: number, count: number): Promise<RowPreview[]>
  /** Does what the last dry run said, all or nothing. `what` names it in the list of changes. */
  write(what: string, job: ImportJob): Promise<ImportResult>
  /** Takes an import back; `skipped` people were worked with since and stay as they are. */
  undo(changeId: string): Promise<{ skipped: number }>
}

/** An import in a worker. */
export interface ImportService extends Importer {
  /** Nobody looks any more. What is being written is written to its end. */
  close(): void
}
