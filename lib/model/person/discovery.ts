import { z } from 'zod'
import { DAY } from '../days'
import { PostAddress } from '../post/analysis'
import { Author, NetworkId } from '../post/post'
import { Timestamp } from './person'

/** How long praise of somebody who is not kept is remembered. */
export const DISCOVERY_LASTS = 90 * DAY

/** Posts that are remembered of one handle; more praise than this says nothing new. */
const MOST_POSTS = 50

/**
 * Somebody who is not kept and speaks well of the brand: their handle, and which of their posts
 * were counted, so that none counts twice. No name, no text, no address of a post. Only while
 * *Discover advocates* is switched on.
 */
export const Discovery = z.strictObject({
  network: NetworkId,
  key: z.string().min(1).max(220),
  handle: Author.shape.handle,
  stableId: Author.shape.stableId,
  url: Author.shape.url,
  kind: Author.shape.kind,
  posts: z
    .array(z.strictObject({ postKey: PostAddress.shape.postKey, at: Timestamp }))
    .max(MOST_POSTS),
  /** When the latest of them went past. */
  lastAt: Timestamp,
  /** The user does not want to hear of them. */
  ignored: z.boolean(),
})
export type Discovery = z.infer<typeof Discovery>

/** `discovery` with one more post counted, and without those that are too long ago. */
export function withPraise(discovery: Discovery, postKey: string, now: number): Discovery {
  if (discovery.posts.some((post) => post.postKey === postKey)) return discovery
  const posts = [...stillCounted(discovery, now), { postKey, at: now }].slice(-MOST_POSTS)
  return { ...discovery, posts, lastAt: now }
}

/** The posts of the last 90 days. */
export function stillCounted({ posts }: Discovery, now: number): Discovery['posts'] {
  return posts.filter(({ at }) => at > now - DISCOVERY_LASTS)
}
