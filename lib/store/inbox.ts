import type { TagBook } from '../model/person/tag'
import type { FollowUp } from '../model/records'
import type { Database, PersonRow } from './database'

/** Promises that are due at `now` and not kept, the oldest first. */
export async function dueFollowUps(db: Database, now: number): Promise<FollowUp[]> {
  const rows = await db.followUps.where('due').belowOrEqual(now).toArray()
  return rows.filter(({ doneAt }) => doneAt === undefined)
}

/** Whoever has an interval to stay in touch: as a VIP advocate, of their own or by a tag. */
export async function peopleToKeepUpWith(db: Database, book: TagBook): Promise<PersonRow[]> {
  const keys = [...book.values()].flatMap(({ key, everyDays }) => (everyDays ? [key] : []))
  const found = await Promise.all([
    db.people.where('vip.since').above(0).toArray(),
    db.people.where('contactEveryDays').above(0).toArray(),
    ...keys.map((key) => db.people.where('tags').equals(key).toArray()),
  ])
  return [...new Map(found.flat().map((person) => [person.id, person])).values()]
}

/** The people of these ids that are kept, by their id. */
export async function peopleById(
  db: Database,
  ids: readonly (string | undefined)[],
): Promise<ReadonlyMap<string, PersonRow>> {
  const wanted = [...new Set(ids.filter((id) => id !== undefined))]
  const rows = await db.people.bulkGet(wanted)
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])))
}
