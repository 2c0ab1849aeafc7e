import { Segment } from '../model/person/segment'
import type { Database } from './database'

/** Every saved segment, in the order of their names. */
export async function segments(db: Database): Promise<Segment[]> {
  return (await db.segments.toArray()).sort((a, b) => a.name.localeCompare(b.name))
}

/**
 * Adds a segment, or changes the one with this id.
 * @throws a ZodError naming the field that is wrong
 */
export async function saveSegment(db: Database, segment: Segment): Promise<void> {
  await db.segments.put(Segment.parse(segment))
}

/** Removes a segment, and nobody in it. Nothing happens when it is gone already. */
export function removeSegment(db: Database, id: string): Promise<void> {
  return db.segments.delete(id)
}
