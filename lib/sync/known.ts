import type { Database } from '../store/database'
import { rowsUnder } from '../store/rows-under'
import { type KnownRow, keepKnown, known } from '../store/team-tables'
import { claimsIn, listedIn, nextName, ownerIn, pairIn } from './links'
import { isOnlyId, namelessly, type RecordState, tableOf } from './state'

/** A known record as it is stored, with what it is found by. */
export function knownRow(
  before: Partial<KnownRow> | undefined,
  name: string,
  record: RecordState,
): KnownRow & { record: RecordState } {
  const id = before?.id
  const next = nextName(name, record)
  const listed = listedIn(name, record).map(([, id]) => id)
  return {
    dirty: 1,
    ...before,
    name: id && isOnlyId(name, record) ? namelessly(tableOf(name), id) : name,
    record,
    links: [claimsIn(record).map(([id]) => id), next ? `@${next}` : [], pairIn(record)].flat(),
    about: [...new Set([ownerIn(record) || [], listed].flat())],
  }
}

/** What is known, as the database has it. For transactions. */
export class Known {
  readonly #db: Database
  /** By what all is found that there is, where there was nothing at first. */
  #seen: Set<string> | undefined

  constructor(db: Database) {
    this.#db = db
  }

  /**
   * What is not there is looked for no more as long as a first download lasts, if there is nothing yet:
   * it asks for a hundred thousand records that are not there.
   */
  async begin(isFirst: boolean): Promise<void> {
    this.#seen = isFirst && (await known(this.#db).count()) === 0 ? new Set() : undefined
  }

  /** The rows under some keys of an index. */
  async under(index: 'name' | 'id' | 'links' | 'about', keys: readonly string[]) {
    const some = keys.filter((key) => this.#seen?.has(key) ?? true)
    return (await rowsUnder(known(this.#db), index, some)).flat()
  }

  async keep(rows: readonly KnownRow[], dropped?: readonly string[]): Promise<void> {
    await keepKnown(this.#db, rows, dropped)
    for (const { name, id = '', links, about } of rows) {
      for (const key of [name, id, ...links, ...about]) this.#seen?.add(key)
    }
  }
}
