import type { Post } from '../../lib/model/post/post'
import type { ReplyOf } from '../../lib/rpc/protocol'
import type { Ask } from '../ui/ask'

export type PanelContext = ReplyOf<'panelContext'>

/** What the panel of this tab was opened on. */
export const loadPanel = (ask: Ask) => (): Promise<PanelContext> => ask('panelContext', {})

/** The same for a post that was chosen in the side panel. */
export const loadPost = (ask: Ask, post: Post) => async (): Promise<PanelContext> => ({
  post,
  start: 'person',
  ...(await ask('postContext', { post })),
})
