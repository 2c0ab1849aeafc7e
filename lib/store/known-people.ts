import type { Database, PersonRow } from './database'

/**
 * The person that each id stands for now: who was folded into somebody is that somebody. Ids of
 * people who were deleted are missing.
 */
export async function peopleNow(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, PersonRow>> {
  const rows = await db.people.bulkGet([...ids])
  const found = new Map<string, PersonRow>()
  for (const [index, id] of ids.entries()) {
    const row = rows[index] ?? (await foldedInto(db, id))
    if (row) found.set(id, row)
  }
  return found
}

/** Follows the merges, however long the chain; a restored file may hold one that goes round. */
async function foldedInto(db: Database, id: string): Promise<PersonRow | undefined> {
  const seen = new Set<string>()
  let next = id
  while (!seen.has(next)) {
    seen.add(next)
    const merge = await db.merges.where('folded.id').equals(next).first()
    if (!merge) return undefined
    const row = await db.people.get(merge.kept.id)
    if (row) return row
    next = merge.kept.id
  }
  return undefined
}
