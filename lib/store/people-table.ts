import { searched } from '../model/person/found-text'
import { stands } from '../model/person/note'
import { type PeopleRow, type RowAccount, rowFields } from '../model/person/people-table'
import { profileKey } from '../model/person/profile-key'
import { personSentiment } from '../model/person/sentiment'
import type { FollowUp, Observation } from '../model/records'
import type { UndoEntry } from '../model/undo-entry'
import { countRows, inChunks } from './chunks'
import type { Database, IdentityRow, PersonRow } from './database'

/** Rows that stand there at once: as many as a screen has, and some to scroll. */
const FIRST = 200

/** As many people as are read one by one; of more, everybody is read anew. */
const FEW = 500

const NO_TAGS: readonly string[] = []

/** A row that is still being filled in. */
type Draft = { -readonly [Field in keyof PeopleRow]: PeopleRow[Field] } & { accounts: RowAccount[] }

/** Some rows, and how far the reading is, from 0 to 1. */
export interface Batch {
  rows: PeopleRow[]
  progress: number
}

/**
 * Everybody, as the table shows them: who was last heard of at once, then the others in batches, once
 * everybody's accounts, posts and promises are read.
 */
export async function* readPeople(db: Database, now: number): AsyncGenerator<Batch> {
  const latest = await db.people.orderBy('lastContactAt').reverse().limit(FIRST).primaryKeys()
  yield { rows: await readSome(db, latest, now), progress: 0 }

  const known = new Set(latest)
  const total = await countRows([db.people, db.identities, db.observations, db.followUps])
  let done = 0
  const progress = (read: readonly unknown[]) => {
    done += read.length
    return Math.min(1, done / total)
  }
  const owned: Owned = { identities: new Map(), posts: new Map(), followUps: new Map() }
  for await (const read of ahead(inChunks(db.identities))) {
    gather(owned.identities, read)
    yield { rows: [], progress: progress(read) }
  }
  for await (const read of ahead(inChunks(db.observations))) {
    gather(owned.posts, read)
    yield { rows: [], progress: progress(read) }
  }
  for await (const read of ahead(inChunks(db.followUps))) {
    gather(owned.followUps, read)
    yield { rows: [], progress: progress(read) }
  }
  for await (const people of ahead(inChunks(db.people))) {
    const added = people.filter(({ id }) => !known.has(id))
    yield { rows: added.map((one) => rowOf(one, owned, now)), progress: progress(people) }
  }
}

/** The same chunks: the browser reads each while the one before is dealt with. */
async function* ahead<Rows>(chunks: AsyncGenerator<Rows>): AsyncGenerator<Rows> {
  let coming = chunks.next()
  while (true) {
    const { done, value } = await coming
    if (done) return
    coming = chunks.next()
    coming.catch(() => undefined)
    yield value
  }
}

/** What belongs to people, by their id. */
interface Owned {
  identities: Map<string, IdentityRow[]>
  posts: Map<string, Observation[]>
  followUps: Map<string, FollowUp[]>
}

function gather<Row extends { personId: string }>(
  owned: Map<string, Row[]>,
  rows: readonly Row[],
): void {
  for (const row of rows) {
    const own = owned.get(row.personId)
    if (own) own.push(row)
    else owned.set(row.personId, [row])
  }
}

function rowOf(person: PersonRow, { identities, posts, followUps }: Owned, now: number): PeopleRow {
  const row = bareRow(person)
  for (const identity of identities.get(person.id) ?? []) addAccount(row, identity)
  addSentiment(row, posts.get(person.id) ?? [], now)
  for (const followUp of followUps.get(person.id) ?? []) addFollowUp(row, followUp)
  return row
}

/** The rows of some people; whoever is not kept any more is left out. */
async function readSome(db: Database, ids: readonly string[], now: number): Promise<PeopleRow[]> {
  const tables = [db.people, db.identities, db.observations, db.followUps]
  return db.transaction('r', tables, async () => {
    const people = (await db.people.bulkGet([...ids])).filter((person) => person !== undefined)
    return Promise.all(people.map((person) => wholeRow(db, person, now)))
  })
}

