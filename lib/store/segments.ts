import { withChanges } from '../model/changes'
import { compareNames } from '../model/name-order'
import { Segment, type SegmentChanges } from '../model/person/segment'
import { UserError } from '../model/user-error'
import type { Database } from './database'

/** Every saved segment, in the order of their names. */
export async function segments(db: Database): Promise<Segment[]> {
  return (await db.segments.toArray()).sort((a, b) => compareNames(a.name, b.name))
}

/**
 * Adds a segment.
 * @throws a ZodError naming the field that is wrong
 */
export async function addSegment(db: Database, segment: Segment): Promise<void> {
  await db.segments.add(Segment.parse(segment))
}

/**
 * Gives a segment another name or filter.
 * @throws UserError when it is gone, or a ZodError naming the field that is wrong
 */
export async function changeSegment(
  db: Database,
  id: string,
  changes: SegmentChanges,
): Promise<void> {
  await db.transaction('rw', db.segments, async () => {
    const segment = await db.segments.get(id)
    if (!segment) throw new UserError('error_unknown_segment')
    await db.segments.put(Segment.parse(withChanges(segment, changes)))
  })
}

/** Removes a segment, and nobody in it. Nothing happens when it is gone already. */
export function removeSegment(db: Database, id: string): Promise<void> {
  return db.segments.delete(id)
}
