import Dexie, { type EntityTable, type Table } from 'dexie'
import { handleKey } from '../model/identity'
import type { Merge } from '../model/merge'
import type { Identity, Person } from '../model/person'
import type {
  Campaign,
  Correction,
  DraftUse,
  FollowUp,
  Insertion,
  Insight,
  Interaction,
  Note,
  Observation,
  Reward,
  Suggestion,
} from '../model/records'

/** A person with what is derived for the indexes, kept true by the functions of this folder. */
export type PersonRow = Person & {
  /** Folded words of the name and all handles. */
  words: string[]
  /** The latest interaction's time, online or not. */
  lastContactAt?: number
}

/** An identity with the key its handle has, so that it is found where no stable id is shown. */
export type IdentityRow = Identity & { handleKey: string }

/**
 * The database, at the extension's own origin, where no page can reach it. Opened only by the
 * background and by extension pages.
 *
 * A new version gets a new `this.version(n)` below the last one, and its stored example in
 * `tests/migrations/`.
 */
export class Database extends Dexie {
  people!: EntityTable<PersonRow, 'id'>
  identities!: Table<IdentityRow, [string, string]>
  interactions!: EntityTable<Interaction, 'id'>
  notes!: EntityTable<Note, 'id'>
  insights!: EntityTable<Insight, 'id'>
  followUps!: EntityTable<FollowUp, 'id'>
  rewards!: EntityTable<Reward, 'id'>
  campaigns!: EntityTable<Campaign, 'id'>
  suggestions!: EntityTable<Suggestion, 'id'>
  insertions!: Table<Insertion, [string, string]>
  draftUses!: EntityTable<DraftUse, 'id'>
  observations!: Table<Observation, [string, string]>
  corrections!: Table<Correction, [string, string]>
  merges!: EntityTable<Merge, 'id'>

  constructor(name = 'ardent') {
    super(name)
    this.version(1).stores({
      people: 'id, vip.since, *words, lastContactAt, updatedAt',
      identities: '[network+key], [network+handleKey], personId',
      interactions: 'id, personId, [personId+at], at',
      notes: 'id, personId',
      insights: 'id, personId, topic, at',
      followUps: 'id, personId, due',
      rewards: 'id, personId, campaignId',
      campaigns: 'id',
      suggestions: 'id, personId, [network+postKey], status, closedAt',
      insertions: '[network+postKey], personId',
      draftUses: 'id, draftId, at',
      observations: '[network+postKey], personId, at',
      corrections: '[network+postKey], personId',
      merges: 'id, kept.id, folded.id',
    })
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
    ] as Table<{ personId?: string | undefined }, string | [string, string]>[]
  }
}

/** The row that stores `identity`. */
export function identityRow(identity: Identity): IdentityRow {
  return { ...identity, handleKey: handleKey(identity) }
}

/** The record without what was derived for the indexes. */
export function identityOfRow({ handleKey: _, ...identity }: IdentityRow): Identity {
  return identity
}

/** The record without what was derived for the indexes. */
export function personOfRow({ words: _, lastContactAt: __, ...person }: PersonRow): Person {
  return person
}

interface Belonging {
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
  return db.transaction('r', table, async () => {
    const rows = ids.map((id) => table.where('personId').equals(id).toArray())
    return new Map((await Promise.all(rows)).map((own, index) => [ids[index] ?? '', own]))
  })
}
