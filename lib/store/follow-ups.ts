import { FollowUp } from '../model/records'
import type { Database } from './database'
import { personRow } from './person-rows'

/**
 * Remembers a promise to a person.
 * @throws UnknownPersonError, or a ZodError naming the field that is wrong
 */
export async function addFollowUp(db: Database, followUp: FollowUp): Promise<void> {
  const valid = FollowUp.parse(followUp)
  await db.transaction('rw', db.people, db.followUps, async () => {
    await personRow(db, valid.personId)
    await db.followUps.add(valid)
  })
}

/** Marks a promise as kept at `doneAt`, or as open again with null. */
export async function closeFollowUp(
  db: Database,
  id: string,
  doneAt: number | null,
): Promise<void> {
  await db.followUps
    .where('id')
    .equals(id)
    .modify((followUp) => {
      if (doneAt === null) delete followUp.doneAt
      else followUp.doneAt = doneAt
    })
}

/** Moves a promise to another time. Nothing happens when it is gone. */
export async function moveFollowUp(db: Database, id: string, due: number): Promise<void> {
  await db.followUps.update(id, { due })
}

/** Promises that are not kept yet, the next due first. */
export async function openFollowUps(db: Database): Promise<FollowUp[]> {
  const rows = await db.followUps.orderBy('due').toArray()
  return rows.filter(({ doneAt }) => doneAt === undefined)
}

/** Takes a promise back. Nothing happens when it is gone already. */
export function removeFollowUp(db: Database, id: string): Promise<void> {
  return db.followUps.delete(id)
}

/** Every promise to a person: the open ones first, the next due at the top. */
export async function followUpsOf(db: Database, personId: string): Promise<FollowUp[]> {
  const rows = await db.followUps.where('personId').equals(personId).toArray()
  return rows.toSorted((a, b) => (a.doneAt ?? 0) - (b.doneAt ?? 0) || a.due - b.due)
}
