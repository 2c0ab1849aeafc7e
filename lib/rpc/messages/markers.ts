import { z } from 'zod'
import { MARKER_ACTIONS, MARKER_SENTIMENTS, STARS, TAG_COLOURS, TIERS } from '../../model/glyphs'
import { Post } from '../../model/post/post'
import { call, content, POSTS_PER_MESSAGE, page } from './call'

const index = (table: readonly unknown[]) =>
  z
    .int()
    .min(0)
    .max(table.length - 1)
const Glyphs = z
  .tuple([
    index(STARS),
    index(TIERS),
    index(MARKER_SENTIMENTS),
    index(MARKER_ACTIONS),
    index(TAG_COLOURS).optional(),
  ])
  .readonly()

/** What markers on a page, and the side panel's list of its posts, ask. */
export const markerMessages = {
  /**
   * Glyphs for the posts of the caller's own network, in their order; none when it is off. With
   * `again` in the reply more can be said a moment later: to whoever asks with `again`.
   */
  annotate: call(
    content,
    z.strictObject({
      posts: z.array(Post).max(POSTS_PER_MESSAGE),
      again: z.literal(true).optional(),
    }),
    z.strictObject({
      on: z.boolean(),
      overlays: z.boolean(),
      glyphs: z.array(Glyphs),
      again: z.literal(true).optional(),
    }),
  ),
  /** Glyphs for the posts in view, for the side panel. All of one network. */
  glyphsOfPosts: call(
    page,
    z.strictObject({ posts: z.array(Post).max(POSTS_PER_MESSAGE) }),
    z.strictObject({ on: z.boolean(), glyphs: z.array(Glyphs) }),
  ),
}
