import { z } from 'zod'

/** Where a draft goes: the post's own reply box, or the box for words over a post that is shared. */
export type DraftPlace = 'reply' | 'share'

/**
 * - `inserted`: the text stands in the box
 * - `closed`: the box is not open; nothing was touched
 * - `gone`: the post is not on the page any more, or the page does not answer
 * - `refused`: the editor did not take it; nothing was changed, and the text can be copied
 * - `changed`: the editor made something else of the text; somebody has to look at it
 */
export const InsertResult = z.enum(['inserted', 'closed', 'gone', 'refused', 'changed'])
export type InsertResult = z.infer<typeof InsertResult>
