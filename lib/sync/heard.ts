import type { KnownRow } from '../store/team-tables'
import type { Known } from './known'
import type { Opened } from './seal'

/** A record of the server's, opened, with every revision of it joined. */
export interface Heard extends Opened {
  id: string
  rev: string
  /** Its other revisions. */
  leaves: string[]
}

/** What is known of each record that is heard of, under its name first, and under its id alone. */
export async function rowsOf(known: Known, all: readonly Heard[]): Promise<KnownRow[][]> {
  const names = all.map(({ name }) => name)
  const ids = all.map(({ id }) => id)
  const found = await Promise.all([known.under('name', names), known.under('id', ids)])
  const byName = new Map(found.flat().map((row) => [row.name, row]))
  const byId = Map.groupBy(byName.values(), ({ id }) => id)
  return all.map(({ name, id }) => [
    ...new Set([byName.get(name) ?? [], byId.get(id) ?? []].flat()),
  ])
}
