import { z } from 'zod'
import { Author, NetworkId } from './post'

/**
 * What the content script of a tab tells the popup about the page it is on.
 *
 * - `profile`: whose profile the page is, or null.
 * - `seen`: how many elements may be posts; `read`: how many of them could be read.
 * - `framed`: how many posts stand in frames, where they bear no markers.
 */
export const PageState = z.strictObject({
  network: NetworkId,
  profile: Author.nullable(),
  seen: z.int().nonnegative(),
  read: z.int().nonnegative(),
  framed: z.int().nonnegative(),
})
export type PageState = z.infer<typeof PageState>
