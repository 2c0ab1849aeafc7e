import type { KnownRow } from '../store/team-tables'
import type { Known } from './known'
import { isCampaign } from './links'
import { nameOf, placeOf, type RecordState } from './state'

/**
 * What is known around some records: all that tells who is one person, and whose each account is. What
 * is changed in `rows` is stored at its end, at once. For a transaction.
 */
export class Around {
  readonly known: Known
  /** By the names that they had: a row can be called otherwise since. */
  readonly rows = new Map<string, KnownRow>()
  readonly ids = new Set<string>()
  readonly #asked = new Set<string>()
  readonly #stored = new Map<string, KnownRow>()

  constructor(known: Known) {
    this.known = known
  }

  /** Reads these records and whatever is linked with them. */
  async read(names: readonly string[]): Promise<void> {
    const asked = [...new Set(names).difference(this.#asked)]
    if (asked.length === 0) return
    const links = asked.flatMap((name) => this.#linkOf(name))
    const found = await Promise.all([
      this.known.under('name', asked),
      this.known.under('links', links),
    ])
    await this.read(this.#take(found.flat()).flatMap(nextOf))
  }

  /** Reads all that is about these people. @returns whether some of it was not read before */
  async readAbout(people: readonly string[]): Promise<boolean> {
    const fresh = this.#take(await this.known.under('about', [...new Set(people)]))
    return fresh.length > 0
  }

  /** @returns those that were not read before: what is stored of the others may be changed here */
  #take(found: readonly KnownRow[]): KnownRow[] {
    const fresh = found.filter(({ name }) => !this.#stored.has(name))
    for (const row of fresh) {
      this.#stored.set(row.name, row)
      this.rows.set(row.name, row)
    }
    return fresh
  }

  /** By what those are found that are linked with a record. */
  #linkOf(name: string): string[] {
    this.#asked.add(name)
    const [table, key] = placeOf(name)
    if (table === 'identities') return [`@${name}`]
    if (table !== 'people') return []
    this.ids.add(key)
    return [key]
  }

  /** Takes rows in the place of others, and reads what they are linked with. */
  async replace(names: readonly string[], rows: readonly KnownRow[]): Promise<void> {
    for (const name of names) this.rows.delete(name)
    for (const row of rows) this.rows.set(row.name, row)
    await this.read(rows.flatMap(nextOf))
  }

  state(): Map<string, RecordState> {
    return new Map([...this.rows].map(([name, row]) => [name, row.record as RecordState]))
  }

  /** Stores what is another now. */
  async store(): Promise<void> {
    const rows = [...this.rows.values()]
    const written = rows.filter((row) => this.#stored.get(row.name) !== row)
    const names = new Set(rows.map(({ name }) => name))
    await this.known.keep(written, [...new Set(this.#stored.keys()).difference(names)])
  }
}

/** The records that have to be known to tell what one says. */
function nextOf({ name, links, about }: KnownRow): string[] {
  const linked = links.map((link) =>
    link.startsWith('@') ? link.slice(1) : nameOf('people', link),
  )
  // Who else is on a list is told by what is noted of each.
  return [...linked, ...(isCampaign(name) ? [] : about.map((id) => nameOf('people', id)))]
}
