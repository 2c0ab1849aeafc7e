import { z } from 'zod'
import { Timestamp } from './person/person'

/** A change of many rows at once that can be taken back as a whole. */
export const UndoEntry = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['bulk_edit', 'import', 'merge_restore', 'restore', 'erase']),
  /** What was changed, as the list of recent changes says it: a file's name, a field's value. */
  what: z.string().max(300),
  /** How many people it was about. */
  people: z.int().nonnegative(),
  at: Timestamp,
  undoneAt: Timestamp.optional(),
})
export type UndoEntry = z.infer<typeof UndoEntry>
