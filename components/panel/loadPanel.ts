import type { PanelStart } from '../../lib/model/post/panel-opening'
import type { Post } from '../../lib/model/post/post'
import type { ReplyOf } from '../../lib/rpc/protocol'
import type { Ask } from '../ui/ask'

export type PanelContext = ReplyOf<'panelContext'>

/** What the panel of this tab was opened on. */
export const loadPanel = (ask: Ask, key: string) => (): Promise<PanelContext> =>
  ask('panelContext', { key })

/** The same for a post that was chosen in the side panel, or handed over to it. */
export const loadPost =
  (ask: Ask, post: Post, start: PanelStart = 'person') =>
  async (): Promise<PanelContext> => ({ post, start, ...(await ask('postContext', { post })) })
