import type { RefObject } from 'preact'
import { t } from '../../lib/i18n'
import { dueNow, type InboxRow } from '../../lib/model/actions/inbox'
import type { Post } from '../../lib/model/post/post'
import { Inbox } from '../inbox/Inbox'
import type { useInbox } from '../inbox/useInbox'
import type { Ask } from '../ui/ask'
import { HelpLink } from '../ui/HelpLink'
import { Tabs, tabPanel } from '../ui/Tabs'
import type { OnChanged } from '../ui/useLive'
import { PeopleOnPage, type PeopleThere } from './PeopleOnPage'
import { PostsInView } from './PostsInView'

export type Tab = 'page' | 'inbox'

interface Props {
  ask: Ask
  onChanged: OnChanged
  tab: Tab
  onTab: (tab: Tab) => void
  inbox: ReturnType<typeof useInbox>
  /** Whom the page in front shows as people; undefined where none of ours is there. */
  peopleThere: () => Promise<PeopleThere | undefined>
  /** The posts in view on the page in front; undefined where none of ours is there. */
  postsInView: () => Promise<Post[] | undefined>
  /** The key of the post whose row takes the focus when it is there again. */
  returnTo: RefObject<string | undefined>
  onPost: (post: Post) => void
  onRow: (row: InboxRow) => void
}

/** What is on the page in front, and the inbox. */
export function SideTabs(props: Props) {
  const { ask, onChanged, tab, onTab, inbox, peopleThere, postsInView, returnTo } = props
  const { onPost, onRow } = props
  const due = inbox.value && dueNow(inbox.value.counts)
  const panelOf = (id: Tab) => ({ ...tabPanel(id), class: 'side-tab', hidden: tab !== id })
  return (
    <div class="side-panel">
      <header class="side-top">
        <h1 class="unseen">{t('name')}</h1>
        <Tabs
          label={t('name')}
          selected={tab}
          onSelect={onTab}
          tabs={[
            { id: 'page', label: t('side_page') },
            { id: 'inbox', label: t('popup_inbox'), count: due || undefined },
          ]}
        />
        <HelpLink page="on-the-page" part="the-side-panel" />
      </header>
      <main class="side-body">
        <div {...panelOf('page')}>
          <PeopleOnPage ask={ask} onChanged={onChanged} peopleThere={peopleThere} />
          <PostsInView
            ask={ask}
            onChanged={onChanged}
            postsInView={postsInView}
            returnTo={returnTo}
            onChoose={onPost}
          />
        </div>
        <div {...panelOf('inbox')}>
          <Inbox
            inbox={inbox}
            ask={ask}
            onChanged={onChanged}
            onOpen={onRow}
            otherwise="tab-inbox"
          />
        </div>
      </main>
    </div>
  )
}
