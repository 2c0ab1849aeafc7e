import { z } from 'zod'
import { NETWORK_IDS } from '../../networks'
import type { ErrorKey } from '../user-error'

export const NetworkId = z.enum(NETWORK_IDS)
export type NetworkId = z.infer<typeof NetworkId>

/** An address that is safe to link to. */
export const HttpUrl = z
  .string()
  .max(2048)
  .regex(/^https?:\/\//, 'error_field_address' satisfies ErrorKey)

/**
 * Whoever wrote a post, as the page shows them.
 *
 * - `handle`: the name in the profile's address, as the network spells it, without `@`
 *   (X `maralind`, LinkedIn `mara-lindqvist`, Facebook `mara.lindqvist` or the numeric id).
 * - `stableId`: an id that survives a change of handle, where the page shows one.
 * - `name`: the display name, emoji as characters.
 */
export const Author = z.strictObject({
  handle: z.string().min(1).max(200),
  stableId: z.string().min(1).max(200).optional(),
  name: z.string().max(300),
  url: HttpUrl,
  avatar: HttpUrl.optional(),
  kind: z.enum(['person', 'page', 'company']),
})
export type Author = z.infer<typeof Author>

/** A post inside another post. A field the page does not show is left out. */
export const QuotedPost = z.strictObject({
  author: Author.optional(),
  text: z.string().max(100_000),
  permalink: HttpUrl.optional(),
})
export type QuotedPost = z.infer<typeof QuotedPost>

/**
 * A person or page that a text points at: by the address's handle, or by the words alone; with the
 * stable id, where the page shows that beside it.
 */
export const Mention = z.strictObject({
  handle: z.string().min(1).max(200),
  stableId: z.string().min(1).max(200).optional(),
  name: z.string().max(300).optional(),
})
export type Mention = z.infer<typeof Mention>

/**
 * One post or comment, read out of a page. Plain data.
 *
 * - `key`: tells posts apart when the page uses an element again for another post: the post's
 *   id where there is one, else author and text.
 * - `at`: milliseconds since 1970 UTC. Left out where the page has only relative words.
 * - `truncated`: the page shows only the beginning of the text.
 * - `translatedFrom`: the text is the site's own translation, from this language (BCP 47; `und` where
 *   the page does not say from which). `lang` is then the one it is shown in.
 * - `sharedBy`: whoever put somebody else's post into this feed.
 * - `isReplyTo`: the handle of whom it answers.
 * - `headline`: what its author says of themselves below the name; read when somebody opens the panel.
 * - `kind`: a `profile` is the head of somebody's page: it says nothing and calls for nothing.
 */
export const Post = z.strictObject({
  key: z.string().min(1).max(500),
  network: NetworkId,
  author: Author,
  sharedBy: Author.optional(),
  quoted: QuotedPost.optional(),
  text: z.string().max(100_000),
  truncated: z.boolean(),
  lang: z.string().max(35).optional(),
  translatedFrom: z.string().min(2).max(35).optional(),
  permalink: HttpUrl.optional(),
  at: z.number().int().positive().optional(),
  promoted: z.boolean(),
  mentions: z.array(Mention).max(200),
  isReplyTo: z.string().max(200).optional(),
  headline: z.string().max(300).optional(),
  kind: z.enum(['post', 'comment', 'article', 'profile']),
})
export type Post = z.infer<typeof Post>
