import type { Database } from '../store/database'
import { type KnownRow, keepKnown } from '../store/team-tables'
import { knownUnder, type Seen } from './known'
import { nameOf, placeOf, type RecordState } from './state'

/**
 * What is known around some records: all that tells who is one person, and whose each account is. What
 * is written to it is stored at its end, at once. For a transaction.
 */
export class Around {
  readonly rows = new Map<string, KnownRow>()
  readonly ids = new Set<string>()
  readonly #db: Database
  readonly #seen: Seen | undefined
  readonly #read: Map<string, KnownRow | undefined>
  readonly #asked = new Set<string>()
  readonly #written = new Map<string, KnownRow>()
  readonly #dropped = new Set<string>()

  /** @param read rows that were read already, by their names */
  constructor(db: Database, seen?: Seen, read = new Map<string, KnownRow | undefined>()) {
    this.#db = db
    this.#seen = seen
    this.#read = read
  }

  /** Reads these records and whatever is linked with them, or with these people. */
  async read(names: Iterable<string>, people: Iterable<string> = []): Promise<void> {
    let wanted = new Set(names)
    for (const id of people) wanted.add(nameOf('people', id))
    while (wanted.size > 0) {
      const asked = [...wanted].filter((name) => !this.#asked.has(name))
      const found = await this.#find(asked)
      wanted = new Set()
      for (const row of found) {
        if (this.#isChanged(row.name)) continue
        this.rows.set(row.name, row)
        for (const next of nextOf(row)) if (!this.#asked.has(next)) wanted.add(next)
      }
    }
  }

  async #find(asked: readonly string[]): Promise<KnownRow[]> {
    for (const name of asked) this.#asked.add(name)
    const unread = asked.filter((name) => !this.#read.has(name))
    const [rows, linked] = await Promise.all([
      knownUnder(this.#db, 'name', unread, this.#seen?.hasName),
      knownUnder(
        this.#db,
        'links',
        asked.flatMap((name) => this.#linkOf(name)),
        this.#seen?.hasLink,
      ),
    ])
    return [...asked.flatMap((name) => this.#read.get(name) ?? []), ...rows, ...linked]
  }

  /** By what those are found that are linked with a record. */
  #linkOf(name: string): string[] {
    const { table, key } = placeOf(name)
    if (table === 'identities') return [`@${name}`]
    if (table !== 'people') return []
    this.ids.add(key)
    return [key]
  }

  /** What was read in the database is older than what is written here. */
  #isChanged(name: string): boolean {
    return this.#written.has(name) || this.#dropped.has(name)
  }

  /** Writes a row in the place of the one called `name`, which it may not be called any more. */
  write(name: string, row: KnownRow): void {
    this.rows.set(name, row)
    if (row.name !== name) this.#dropped.add(name)
    this.#dropped.delete(row.name)
    this.#written.set(row.name, row)
  }

  /** Takes rows in the place of others, and reads what they are linked with. */
  async replace(names: readonly string[], rows: readonly KnownRow[]): Promise<void> {
    for (const name of names) {
      this.rows.delete(name)
      this.#dropped.add(name)
    }
    for (const row of rows) {
      this.write(row.name, row)
      this.#asked.add(row.name)
    }
    await this.read(rows.flatMap(nextOf), peopleNamed(rows))
  }

  /** Reads all that is about these people. */
  async readAbout(people: Iterable<string>): Promise<void> {
    const found = await knownUnder(this.#db, 'about', [...new Set(people)], this.#seen?.hasLink)
    for (const row of found) {
      if (!this.rows.has(row.name) && !this.#isChanged(row.name)) this.rows.set(row.name, row)
    }
  }

  state(): Map<string, RecordState> {
    return new Map([...this.rows].map(([name, row]) => [name, row.record as RecordState]))
  }

  /** Stores what was written. */
  async store(): Promise<void> {
    const rows = [...this.#written.values()]
    await keepKnown(this.#db, rows, [...this.#dropped])
    this.#seen?.add(rows)
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
