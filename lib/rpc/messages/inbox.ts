import { z } from 'zod'
import { Inbox, InboxView } from '../../model/actions/inbox'
import { Discovery } from '../../model/person/discovery'
import { Post } from '../../model/post/post'
import { call, nothing, page } from './call'

/** What there is to do. */
export const inboxMessages = {
  /** What to do, `view` of it, and the first `limit` rows; all of it, and as many as fit at first. */
  inbox: call(
    page,
    z.strictObject({ view: InboxView.optional(), limit: z.int().min(1).max(5000).optional() }),
    Inbox,
  ),
  /** The post that a suggestion of the inbox is about, as long as the browser remembers it. */
  listedPost: call(
    page,
    z.strictObject({ id: z.uuid() }),
    z.strictObject({ post: Post.nullable() }),
  ),
  /** Shows no more of somebody who is new, however well they speak. */
  ignoreDiscovery: call(page, Discovery.pick({ network: true, key: true }), nothing),
}
