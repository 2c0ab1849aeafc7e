import type { ColumnMap } from '../model/column-map'
import { identityOf } from '../model/person/identity'
import { Identity, newPerson, Person } from '../model/person/person'
import { Note } from '../model/records'
import { UserError } from '../model/user-error'
import { type PeopleBatch, storeImport } from '../store/bulk'
import { belongingsOf, type Database, identityRow, type PersonRow } from '../store/database'
import { wordsOf } from '../store/person-rows'
import type { ImportResult, Overwritable, Step } from './contract'
import type { Known } from './known'
import { type MergedRow, mergeRow } from './merge-row'
import { shownName } from './parsed-row'
import type { Planned } from './plan'

/** Rows written in one go: between two, the import can be cancelled. */
const AT_ONCE = 1000

/** An import as it was planned. */
export interface Import {
  rows: readonly Planned[]
  known: Known
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
export async function writeImport(db: Database, plan: Import, step: Step): Promise<ImportResult> {
  const rows = plan.rows.filter(({ writes }) => writes)
  const { what, at } = plan
  const change = { id: crypto.randomUUID(), kind: 'import', what, people: rows.length, at } as const
  await storeImport(db, change, plan.columnMap, () => batchesOf(db, rows, plan, step))
  const added = rows.filter(isNew).length
  return { changeId: change.id, added, changed: rows.length - added }
}

async function* batchesOf(
  db: Database,
  rows: readonly Planned[],
  plan: Import,
  { signal, onProgress }: Step,
): AsyncGenerator<PeopleBatch> {
  for (let done = 0; done < rows.length; done += AT_ONCE) {
    signal.throwIfAborted()
    onProgress({ step: 'writing', done, total: rows.length })
    const some = rows.slice(done, done + AT_ONCE)
    yield newPeople(some.filter(isNew), plan.known, plan.at)
    yield await changedPeople(db, some.filter(isKnown), plan)
  }
  signal.throwIfAborted()
}

const isNew = ({ personId }: Planned) => personId === undefined
const isKnown = (row: Planned) => !isNew(row)

function newPeople(rows: readonly Planned[], known: Known, at: number): PeopleBatch {
  const batch: PeopleBatch = { people: [], identities: [], notes: [], overwritten: [] }
  for (const { parsed } of rows) {
    const person = newPerson(crypto.randomUUID(), shownName(parsed), at)
    batch.overwritten.push({ table: 'people', key: person.id })
    add(batch, mergeRow(person, parsed, known, []), at)
  }
  return batch
}

async function changedPeople(
  db: Database,
  rows: readonly Planned[],
  { known, overwrite, at }: Import,
): Promise<PeopleBatch> {
  const batch: PeopleBatch = { people: [], identities: [], notes: [], overwritten: [] }
  const current = await db.people.bulkGet(rows.map(({ personId = '' }) => personId))
  const laid = rows.map(({ parsed }, index) => {
    const row = current[index]
    const before = known.people.get(row?.id ?? '')
    if (!row || row.updatedAt !== before?.updatedAt) {
      throw new UserError('error_import_changed_meanwhile')
    }
    return { row, ...mergeRow(before, parsed, known, overwrite) }
  })
  const renamed = laid.filter(
    ({ row, person, accounts }) => accounts.length > 0 || person.displayName !== row.displayName,
  )
  const ids = renamed.map(({ row }) => row.id)
  const identities = await belongingsOf(db, 'identities', ids)
  for (const { row, ...one } of laid) {
    batch.overwritten.push({ table: 'people', key: row.id, before: row })
    add(batch, one, at, { row, identities: identities.get(row.id) })
  }
  return batch
}

/** What is stored of somebody, whose row and accounts until now are in `before`. */
function add(
  { people, identities, notes, overwritten }: PeopleBatch,
  { person, accounts, note }: MergedRow,
  at: number,
  before?: { row: PersonRow; identities: readonly Identity[] | undefined },
): void {
  const added = accounts.map((account) =>
    Identity.parse(identityOf({ ...account, name: '' }, account.network, person.id)),
  )
  people.push({
    ...before?.row,
    ...Person.parse({ ...person, updatedAt: at }),
    words:
      before && !before.identities
        ? before.row.words
        : wordsOf(person, [...(before?.identities ?? []), ...added]),
  })
  for (const identity of added) {
    identities.push(identityRow(identity))
    overwritten.push({ table: 'identities', key: [identity.network, identity.key] })
  }
  if (note === undefined) return
  const id = crypto.randomUUID()
  notes.push(Note.parse({ id, personId: person.id, text: note, kind: 'note', at }))
  overwritten.push({ table: 'notes', key: id })
}
