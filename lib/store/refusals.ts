import { Refusal, stillHolds } from '../model/person/refusal'
import type { Database } from './database'

/**
 * Remembers that a suggestion was turned down.
 * @throws a ZodError naming the field that is wrong
 */
export async function refuse(db: Database, refusal: Omit<Refusal, 'id'>): Promise<void> {
  await db.refusals.add(Refusal.parse({ ...refusal, id: crypto.randomUUID() }))
}

/**
 * What is turned down at `now`: whether it is, for a person and what was suggested to them.
 *
 * @param now milliseconds since 1970
 */
export async function refused(
  db: Database,
  about: Refusal['about'],
  now: number,
): Promise<(personId: string, what: string) => boolean> {
  const all = await db.refusals.toArray()
  const held = all.filter((one) => one.about === about && stillHolds(one, now))
  const known = new Set(held.map(({ personId, what }) => `${personId} ${what}`))
  return (personId, what) => known.has(`${personId} ${what}`)
}
