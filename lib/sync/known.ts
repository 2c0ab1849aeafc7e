import type { Database } from '../store/database'
import { rowsUnder } from '../store/rows-under'
import { type KnownRow, known } from '../store/team-tables'
import { heldBy } from './cells'
import { isOnlyId, nameOf, OWN, placeOf, type RecordState } from './state'

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
    name: id && isOnlyId(name, record) ? namelessly(placeOf(name).table, id) : name,
    record,
    ...pointsOf(name, record),
  }
}

/** What a record is called here that is known by its id alone. */
export const namelessly = (table: string, id: string) => `${table} #${id}`

function pointsOf(name: string, record: RecordState): Pick<KnownRow, 'links' | 'about'> {
  const { table, key } = placeOf(name)
  const cells = Object.keys(record.cells)
  if (table === 'people') return { links: [], about: [] }
  if (table === 'identities') {
    const claims = cells
      .filter((cell) => cell.startsWith(OWN))
      .map((cell) => cell.slice(OWN.length))
    const to = record.cells.to?.[1]
    const [network = ''] = key.split(' ', 1)
    const next = typeof to === 'string' ? [`@${nameOf('identities', [network, to])}`] : []
    return { links: [...claims, ...next], about: [] }
  }
  const held = heldBy(record)
  const pair = held.get('pair')
  if (Array.isArray(pair)) return { links: pair.map(String), about: [] }
  const owner = held.get('personId')
  const listed = table === 'campaigns' ? cells.flatMap((cell) => cell.split('/')[1] ?? []) : []
  return { links: [], about: [...new Set([...(owner ? [String(owner)] : []), ...listed])] }
}

export const recordOf = (row: KnownRow | undefined) => row?.record as RecordState | undefined

/**
 * What of `known` there is, from when it was empty: what is not in here need not be looked for. A first
 * download asks for a hundred thousand records that are not there yet.
 */
export class Seen {
  readonly #names = new Set<string>()
  readonly #links = new Set<string>()

  add(rows: readonly KnownRow[]): void {
    for (const { name, links, about } of rows) {
      this.#names.add(name)
      for (const link of [...links, ...about]) this.#links.add(link)
    }
  }

  hasName = (name: string) => this.#names.has(name)

  /** Whether anything is linked with this, or about it. */
  hasLink = (link: string) => this.#links.has(link)
}

/** The known rows under some keys of an index, of those that there may be. For a transaction. */
export async function knownUnder(
  db: Database,
  index: 'name' | 'links' | 'about',
  keys: readonly string[],
  mayBe: (key: string) => boolean = () => true,
): Promise<KnownRow[]> {
  return (await rowsUnder(known(db), index, keys.filter(mayBe))).flat()
}
