import type { Merge } from '../model/person/merge'
import type { Identity } from '../model/person/person'
import type { Database } from '../store/database'
import { outbox } from '../store/team-tables'
import type { Mark } from '../store/track'
import type { Write } from './draft'
import { nameOf } from './state'

/** What was written here, row by row, and the marks as they are once it is noted. */
interface Unnoted {
  writes: Write[]
  /** Those that are others then, and without keys where they go. */
  marks: Mark[]
  isAll: boolean
}

/** A row that was written, and when. */
interface Written {
  name: string
  table: string
  key: Mark['keys'][number]
  stamps: Set<string>
}

/**
 * What was written here and is not noted yet.
 *
 * @param most rows at most, where the rest can wait: whose something is comes before it
 */
export async function marksIn(db: Database, most = Number.POSITIVE_INFINITY): Promise<Unnoted> {
  const marks = await outbox(db).toArray()
  const some = writtenIn(marks).slice(0, mayWait(marks) ? most : undefined)
  const writes: Write[] = []
  for (const [table, own] of Map.groupBy(some, (one) => one.table)) {
    const rows = await db.table<object>(table).bulkGet(own.map(({ key }) => key))
    for (const [n, { name, stamps }] of own.entries()) {
      writes.push({ name, stamps: [...stamps].sort(), row: rows[n] })
    }
  }
  const noted = new Set(some.map(({ name }) => name))
  const left = marks.map((mark) => ({
    ...mark,
    keys: mark.keys.filter((key) => !noted.has(nameOf(mark.table, key))),
  }))
  return {
    writes,
    marks: left.filter(({ keys }, n) => keys.length < (marks[n]?.keys.length ?? 0)),
    isAll: left.every(({ keys }) => keys.length === 0),
  }
}

const RANK: Readonly<Record<string, number>> = { people: 0, identities: 1 }

function writtenIn(marks: readonly Mark[]): Written[] {
  const all = new Map<string, Written>()
  for (const { table, keys, stamp } of marks) {
    for (const key of keys) {
      const name = nameOf(table, key)
      const one = all.get(name) ?? { name, table, key, stamps: new Set() }
      all.set(name, one)
      one.stamps.add(stamp)
    }
  }
  const rank = ({ table }: Written) => RANK[table] ?? 2
  return [...all.values()].sort((one, other) => rank(one) - rank(other))
}

/** What is deleted or merged is told by all that was written with it. */
const mayWait = (marks: readonly Mark[]) =>
  marks.every(({ table, puts }) => puts && table !== 'merges')

/** What a written row is about: itself, and people. */
export function namesIn({ name, row }: Write): string[] {
  const { personId, kept, folded } = (row ?? {}) as Partial<Identity & Merge>
  const people = [personId, kept?.id, folded?.id].filter((id) => id !== undefined)
  return [name, ...people.map((id) => nameOf('people', id))]
}
