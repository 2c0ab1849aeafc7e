import type { Database } from '../store/database'
import { rowsUnder } from '../store/rows-under'
import { type KnownRow, known } from '../store/team-tables'
import { fieldOfCell } from './cells'
import { claimsIn, isCampaign, nextName, ownerIn, pairIn } from './links'
import { isOnlyId, type RecordState, tableOf } from './state'

/** A known record as it is stored, with what it is found by. */
export function knownRow(
  before: Partial<KnownRow> | undefined,
  name: string,
  record: RecordState,
): KnownRow & { record: RecordState } {
  const id = before?.id
  return {
    dirty: 1,
    ...before,
    name: id && isOnlyId(name, record) ? namelessly(tableOf(name), id) : name,
    record,
    ...pointsOf(name, record),
  }
}

/** What a record is called here that is known by its id alone. */
export const namelessly = (table: string, id: string) => `${table} #${id}`

function pointsOf(name: string, record: RecordState): Pick<KnownRow, 'links' | 'about'> {
  const next = nextName(name, record)
  return {
    links: [claimsIn(record).map(([id]) => id), next ? `@${next}` : [], pairIn(record)].flat(),
    about: [...new Set([ownerIn(record) ?? [], listedIn(name, record)].flat())],
  }
}

/** Who is on the lists of a campaign. */
function listedIn(name: string, { cells }: RecordState): string[] {
  if (!isCampaign(name)) return []
  return Object.keys(cells).flatMap((cell) => fieldOfCell(cell)[1] || [])
}

export const recordOf = (row: KnownRow | undefined) => row?.record as RecordState | undefined

/**
 * What of `known` there is, from when it was empty: what is not in here need not be looked for. A first
 * download asks for a hundred thousand records that are not there yet.
 */
export class Seen {
  readonly #keys = new Set<string>()

  add(rows: readonly KnownRow[]): void {
    for (const { name, id = '', links, about } of rows) {
      for (const key of [name, id, ...links, ...about]) this.#keys.add(key)
    }
  }

  /** Whether anything is called so, linked with this, or about it. */
  has = (key: string) => this.#keys.has(key)
}

/** The known rows under some keys of an index, of those that there may be. For a transaction. */
export async function knownUnder(
  db: Database,
  index: 'name' | 'id' | 'links' | 'about',
  keys: readonly string[],
  seen?: Seen,
): Promise<KnownRow[]> {
  return (await rowsUnder(known(db), index, seen ? keys.filter(seen.has) : keys)).flat()
}
