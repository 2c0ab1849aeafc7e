import Dexie, { type EntityTable, type PromiseExtended, type Table } from 'dexie'
import type { ColumnMap } from '../model/column-map'
import type { TeamTemplate } from '../model/drafts/team-template'
import type { CompanyNote } from '../model/person/companies'
import type { Discovery } from '../model/person/discovery'
import type { Erased } from '../model/person/erased'
import { handleKey } from '../model/person/identity'
import type { Merge } from '../model/person/merge'
import type { Note } from '../model/person/note'
import type { Identity, Person } from '../model/person/person'
import type { Refusal } from '../model/person/refusal'
import type { Segment } from '../model/person/segment'
import type { Tag } from '../model/person/tag'
import type { PostAddress } from '../model/post/analysis'
import type { Example } from '../model/post/example'
import type {
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
import type { AnswerCount } from '../model/reports/asked'
import type { UndoEntry } from '../model/undo-entry'
import { UserError } from '../model/user-error'
import type { Draw } from '../model/vip/draw'
import { announceCommits, type OnCommitted, silence } from './committed'
import type { FindBlock, FindStamp } from './find-block'
import { keepFindable } from './find-blocks'
import { standFullDisk } from './full-disk'
import { rowsUnder } from './rows-under'
import { declareVersions } from './versions'
import { tellWhyAborted } from './why-aborted'

/** A person with what is derived for the indexes, kept true by the functions of this folder. */
export type PersonRow = Person & {
  /** All that they are found by (`foundText`). */
  found: string
  /** The latest interaction's time, online or not. */
  lastContactAt?: number
  /** As `storedStrength` reckons it; missing where there is no contact. */
  strength?: number
}

/** A part of what a change wrote over, kept so that it can be undone (`store/undo.ts`). */
export interface UndoRows {
  changeId: string
  part: number
  rows: { table: string; key: string | [string, string]; before?: unknown }[]
}

/** An identity with the key its handle has, so that it is found where no stable id is shown. */
export type IdentityRow = Identity & { handleKey: string }

/** Tables that there are for a team alone, whose rows are somebody's. */
const OF_A_TEAM = ['handovers', 'reviews', 'outcomes'] as const

/**
 * The database, at the extension's own origin, where no page can reach it. Opened only by the
 * background and by extension pages.
 */
export class Database extends Dexie {
  people!: EntityTable<PersonRow, 'id'>
  /** What everybody is found by, kept by every write of `people` itself (`find-blocks.ts`). */
  findBlocks!: EntityTable<FindBlock, 'block'>
  findStamps!: EntityTable<FindStamp, 'block'>
  identities!: Table<IdentityRow, [string, string]>
  interactions!: EntityTable<Interaction, 'id'>
  notes!: EntityTable<Note, 'id'>
  insights!: EntityTable<Insight, 'id'>
  followUps!: EntityTable<FollowUp, 'id'>
  rewards!: EntityTable<Reward, 'id'>
  campaigns!: EntityTable<Campaign, 'id'>
  suggestions!: EntityTable<Suggestion, 'id'>
  /** What came of posts that are forgotten, day by day: of nobody in particular. */
  answerCounts!: Table<AnswerCount, [number, string, string, string]>
  insertions!: Table<Insertion, [string, string]>
  draftUses!: EntityTable<DraftUse, 'id'>
  observations!: Table<Observation, [string, string]>
  corrections!: Table<Correction, [string, string]>
  examples!: Table<Example, [string, string]>
  discoveries!: Table<Discovery, [string, string]>
  merges!: EntityTable<Merge, 'id'>
  erasures!: EntityTable<Erased, 'hash'>
  tierMoves!: EntityTable<TierMove, 'id'>
  draws!: EntityTable<Draw, 'id'>
  segments!: EntityTable<Segment, 'id'>
  tags!: EntityTable<Tag, 'key'>
  companyNotes!: EntityTable<CompanyNote, 'key'>
  refusals!: EntityTable<Refusal, 'id'>
  wordings!: EntityTable<TeamTemplate, 'id'>
  columnMaps!: EntityTable<ColumnMap, 'signature'>
  changes!: EntityTable<UndoEntry, 'id'>
  changeBlocks!: Table<UndoRows, [string, number]>

  readonly #listeners = new Set<OnCommitted>()

  constructor(name = 'ardent') {
    super(name)
    // Dexie tells every page which rows were written, for live queries, of which there are none
    // here. With the keys of an import that is undone it would hold each page up for seconds.
    this.unuse({ stack: 'dbcore', name: 'Observability' })
    declareVersions(this)
    this.on('ready', () => this.refuseNewer(), true)
    keepFindable(this)
    announceCommits(this, (tables) => this.tell(tables))
    tellWhyAborted(this)
    standFullDisk(this)
  }

  /** Tells `listener` of all that is written through this connection from now on. */
  onCommitted(listener: OnCommitted): void {
    this.#listeners.add(listener)
  }

  /**
   * A transaction of which nobody is told: for bookkeeping that changes nothing anybody looks at.
   * What a tab has written down while it asks must not have every tab ask again.
   */
  quietly<Value>(tables: readonly Table[], work: () => Promise<Value>): Promise<Value> {
    return this.transaction('rw', tables, async (transaction) => {
      silence(transaction)
      return work()
    })
  }

  /**
   * What `work` reads of some tables, at one moment. It is there once it is read: the end of the
   * transaction is not waited for.
   */
  reading<Value>(tables: readonly string[], work: () => Promise<Value>): Promise<Value> {
    return new Dexie.Promise<Value>((resolve, reject) => {
      this.transaction('r', tables, async () => resolve(await work())).catch(reject)
    }) as unknown as Promise<Value>
  }

  /** Deletes everything, and tells of it like of any other change. */
  override delete(...options: Parameters<Dexie['delete']>): PromiseExtended<void> {
    const tables = new Set(this.tables.map(({ name }) => name))
    return super.delete(...options).then(() => this.tell(tables))
  }

  private tell(tables: ReadonlySet<string>): void {
    for (const listener of this.#listeners) listener(tables)
  }

  /**
   * Dexie opens a database of a later version as well; nobody knows what this code would do to it.
   * That is also how a page learns that another one has brought the database up to date: Dexie
   * closes the older connection, so that the upgrade goes on, and opens it again when it is asked
   * for something.
   */
  private refuseNewer(): void {
    // Dexie counts ten of the browser's versions for one of its own.
    const found = Math.floor(this.backendDB().version / 10)
    if (found > this.verno) {
      throw new UserError('error_newer_database', [String(found), String(this.verno)])
    }
  }

  /** Whether there are tables for a team: in the package for teams alone. */
  get hasTeamTables(): boolean {
    return this.tables.some(({ name }) => name === OF_A_TEAM[0])
  }

  /** The tables whose rows belong to one person: what a merge moves and an erasure deletes. */
  get belongings() {
    return [
      this.identities,
      this.interactions,
      this.notes,
      this.insights,
      this.followUps,
      this.rewards,
      this.suggestions,
      this.insertions,
      this.observations,
      this.corrections,
      this.examples,
      this.tierMoves,
      this.refusals,
      ...(this.hasTeamTables ? OF_A_TEAM.map((name) => this.table(name)) : []),
    ] as Table<{ personId?: string | undefined }, string | [string, string]>[]
  }
}

/** The row that stores `identity`. */
export function identityRow(identity: Identity): IdentityRow {
  return { ...identity, handleKey: handleKey(identity, identity.network) }
}

/** The record without what was derived for the indexes. */
export function identityOfRow({ handleKey: _, ...identity }: IdentityRow): Identity {
  return identity
}

/** The value of the index `[network+postKey]`, under which rows about a post are found. */
export function keyOfPost({ network, postKey }: PostAddress): [network: string, postKey: string] {
  return [network, postKey]
}

/** The record without what was derived for the indexes. */
export function personOfRow({
  found: _,
  lastContactAt: __,
  strength: ___,
  ...person
}: PersonRow): Person {
  return person
}

interface Belonging {
  notes: Note
  interactions: Interaction
  identities: IdentityRow
  observations: Observation
}

/**
 * The rows of one table that belong to each of `ids`. One request a person: a cursor over them
 * all (`anyOf`) takes twice as long.
 */
export async function belongingsOf<Name extends keyof Belonging>(
  db: Database,
  name: Name,
  ids: readonly string[],
): Promise<Map<string, Belonging[Name][]>> {
  const table = db[name] as unknown as Table<Belonging[Name]>
  // A person's contacts are found by the first half of the index.
  const isCompound = name === 'interactions'
  const index = isCompound ? '[personId+at]' : 'personId'
  const keys = ids.map((id) => (isCompound ? IDBKeyRange.bound([id], [id, []]) : id))
  return db.transaction('r', table, async () => {
    const rows = await rowsUnder(table, index, keys)
    return new Map(rows.map((own, nth) => [ids[nth] ?? '', own]))
  })
}
