import { useMemo } from 'preact/hooks'
import type { PanelStart } from '../../lib/model/post/panel-opening'
import type { Post } from '../../lib/model/post/post'
import type { Compose } from '../post/DraftEditor'
import type { Ask } from '../ui/ask'
import type { OnChanged } from '../ui/useLive'
import { loadPost } from './loadPanel'
import { PanelContent } from './PanelContent'

interface Props {
  ask: Ask
  onChanged: OnChanged
  compose: Compose
  post: Post
  start?: PanelStart | undefined
  /** Puts the focus on the name when it appears. */
  focusName?: boolean
}

/** The panel of a post, outside the post's own page. */
export function LivePost({ ask, onChanged, compose, post, start, focusName = false }: Props) {
  const load = useMemo(() => loadPost(ask, post, start), [ask, post, start])
  return (
    <PanelContent
      ask={ask}
      load={load}
      compose={compose}
      onChanged={onChanged}
      focusName={focusName}
    />
  )
}
