import Dexie, { type Table } from 'dexie'
import type { Person } from '../model/person/person'
import type { Member } from '../model/team/member'
import { claim } from './authorship'
import { putRecords } from './bulk'
import type { Database, IdentityRow, PersonRow } from './database'
import { forgetPerson } from './erasure'
import { findableAfterwards } from './find-blocks'
import {
  addPeopleOf,
  deriveAgain,
  type Owned,
  putPeople,
  remember as rememberOwned,
} from './person-rows'
import { type Mark, withoutMarks } from './track'

/** What the team knows of a record, as it is kept here. */
export interface KnownRow {
  name: string
  /** On the server; missing until it is reckoned. */
  id?: string | undefined
  record: object
  /** Of accounts and merges: the people that they join, and accounts by their names after an `@`. */
  links: string[]
  /** Of all else: the people it is about. */
  about: string[]
  /** Of people: the id they are shown under; '' where they are not shown. */
  head?: string
  /** The server's revision that this is joined with. */
  rev?: string | undefined
  /** Further revisions that a split cluster has, joined into this. */
  leaves?: string[] | undefined
  /** 1 where the server does not have it so, REFUSED where it will not have it. */
  dirty: 0 | 1 | typeof REFUSED
}

/** What the server refuses is set aside until it changes or is to be tried again. */
export const REFUSED = 2

/** A value of ours that a colleague's replaced. */
export interface Overruled {
  id?: number
  name: string
  cell: string
  value: unknown
  /** When theirs was written. */
  stamp: string
}

/**
 * The tables that sharing needs, in the package for teams alone. Its versions stand between those of
 * `declareVersions`, so that they go on there as everywhere; one that is released is never changed.
 */
export function declareTeam(db: Dexie): void {
  db.version(13.1).stores({
    known: 'name, id, *links, *about, dirty',
    outbox: '++id',
    team: 'key',
    overruled: '++id, name',
    members: 'user',
    claims: '[network+postKey]',
  })
  db.version(14.1).stores({ handovers: 'id, personId' })
  db.version(14.2).stores({ agreements: 'id' })
  db.version(14.3).stores({ reviews: 'id, personId, [network+postKey]' })
  db.version(15.1).stores({ outcomes: '[network+postKey], personId, endedAt' })
}

export const known = (db: Dexie): Table<KnownRow, string> => db.table('known')
export const outbox = (db: Dexie): Table<Mark, number> => db.table('outbox')
export const members = (db: Dexie): Table<Member, string> => db.table('members')
export const overruled = (db: Dexie): Table<Overruled, number> => db.table('overruled')

/** What was remembered of the team under a key; undefined where nothing was. */
export async function remembered<Value>(db: Dexie, key: string): Promise<Value | undefined> {
  const row = await db.table<{ key: string; value: Value }>('team').get(key)
  return row?.value
}

/** The user name of whoever works here; undefined where there is no team, nor tables for one. */
export async function userHere(db: Database): Promise<string | undefined> {
  return db.hasTeamTables ? (await remembered<{ user: string }>(db, 'me'))?.user : undefined
}

export async function remember(db: Dexie, key: string, value: unknown): Promise<void> {
  await db.table('team').put({ key, value })
}

/** The same, and nobody is told of it. */
export function rememberQuietly(db: Database, key: string, value: unknown): Promise<void> {
  return db.quietly([db.table('team')], () => remember(db, key, value))
}

export async function forget(db: Dexie, key: string): Promise<void> {
  await db.table('team').delete(key)
}

export async function keepKnown(
  db: Dexie,
  rows: readonly KnownRow[],
  dropped: readonly string[] = [],
): Promise<void> {
  if (dropped.length > 0) await known(db).bulkDelete([...dropped])
  await known(db).bulkPut([...rows])
}

/** Puts marks in the place of what they were; those without keys go. */
export async function keepMarks(db: Dexie, marks: readonly Mark[]): Promise<void> {
  const [noted, left] = [
    marks.filter(({ keys }) => keys.length === 0),
    marks.filter(({ keys }) => keys.length > 0),
  ]
  await outbox(db).bulkDelete(noted.map(({ id }) => id))
  await outbox(db).bulkPut(left)
}

export async function noteOverruled(db: Dexie, rows: readonly Overruled[]): Promise<void> {
  await overruled(db).bulkAdd([...rows])
}

/** Of records that are empty now nothing is to be put back. */
export async function forgetOverruled(db: Dexie, names: readonly string[]): Promise<void> {
  await overruled(db).where('name').anyOf(names).delete()
}

