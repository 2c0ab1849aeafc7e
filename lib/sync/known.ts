import type { Database } from '../store/database'
import { type KnownRow, known } from '../store/team-tables'
import { heldBy } from './cells'
import { nameOf, OWN, placeOf, type RecordState } from './state'

/** A key that says nothing of anybody. */
const RANDOM = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

/** A known record as it is stored, with what it is found by. */
export function knownRow(
  before: Partial<KnownRow> | undefined,
  name: string,
  record: RecordState,
): KnownRow & { record: RecordState } {
  return {
    dirty: 1,
    ...before,
    name: storedName(name, record, before?.id),
    record,
    ...pointsOf(name, record),
  }
}

/** Of what nothing is left but its id, the key goes as well: it can be a handle. */
function storedName(name: string, { cells }: RecordState, id: string | undefined): string {
  const { table, key } = placeOf(name)
  const isEmpty = Object.keys(cells).every((cell) => cell.startsWith(OWN))
  return isEmpty && id && !RANDOM.test(key) ? namelessly(table, id) : name
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

/** What is known around some records: all that tells who is one person, and whose each account is. */
export class Around {
  readonly rows = new Map<string, KnownRow>()
  readonly ids = new Set<string>()
  readonly #db: Database
  readonly #asked = new Set<string>()

  constructor(db: Database) {
    this.#db = db
  }

  /** Reads these records and whatever is linked with them, or with these people. */
  async read(names: Iterable<string>, people: Iterable<string> = []): Promise<void> {
    let wanted = new Set(names)
    for (const id of people) wanted.add(nameOf('people', id))
    while (wanted.size > 0) {
      const asked = [...wanted].filter((name) => !this.#asked.has(name))
      for (const name of asked) this.#asked.add(name)
      const rows = await known(this.#db).bulkGet(asked)
      const linked = await Promise.all(asked.flatMap((name) => this.#linkedWith(name)))
      wanted = new Set()
      for (const row of [...rows, ...linked.flat()]) {
        if (!row) continue
        this.rows.set(row.name, row)
        for (const next of nextOf(row)) if (!this.#asked.has(next)) wanted.add(next)
      }
    }
  }

  #linkedWith(name: string): Promise<KnownRow[]>[] {
    const { table, key } = placeOf(name)
    const by = (link: string) => known(this.#db).where('links').equals(link).toArray()
    if (table === 'identities') return [by(`@${name}`)]
    if (table !== 'people') return []
    this.ids.add(key)
    return [by(key)]
  }

  /** Takes rows in the place of others, and reads what they are linked with. */
  async replace(names: readonly string[], rows: readonly KnownRow[]): Promise<void> {
    for (const name of names) this.rows.delete(name)
    for (const row of rows) {
      this.rows.set(row.name, row)
      this.#asked.add(row.name)
    }
    await this.read(rows.flatMap(nextOf), peopleNamed(rows))
    for (const row of rows) this.rows.set(row.name, row)
  }

  /** Reads all that is about these people. */
  async readAbout(people: Iterable<string>): Promise<void> {
    const asked = [...new Set(people)].map((id) =>
      known(this.#db).where('about').equals(id).toArray(),
    )
    for (const row of (await Promise.all(asked)).flat()) {
      if (!this.rows.has(row.name)) this.rows.set(row.name, row)
    }
  }

  state(): Map<string, RecordState> {
    return new Map([...this.rows].map(([name, row]) => [name, row.record as RecordState]))
  }
}

/** The records that have to be known to tell what one says. */
function nextOf({ name, links, about }: KnownRow): string[] {
  const linked = links.map((link) =>
    link.startsWith('@') ? link.slice(1) : nameOf('people', link),
  )
  // Who else is on a list is told by what is noted of each: there can be thousands.
  const isList = placeOf(name).table === 'campaigns'
  return [...linked, ...(isList ? [] : about.map((id) => nameOf('people', id)))]
}

const peopleNamed = (rows: readonly KnownRow[]) =>
  rows.flatMap(({ name }) => (placeOf(name).table === 'people' ? [placeOf(name).key] : []))
