import { z } from 'zod'
import { NetworkId } from './post'

/**
 * A page as it is, for a report about it (`networks/report.ts`, which censors it): never shown to
 * anybody and never stored.
 *
 * - `posts`: the selector of elements that may be posts
 * - `answers`: of each of them whether it could be read, and which strategy answered for which field
 */
export const PageSample = z.strictObject({
  network: NetworkId,
  address: z.string(),
  posts: z.string(),
  answers: z.array(z.string()),
  html: z.string(),
})
export type PageSample = z.infer<typeof PageSample>
