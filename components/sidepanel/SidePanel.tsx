import { useEffect, useMemo, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { PanelStart } from '../../lib/model/post/panel-opening'
import type { Post } from '../../lib/model/post/post'
import { loadPost } from '../panel/loadPanel'
import { PanelContent } from '../panel/PanelContent'
import type { Compose } from '../post/DraftEditor'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import type { OnChanged } from '../ui/useLive'
import { PostsInView } from './PostsInView'
import { Waiting } from './Waiting'
import './SidePanel.css'

export interface SidePanelProps {
  ask: Ask
  onChanged: OnChanged
  compose: Compose
  /** The posts in view on the page in front; undefined where none of ours is there. */
  postsInView: () => Promise<Post[] | undefined>
  /** Hears which post it is to show: one whose marker was clicked, or from the panel. */
  onHandedOver: (listener: (chosen: Chosen) => void, signal: AbortSignal) => void
  /** Brings a post into view on its page. */
  showPost: (key: string) => void
}

interface Chosen {
  post: Post
  start?: PanelStart
}

/** The posts in view with what the markers say of them, and the panel of the one that is chosen. */
export function SidePanel(props: SidePanelProps) {
  const { ask, onChanged, onHandedOver, compose, postsInView, showPost } = props
  const [chosen, setChosen] = useState<Chosen>()
  const load = useMemo(() => chosen && loadPost(ask, chosen.post, chosen.start), [ask, chosen])
  useEffect(() => {
    const life = new AbortController()
    onHandedOver(setChosen, life.signal)
    return () => life.abort()
  }, [onHandedOver])
  if (!chosen || !load) {
    return (
      <div class="side-panel">
        <header class="side-bar">
          <h1>{t('name')}</h1>
        </header>
        <main class="side-body">
          <Waiting ask={ask} onChanged={onChanged} />
          <PostsInView
            ask={ask}
            onChanged={onChanged}
            postsInView={postsInView}
            onChoose={(post) => setChosen({ post })}
          />
        </main>
      </div>
    )
  }
  return (
    <div class="side-panel">
      <header class="side-bar">
        <h1 class="unseen">{t('name')}</h1>
        <Button look="quiet" icon="back" onClick={() => setChosen(undefined)}>
          {t('side_back')}
        </Button>
        <Button look="quiet" onClick={() => showPost(chosen.post.key)}>
          {t('side_show')}
        </Button>
      </header>
      <main class="side-body">
        <PanelContent
          key={`${chosen.post.key} ${chosen.start}`}
          ask={ask}
          load={load}
          compose={compose}
          onChanged={onChanged}
        />
      </main>
    </div>
  )
}
