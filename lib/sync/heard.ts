import type { Database } from '../store/database'
import { type KnownRow, known } from '../store/team-tables'
import { knownUnder, namelessly, type Seen } from './known'
import { nameOf, type RecordState } from './state'

/** A record of the server's, opened, with every revision of it joined. */
export interface Heard {
  table: string
  /** Missing where nothing is left of it but its id. */
  key?: string
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
  const names = [...all.map(nameOfHeard), ...(await namelessIn(db, all))]
  const found = await knownUnder(db, 'name', names, seen?.hasName)
  const named = new Map(found.map((row) => [row.name, row]))
  const bare = all.filter(({ key }) => key === undefined).map(({ id }) => id)
  const byId = bare.length > 0 ? await known(db).where('id').anyOf(bare).toArray() : []
  const ids = new Map(byId.map((row) => [row.id, row]))
  return all.map((one) => {
    const nameless = named.get(namelessly(one.table, one.id))
    return named.get(nameOfHeard(one)) ?? nameless ?? ids.get(one.id)
  })
}

/** What those are called that are known by their ids alone, of tables in which there are such. */
async function namelessIn(db: Database, all: readonly Heard[]): Promise<string[]> {
  const tables = [...new Set(all.map(({ table }) => table))]
  const count = (table: string) => known(db).where('name').startsWith(namelessly(table, '')).count()
  const counts = await Promise.all(tables.map(count))
  const such = new Set(tables.filter((_, index) => counts[index]))
  return all.flatMap(({ table, id }) => (such.has(table) ? [namelessly(table, id)] : []))
}

export const nameOfHeard = ({ table, key, id }: Heard) =>
  key ? nameOf(table, key) : namelessly(table, id)