async function wholeRow(db: Database, person: PersonRow, now: number): Promise<PeopleRow> {
  const own = { personId: person.id }
  const [identities, posts, followUps] = await Promise.all([
    db.identities.where(own).toArray(),
    db.observations.where(own).toArray(),
    db.followUps.where(own).toArray(),
  ])
  const row = bareRow(person)
  for (const identity of identities) addAccount(row, identity)
  addSentiment(row, posts, now)
  for (const followUp of followUps) addFollowUp(row, followUp)
  return row
}

/** What a person's own record says of them. */
function bareRow(person: PersonRow): Draft {
  const fields = [...(person.emails ?? []), ...Object.values(person.crm ?? {})]
  return {
    id: person.id,
    name: person.displayName,
    accounts: [],
    tier: person.tier,
    vipSince: person.vip?.since,
    sentiment: person.sentimentOverride,
    tags: person.tags ?? NO_TAGS,
    ...rowFields(person),
    strength: person.strength,
    lastContactAt: person.lastContactAt,
    contactEveryDays: person.contactEveryDays,
    followUpDue: undefined,
    links: fields.flatMap((value) => profileKey(value) ?? []),
    found: person.found,
  }
}

function addAccount(row: Draft | undefined, { network, handle, url }: IdentityRow): void {
  row?.accounts.push({ network, handle, url })
}

/** Until now the row has no sentiment but the staff's own. */
function addSentiment(row: Draft | undefined, posts: readonly Observation[], now: number): void {
  if (row) row.sentiment = personSentiment(posts, row.sentiment, now)
}

function addFollowUp(row: Draft | undefined, { due, doneAt }: FollowUp): void {
  if (row && doneAt === undefined) row.followUpDue = Math.min(row.followUpDue ?? due, due)
}

/**
 * `rows` brought up to date by reading those alone that were changed, added or deleted since, or
 * null where that cannot be told: after a change of many people, or the undoing of one, which
 * puts their old times back.
 *
 * @param since when `rows` were read, milliseconds since 1970
 * @param also people who may have changed in ways that their row does not tell
 */
export async function freshened(
  db: Database,
  rows: readonly PeopleRow[],
  since: number,
  also: readonly string[],
  now: number,
): Promise<PeopleRow[] | null> {
  const [touched, contacted, changes] = await Promise.all([
    db.people.where('updatedAt').aboveOrEqual(since).limit(FEW).primaryKeys(),
    db.people.where('lastContactAt').aboveOrEqual(since).limit(FEW).primaryKeys(),
    db.changes.toArray(),
  ])
  const manyChanged = changes.some((change) => isOfMany(change, since))
  const ids = [...new Set([...touched, ...contacted, ...also])]
  if (manyChanged || ids.length >= FEW) return null
  const read = new Map((await readSome(db, ids, now)).map((row) => [row.id, row]))
  const asked = new Set(ids)
  const others = rows.filter(({ id }) => !asked.has(id))
  return withoutGone(db, [...others, ...read.values()])
}

/** Whether a change since may have touched people whose rows do not tell, or too many of them. */
function isOfMany({ kind, people, at, undoneAt = 0 }: UndoEntry, since: number): boolean {
  return undoneAt >= since || (at >= since && (kind !== 'bulk_edit' || people >= FEW))
}

/** Deleting leaves no trace; only when somebody is missing are all the keys compared. */
async function withoutGone(db: Database, rows: PeopleRow[]): Promise<PeopleRow[] | null> {
  const count = await db.people.count()
  if (count === rows.length) return rows
  const kept = new Set(await db.people.toCollection().primaryKeys())
  const left = rows.filter(({ id }) => kept.has(id))
  return left.length === count ? left : null
}

/** Every note as it is searched, by the person it is on: what is searched along with the rows. */
export async function readNotes(db: Database, now: number): Promise<Map<string, string>> {
  const notes = new Map<string, string>()
  for await (const rows of inChunks(db.notes)) {
    for (const { personId, text } of rows.filter((note) => stands(note, now))) {
      notes.set(personId, `${notes.get(personId) ?? ''}\n${searched(text)}`)
    }
  }
  return notes
}
