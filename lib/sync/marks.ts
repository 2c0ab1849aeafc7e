import type { Identity } from '../model/person/person'
import type { Database } from '../store/database'
import { outbox } from '../store/team-tables'
import type { Mark } from '../store/track'
import type { Write } from './draft'
import { nameOf, placeOf } from './state'

/** Everything that was written here and is not noted yet, row by row, and its marks. */
export async function marksIn(db: Database): Promise<{ ids: number[]; writes: Write[] }> {
  const marks = await outbox(db).toArray()
  const stamps = new Map<string, string[]>()
  const keys = new Map<string, Map<string, Mark['keys'][number]>>()
  for (const mark of marks) {
    const own = keys.get(mark.table) ?? new Map()
    keys.set(mark.table, own)
    for (const key of mark.keys) {
      const name = nameOf(mark.table, key)
      own.set(name, key)
      const known = stamps.get(name)
      if (!known) stamps.set(name, [mark.stamp])
      else if (known.at(-1) !== mark.stamp) known.push(mark.stamp)
    }
  }
  const writes: Write[] = []
  for (const [table, own] of keys) {
    const rows = await db.table<object>(table).bulkGet([...own.values()])
    for (const [index, name] of [...own.keys()].entries()) {
      writes.push({ name, stamps: (stamps.get(name) ?? []).sort(), row: rows[index] })
    }
  }
  return { ids: marks.map(({ id }) => id), writes }
}

/** The people that a written row is about. */
export function peopleIn({ name, row }: Write): string[] {
  const { table, key } = placeOf(name)
  if (table === 'people') return [key]
  const { personId } = (row ?? {}) as Partial<Identity>
  const { kept, folded } = (row ?? {}) as { kept?: { id: string }; folded?: { id: string } }
  return [personId, kept?.id, folded?.id].filter((id) => id !== undefined)
}
