import type { Database } from '../store/database'
import type { KnownRow } from '../store/team-tables'
import { knownUnder, namelessly, type Seen } from './known'
import { nameOf, type RecordState } from './state'

/** A record of the server's, opened, with every revision of it joined. */
export interface Heard {
  table: string
  /** Missing where nothing is left of it but its id. */
  key: string | undefined
  id: string
  rev: string
  /** Its other revisions. */
  leaves: string[]
  record: RecordState
}

/** The rows of records that are heard of: by their names, or by their ids where one is not known. */
export async function rowsOf(
  db: Database,
  all: readonly Heard[],
  seen: Seen | undefined,
): Promise<(KnownRow | undefined)[]> {
  const [named, identified] = await Promise.all([
    knownUnder(db, 'name', all.map(nameOfHeard), seen),
    knownUnder(
      db,
      'id',
      all.map(({ id }) => id),
      seen,
    ),
  ])
  const byName = new Map(named.map((row) => [row.name, row]))
  const byId = new Map(identified.map((row) => [row.id, row]))
  return all.map((one) => byName.get(nameOfHeard(one)) ?? byId.get(one.id))
}

export const nameOfHeard = ({ table, key, id }: Heard) =>
  key ? nameOf(table, key) : namelessly(table, id)
