import Dexie, { type Table } from 'dexie'
import { z } from 'zod'
import { ColumnMap } from '../model/column-map'
import { TeamTemplate } from '../model/drafts/team-template'
import { CompanyNote } from '../model/person/companies'
import { Discovery } from '../model/person/discovery'
import { Erased } from '../model/person/erased'
import { Merge } from '../model/person/merge'
import { Note } from '../model/person/note'
import { Identity, Person } from '../model/person/person'
import { Refusal } from '../model/person/refusal'
import { Segment } from '../model/person/segment'
import { Tag } from '../model/person/tag'
import { Example } from '../model/post/example'
import {
  Campaign,
  Correction,
  DraftUse,
  FollowUp,
  Insertion,
  Insight,
  Interaction,
  Observation,
  Reward,
  Suggestion,
  TierMove,
} from '../model/records'
import { AnswerCount } from '../model/reports/asked'
import { UndoEntry } from '../model/undo-entry'
import { Draw } from '../model/vip/draw'
import type { Database } from '../store/database'

/** The names of the database's tables; what people are found by follows from the others. */
export type TableName = Exclude<
  {
    [Name in keyof Database]: Database[Name] extends Pick<Table, 'schema'> ? Name : never
  }[keyof Database],
  'findBlocks' | 'findStamps'
>

/** A table in a backup. Its rows are records: what is derived is derived anew by a restore. */
interface TableFormat {
  record: z.ZodType<object>
  /** What is stored, where that is more than the record. */
  stored?: z.ZodType<object>
  /** The first version that has it, where earlier ones that are read have not. */
  since?: number
}

const IdentityRow = Identity.extend({ handleKey: z.string() })
const key = z.union([z.string(), z.tuple([z.string(), z.string()])])

/** Every table of a backup but the memory of changes, which holds rows of all others. */
const RECORDS = {
  people: { record: Person },
  identities: { record: Identity, stored: IdentityRow },
  interactions: { record: Interaction },
  notes: { record: Note },
  insights: { record: Insight },
  followUps: { record: FollowUp },
  rewards: { record: Reward },
  campaigns: { record: Campaign },
  suggestions: { record: Suggestion },
  answerCounts: { record: AnswerCount, since: 13 },
  insertions: { record: Insertion },
  draftUses: { record: DraftUse },
  observations: { record: Observation },
  corrections: { record: Correction },
  examples: { record: Example, since: 9 },
  merges: { record: Merge },
  erasures: { record: Erased, since: 10 },
  tierMoves: { record: TierMove },
  // A draw outlives the people in it: it can be checked as long as it is kept (`model/draw.ts`).
  draws: { record: Draw },
  wordings: { record: TeamTemplate },
  tags: { record: Tag, since: 5 },
  companyNotes: { record: CompanyNote, since: 15 },
  segments: { record: Segment },
  refusals: { record: Refusal },
  columnMaps: { record: ColumnMap },
  discoveries: { record: Discovery },
  changes: { record: UndoEntry },
} satisfies Record<Exclude<TableName, 'changeBlocks'>, TableFormat>

const overwrittenOf = ([table, { record, stored }]: [string, TableFormat]) =>
  z.strictObject({ table: z.literal(table), key, before: (stored ?? record).optional() })

/** A row as it was before a change: of one of the tables, as that stores it. */
const Overwritten = z.discriminatedUnion(
  'table',
  Object.entries<TableFormat>(RECORDS).map(overwrittenOf) as [ReturnType<typeof overwrittenOf>],
)

const ChangeBlock = z.strictObject({
  changeId: z.uuid(),
  part: z.int().nonnegative(),
  rows: z.array(Overwritten),
})

/**
 * Every table, in the order of the file: people first, since all others point to them. A table
 * that is missing here does not compile; a new one is a new version (`BACKUP_VERSION`).
 */
export const BACKUP_TABLES: Record<TableName, TableFormat> = {
  ...RECORDS,
  changeBlocks: { record: ChangeBlock },
}

export const TABLE_NAMES = Object.keys(BACKUP_TABLES) as TableName[]

/** Whose a row is; undefined where it is nobody's. */
export function ownerOf(row: object): string | undefined {
  return (row as { personId?: string }).personId
}

/** The key of a row in its table. */
export function keyOf(db: Database, table: TableName, row: object): string | [string, string] {
  return Dexie.getByKeyPath(row, db.table(table).schema.primKey.keyPath ?? '')
}

/** The record of a stored row: without what is derived. */
export function recordOf(table: TableName, row: object): object {
  const shape = derivedFields[table]
  if (!shape) return row
  return Object.fromEntries(Object.entries(row).filter(([field]) => !shape.has(field)))
}

const derivedFields: Partial<Record<TableName, Set<string>>> = {
  people: new Set(['found', 'lastContactAt', 'strength']),
  identities: new Set(['handleKey']),
}
