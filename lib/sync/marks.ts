import type { Merge } from '../model/person/merge'
import type { Identity } from '../model/person/person'
import type { Database } from '../store/database'
import { outbox } from '../store/team-tables'
import type { Mark } from '../store/track'
import { databaseKey } from './cells'
import type { Stamp } from './clock'
import type { Write } from './draft'
import { nameOf, tableOf } from './state'

/** What was written here, row by row, and the marks as they are once it is noted. */
interface Unnoted {
  writes: Write[]
  /** Those that are others then, and without keys where they go. */
  marks: Mark[]
  isAll: boolean
}

/**
 * What was written here and is not noted yet.
 *
 * @param most rows at most, where the rest can wait: whose something is comes before it
 */
export async function marksIn(db: Database, most: number): Promise<Unnoted> {
  const marks = await outbox(db).toArray()
  const byName = [...Map.groupBy(writtenIn(marks), ({ name }) => name)]
  const some = byName.slice(0, mayWait(marks) ? most : undefined)
  const writes: Write[] = []
  for (const [table, own] of Map.groupBy(some, ([name]) => tableOf(name))) {
    const rows = await db.table<object>(table).bulkGet(own.map(([name]) => databaseKey(name)))
    for (const [n, [name, all]] of own.entries()) {
      const stamps = new Set(all.map(({ stamp }) => stamp))
      writes.push({ name, stamps: [...stamps].sort(), row: rows[n] })
    }
  }
  const noted = new Set(some.map(([name]) => name))
  const others = marks.flatMap((mark) => {
    const keys = mark.keys.filter((key) => !noted.has(nameOf(mark.table, key)))
    return keys.length < mark.keys.length ? [{ ...mark, keys }] : []
  })
  return { writes, marks: others, isAll: some.length === byName.length }
}

/** What each mark says was written: of all marks people first, then accounts. */
function writtenIn(marks: readonly Mark[]): { name: string; stamp: Stamp }[] {
  const all = marks.flatMap(({ table, keys, stamp }) =>
    keys.map((key) => ({ name: nameOf(table, key), stamp, rank: RISING.indexOf(table) })),
  )
  return all.sort((one, other) => other.rank - one.rank)
}

const RISING = ['identities', 'people']

/** What is deleted or merged is told by all that was written with it. */
const mayWait = (marks: readonly Mark[]) =>
  marks.every(({ table, puts }) => puts && table !== 'merges')

/** What a written row is about: itself, and people. */
export function namesIn({ name, row }: Write): string[] {
  const { personId, kept, folded } = (row ?? {}) as Partial<Identity & Merge>
  const people = [personId, kept?.id, folded?.id].filter((id) => id !== undefined)
  return [name, ...people.map((id) => nameOf('people', id))]
}
