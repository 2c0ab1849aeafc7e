import type { Identity } from '../model/person/person'
import type { Database } from '../store/database'
import { outbox } from '../store/team-tables'
import type { Mark } from '../store/track'
import type { Write } from './draft'
import { nameOf, placeOf } from './state'

/** What was written here, row by row, and the marks as they are once it is noted. */
interface Unnoted {
  writes: Write[]
  /** Those that are others then, and without keys where they go. */
  marks: Mark[]
  isAll: boolean
}

/** Rows that were written, by table and name: their keys, and when. */
type Written = Map<string, Map<string, { key: Mark['keys'][number]; stamps: string[] }>>

/**
 * What was written here and is not noted yet.
 *
 * @param most rows at most, where the rest can wait: whose something is comes before it
 */
export async function marksIn(db: Database, most = Number.POSITIVE_INFINITY): Promise<Unnoted> {
  const marks = await outbox(db).toArray()
  const all = writtenIn(marks)
  const some = mayWait(marks) ? firstOf(all, most) : all
  const writes: Write[] = []
  for (const [table, own] of some) {
    const rows = await db.table<object>(table).bulkGet([...own.values()].map(({ key }) => key))
    for (const [index, [name, { stamps }]] of [...own].entries()) {
      writes.push({ name, stamps: stamps.sort(), row: rows[index] })
    }
  }
  const isLeft = (table: string, key: Mark['keys'][number]) =>
    !some.get(table)?.has(nameOf(table, key))
  const left = marks.map((mark) => ({
    ...mark,
    keys: some === all ? [] : mark.keys.filter((key) => isLeft(mark.table, key)),
  }))
  return {
    writes,
    marks: left.filter(({ keys }, index) => keys.length < (marks[index]?.keys.length ?? 0)),
    isAll: left.every(({ keys }) => keys.length === 0),
  }
}

function writtenIn(marks: readonly Mark[]): Written {
  const all: Written = new Map()
  for (const { table, keys, stamp } of marks) {
    const own = all.get(table) ?? new Map()
    all.set(table, own)
    for (const key of keys) {
      const name = nameOf(table, key)
      const known = own.get(name)
      if (!known) own.set(name, { key, stamps: [stamp] })
      else if (known.stamps.at(-1) !== stamp) known.stamps.push(stamp)
    }
  }
  return all
}

/** What is deleted or merged is told by all that was written with it. */
const mayWait = (marks: readonly Mark[]) =>
  marks.every(({ table, puts }) => puts && table !== 'merges')

const RANK: Readonly<Record<string, number>> = { people: 0, identities: 1 }

function firstOf(all: Written, most: number): Written {
  const inOrder = [...all].sort(([one], [other]) => (RANK[one] ?? 2) - (RANK[other] ?? 2))
  let left = most
  const first: Written = new Map()
  for (const [table, own] of inOrder) {
    if (left > 0) first.set(table, new Map([...own].slice(0, left)))
    left -= own.size
  }
  return first
}

/** The people that a written row is about. */
export function peopleIn({ name, row }: Write): string[] {
  const { table, key } = placeOf(name)
  if (table === 'people') return [key]
  const { personId } = (row ?? {}) as Partial<Identity>
  const { kept, folded } = (row ?? {}) as { kept?: { id: string }; folded?: { id: string } }
  return [personId, kept?.id, folded?.id].filter((id) => id !== undefined)
}