/** How rows are to change here by what the team knows. */
export interface RowChanges {
  /** By table: the rows as they are to be, records without what is derived. */
  put: Record<string, object[]>
  removed: Record<string, (string | [string, string])[]>
  /** Who is shown under another id now, by the one before. */
  folded: Map<string, string>
  /** Who was removed or erased. */
  gone: string[]
}

/** Whose rows stay in this browser and are somebody's. */
const OWN_READING = ['suggestions', 'insertions', 'observations'] as const

/**
 * Changes rows to what the team knows, in the caller's transaction. Whoever is gone is forgotten as a
 * whole, with what could be undone of them; what was remembered here of the posts of somebody who is
 * kept now becomes theirs.
 *
 * @param now milliseconds since 1970: when somebody a colleague changed is said to have changed here
 */
export async function applyRows(db: Database, changes: RowChanges, now: number): Promise<void> {
  const here = await db.people.bulkGet(changes.gone)
  for (const row of here) if (row) await forgetPerson(db, row.id)
  const accounts = await withoutMarks(db, db.tables, () =>
    findableAfterwards(db, () => writeRows(db, changes, now)),
  )
  if (accounts.length > 0) await claim(db, accounts)
}

async function writeRows(
  db: Database,
  { put, removed, folded }: RowChanges,
  now: number,
): Promise<IdentityRow[]> {
  const touched = new Set<string>()
  for (const [from, to] of folded) {
    for (const table of OWN_READING) {
      await db.table(table).where('personId').equals(from).modify({ personId: to })
    }
  }
  for (const [table, keys] of Object.entries(removed)) {
    const rows = await db.table<{ personId?: string }>(table).bulkGet(keys)
    for (const row of rows) if (row?.personId) touched.add(row.personId)
    await db.table(table).bulkDelete(keys.filter((_, index) => rows[index]))
  }
  const { people = [], ...belongings } = put
  const owned: Owned = { accounts: new Map(), contacts: new Map() }
  let accounts: IdentityRow[] = []
  for (const [table, rows] of Object.entries(belongings)) {
    const { fresh, others, owners } = await changed(db, table, rows, now)
    const written = [...fresh, ...others]
    await putRecords(db, table, written)
    if (table === 'identities') accounts = written as IdentityRow[]
    if (!DERIVING.has(table)) continue
    rememberOwned(owned, table, rows)
    for (const id of [...owners, ...written.map(ownerOf)]) touched.add(id)
  }
  // All that somebody new has is in what was put just now.
  const { fresh, others } = await changed(db, 'people', people, now)
  await addPeopleOf(db, owned, fresh as Person[])
  await putPeople(db, others as Person[])
  for (const { id } of [...fresh, ...others] as Person[]) touched.delete(id)
  await deriveAgain(db, [...touched])
  return accounts
}

const ownerOf = (row: object) => (row as { personId?: string }).personId ?? ''

/** What a person's row follows from. */
const DERIVING = new Set(['identities', 'interactions'])

/** How some rows are to be stored: those that are new here, those that are others, and whose these were. */
interface Changed {
  fresh: object[]
  others: object[]
  owners: string[]
}

/** What of some rows has to be stored, people as changed now. */
async function changed(
  db: Database,
  table: string,
  rows: readonly object[],
  now: number,
): Promise<Changed> {
  const { keyPath } = db.table(table).schema.primKey
  const keys = rows.map((row) => Dexie.getByKeyPath(row, keyPath ?? ''))
  const stored = await db.table<object>(table).bulkGet(keys)
  const all: Changed = { fresh: [], others: [], owners: [] }
  for (const [index, row] of rows.entries()) {
    const before = stored[index] as Partial<PersonRow & IdentityRow> | undefined
    if (!before) all.fresh.push(row)
    if (!before || spelled(row) === spelled(before)) continue
    if (before.personId) all.owners.push(before.personId)
    const updatedAt = Math.max(now, (before.updatedAt ?? 0) + 1)
    all.others.push(table === 'people' ? { ...row, updatedAt } : row)
  }
  return all
}

const NOT_SHARED = new Set(['found', 'lastContactAt', 'strength', 'handleKey', 'updatedAt'])

function spelled(row: object): string {
  const fields = Object.entries(row).filter(([field]) => !NOT_SHARED.has(field))
  return JSON.stringify(fields.sort(([one], [other]) => (one < other ? -1 : 1)))
}
