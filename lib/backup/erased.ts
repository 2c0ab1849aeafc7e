import { type Erasure, erasureKeys } from '../model/person/erased'
import type { Merge } from '../model/person/merge'
import type { Identity, Person } from '../model/person/person'
import type { Refusal } from '../model/person/refusal'
import type { Campaign } from '../model/records'
import type { Database } from '../store/database'
import { findErased } from '../store/erased'
import type { Bytes } from './backup-file'
import { type BackupRow, rowsOf } from './read-backup'
import { ownerOf } from './tables'

/** Somebody in a backup who was erased, by their id there. */
export interface ErasedThere extends Erasure {
  id: string
  displayName: string
}

/**
 * Who of a backup was erased and is not here.
 *
 * @param here ids in the file of those who are here
 */
export async function erasedIn(
  db: Database,
  bytes: Bytes,
  here: ReadonlyMap<string, string>,
): Promise<ErasedThere[]> {
  if ((await db.erasures.count()) === 0) return []
  const people = new Map<string, { person: Person; accounts: Identity[] }>()
  for (const { table, row } of rowsOf(db, bytes)) {
    if (table === 'people') {
      const person = row as Person
      if (!here.has(person.id)) people.set(person.id, { person, accounts: [] })
    } else if (table === 'identities') {
      const account = row as Identity
      people.get(account.personId)?.accounts.push(account)
    } else break
  }
  const keys = function* () {
    for (const [id, { person, accounts }] of people) {
      yield [id, erasureKeys({ ...person, accounts })] as const
    }
  }
  const found = await findErased(db, keys())
  return [...found].map(([id, erasure]) => {
    const displayName = people.get(id)?.person.displayName ?? ''
    return { id, displayName, ...erasure }
  })
}

/** The rows of a backup without some of its people and all that belongs to them. */
export function* withoutPeople(
  rows: Iterable<BackupRow>,
  leftOut: ReadonlySet<string>,
): Generator<BackupRow> {
  for (const one of rows) {
    if (leftOut.size === 0) yield one
    else if (!isAboutAny(one, leftOut)) yield offTheLists(one, leftOut)
  }
}

function isAboutAny({ table, row }: BackupRow, people: ReadonlySet<string>): boolean {
  if (table === 'people') return people.has((row as Person).id)
  if (table === 'refusals' && people.has((row as Refusal).what)) return true
  if (table === 'merges') {
    const { kept, folded } = row as Merge
    return people.has(kept.id) || people.has(folded.id)
  }
  return people.has(ownerOf(row) ?? '')
}

function offTheLists({ table, row }: BackupRow, people: ReadonlySet<string>): BackupRow {
  if (table !== 'campaigns') return { table, row }
  const { asked, tookPart, ...campaign } = row as Campaign
  const others = (list: readonly string[]) => list.filter((id) => !people.has(id))
  return { table, row: { ...campaign, asked: others(asked), tookPart: others(tookPart) } }
}
