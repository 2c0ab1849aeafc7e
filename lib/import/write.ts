import type { ColumnMap } from '../model/column-map'
import { foundText } from '../model/person/found-text'
import { identityOf } from '../model/person/identity'
import { Note } from '../model/person/note'
import { Identity, newPerson, Person } from '../model/person/person'
import { TierMove } from '../model/records'
import { UserError } from '../model/user-error'
import { type PeopleBatch, storeImport } from '../store/bulk'
import {
  belongingsOf,
  type Database,
  identityRow,
  type PersonRow,
  personOfRow,
} from '../store/database'
import type { ImportJob, ImportResult, Overwritable } from './contract'
import type { ExistingPeople } from './match'
import { type MergedRow, mergeRow } from './merge-row'
import { shownName } from './parsed-row'
import type { PlannedRow } from './plan'

/** Rows written in one go: between two, the import can be cancelled. */
const AT_ONCE = 1000

/** An import as it was planned. */
export interface Import {
  rows: readonly PlannedRow[]
  existing: ExistingPeople
  overwrite: readonly Overwritable[]
  columnMap: ColumnMap
  /** What it is called in the list of changes. */
  what: string
  /** Milliseconds since 1970. */
  at: number
}

/**
 * Writes an import: all of it, or nothing where it fails or is cancelled.
 * @throws UserError when somebody it is about was changed since it was planned
 */
export async function writeImport(
  db: Database,
  plan: Import,
  job: ImportJob,
): Promise<ImportResult> {
  const rows = plan.rows.filter(({ writes }) => writes)
  const { what, at } = plan
  const change = { id: crypto.randomUUID(), kind: 'import', what, people: rows.length, at } as const
  await storeImport(db, change, plan.columnMap, () => batchesOf(db, rows, plan, job))
  const added = rows.filter(isNew).length
  return { changeId: change.id, added, changed: rows.length - added }
}

async function* batchesOf(
  db: Database,
  rows: readonly PlannedRow[],
  plan: Import,
  { signal, onProgress }: ImportJob,
): AsyncGenerator<PeopleBatch> {
  const used = new Set<string>()
  for (let done = 0; done < rows.length; done += AT_ONCE) {
    signal.throwIfAborted()
    onProgress({ step: 'writing', done, total: rows.length })
    const some = rows.slice(done, done + AT_ONCE)
    const added = newPeople(some.filter(isNew), plan.existing, plan.at)
    yield added
    const changed = await changedPeople(db, some.filter(isExisting), plan)
    yield changed
    for (const { tags = [] } of [...added.people, ...changed.people]) {
      for (const key of tags) used.add(key)
    }
  }
  signal.throwIfAborted()
  const tags = plan.existing.tags.added.filter(({ key }) => used.has(key))
  yield { ...emptyBatch(), tags }
}

const emptyBatch = (): PeopleBatch => ({
  people: [],
  identities: [],
  notes: [],
  tierMoves: [],
  tags: [],
  overwritten: [],
})

const isNew = ({ personId }: PlannedRow) => personId === undefined
const isExisting = (row: PlannedRow) => !isNew(row)

function newPeople(rows: readonly PlannedRow[], existing: ExistingPeople, at: number): PeopleBatch {
  const batch: PeopleBatch = emptyBatch()
  for (const { parsed } of rows) {
    const person = newPerson(crypto.randomUUID(), shownName(parsed), at)
    batch.overwritten.push({ table: 'people', key: person.id })
    add(batch, mergeRow(person, parsed, existing, [], at), at)
  }
  return batch
}

async function changedPeople(
  db: Database,
  rows: readonly PlannedRow[],
  { existing, overwrite, at }: Import,
): Promise<PeopleBatch> {
  const batch: PeopleBatch = emptyBatch()
  const current = await db.people.bulkGet(rows.map(({ personId = '' }) => personId))
  const merged = rows.map(({ parsed }, index) => {
    const row = current[index]
    const before = existing.people.get(row?.id ?? '')
    if (!row || row.updatedAt !== before?.updatedAt) {
      throw new UserError('error_import_changed_meanwhile')
    }
    return { row, ...mergeRow(before, parsed, existing, overwrite, at) }
  })
  const ids = merged.map(({ row }) => row.id)
  const identities = await belongingsOf(db, 'identities', ids)
  for (const { row, ...one } of merged) {
    batch.overwritten.push({ table: 'people', key: row.id, before: personOfRow(row) })
    add(batch, one, at, { row, identities: identities.get(row.id) })
  }
  return batch
}

/** What is stored of somebody, whose row and accounts until now are in `before`. */
function add(
  batch: PeopleBatch,
  { person, accounts, notes: added }: MergedRow,
  at: number,
  before?: { row: PersonRow; identities: readonly Identity[] | undefined },
): void {
  const { people, identities, notes, tierMoves, overwritten } = batch
  const ids = accounts.map(({ handleHistory = [], ...account }) => {
    const identity = identityOf({ ...account, name: '' }, account.network, person.id)
    return Identity.parse({ ...identity, handleHistory })
  })
  people.push({
    ...before?.row,
    ...Person.parse({ ...person, updatedAt: at }),
    found: foundText(person, [...(before?.identities ?? []), ...ids]),
  })
  for (const identity of ids) {
    identities.push(identityRow(identity))
    overwritten.push({ table: 'identities', key: [identity.network, identity.key] })
  }
  const from = before?.row.tier ?? 'unknown'
  if (person.tier !== from) {
    const move = { id: crypto.randomUUID(), personId: person.id, from, to: person.tier, at }
    tierMoves.push(TierMove.parse({ ...move, by: '', reasons: [] }))
    overwritten.push({ table: 'tierMoves', key: move.id })
  }
  for (const note of added) {
    const id = crypto.randomUUID()
    notes.push(Note.parse({ kind: 'note', at, ...note, id, personId: person.id }))
    overwritten.push({ table: 'notes', key: id })
  }
}
