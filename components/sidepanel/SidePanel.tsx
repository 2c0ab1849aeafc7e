import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { InboxRow } from '../../lib/model/actions/inbox'
import type { PanelStart } from '../../lib/model/post/panel-opening'
import type { Post } from '../../lib/model/post/post'
import { postOf, useInbox } from '../inbox/useInbox'
import { LivePost } from '../panel/LivePost'
import { LiveCard } from '../person/LiveCard'
import type { Compose } from '../post/DraftEditor'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import type { OnChanged } from '../ui/useLive'
import { useTitlePart } from '../ui/useTitlePart'
import type { PeopleThere } from './PeopleOnPage'
import { SideTabs, type Tab } from './SideTabs'
import './SidePanel.css'

export interface SidePanelProps {
  ask: Ask
  onChanged: OnChanged
  compose: Compose
  /** The posts in view on the page in front; undefined where none of ours is there. */
  postsInView: () => Promise<Post[] | undefined>
  /** Whom the page in front shows as people; undefined where none of ours is there. */
  peopleThere: () => Promise<PeopleThere | undefined>
  /** Hears which post it is to show: one whose marker was clicked, or from the panel. */
  onHandedOver: (listener: (chosen: Chosen) => void, signal: AbortSignal) => void
  /** Brings a post into view on its page. */
  showPost: (key: string) => void
}

interface Chosen {
  post: Post
  start?: PanelStart
}

/** The posts in view and the inbox, and the panel or the card of what is chosen there. */
export function SidePanel(props: SidePanelProps) {
  const { ask, onChanged, onHandedOver, compose, postsInView, peopleThere, showPost } = props
  const [tab, setTab] = useState<Tab>('page')
  const [chosen, setChosen] = useState<Chosen>()
  const [personId, setPersonId] = useState<string>()
  const returnTo = useRef<string>(undefined)
  const inbox = useInbox(ask, onChanged)
  useTitlePart(t('side_open'))
  useEffect(() => {
    const life = new AbortController()
    onHandedOver((one) => {
      setPersonId(undefined)
      setChosen(one)
    }, life.signal)
    return () => life.abort()
  }, [onHandedOver])
  const openRow = async (row: InboxRow) => {
    const post = await postOf(ask, row)
    if (post) setChosen({ post })
    else setPersonId(row.who.personId)
  }
  const back = () => {
    returnTo.current = chosen?.post.key
    setPersonId(undefined)
    setChosen(undefined)
    // Until the row that it was opened from is there again, if ever: the tabs are drawn by then.
    requestAnimationFrame(() => document.getElementById(`tab-${tab}`)?.focus())
  }
  if (!chosen && !personId) {
    return (
      <SideTabs
        ask={ask}
        onChanged={onChanged}
        tab={tab}
        onTab={setTab}
        inbox={inbox}
        peopleThere={peopleThere}
        postsInView={postsInView}
        returnTo={returnTo}
        onPost={(post) => setChosen({ post })}
        onRow={(row) => void openRow(row)}
      />
    )
  }
  return (
    <div class="side-panel">
      <header class="side-bar">
        <h1 class="unseen">{t('name')}</h1>
        <Button look="quiet" icon="back" onClick={back}>
          {t('popup_back')}
        </Button>
        {chosen && (
          <Button look="quiet" onClick={() => showPost(chosen.post.key)}>
            {t('side_show')}
          </Button>
        )}
      </header>
      <main class="side-body">
        {chosen ? (
          <LivePost
            key={`${chosen.post.key} ${chosen.start}`}
            ask={ask}
            onChanged={onChanged}
            compose={compose}
            post={chosen.post}
            start={chosen.start}
            focusName
          />
        ) : (
          personId && <LiveCard ask={ask} onChanged={onChanged} personId={personId} onGone={back} />
        )}
      </main>
    </div>
  )
}
