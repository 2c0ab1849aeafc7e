import { useCallback, useRef } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { dueNow, type InboxRow } from '../../lib/model/actions/inbox'
import type { PageState } from '../../lib/model/post/page-state'
import type { Settings } from '../../lib/model/settings'
import { Inbox } from '../inbox/Inbox'
import type { useInbox } from '../inbox/useInbox'
import { FOUND_AT_MOST } from '../person/cardActions'
import { FindPeople } from '../person/FindPeople'
import type { Ask } from '../ui/ask'
import { Tabs, tabPanel } from '../ui/Tabs'
import { type Live, type OnChanged, useLive } from '../ui/useLive'
import { ThisProfile } from './ThisProfile'
import { VipList } from './VipList'

export type Tab = 'inbox' | 'vips' | 'find' | 'profile'

interface Props {
  ask: Ask
  onChanged: OnChanged
  tab: Tab
  onTab: (tab: Tab) => void
  inbox: ReturnType<typeof useInbox>
  settings: Settings | undefined
  /** The network's page in the tab in front; null where it is none. */
  page: Live<PageState | null>
  onRow: (row: InboxRow) => void
  onPerson: (personId: string) => void
}

/** The inbox, the VIP advocates, a search, and the profile in front. */
export function PopupTabs(props: Props) {
  const { ask, onChanged, tab, onTab, inbox, settings, page, onRow, onPerson } = props
  // What nobody has looked at is not asked for.
  const visited = useRef(new Set<Tab>()).current.add(tab)
  const vips = useLive(
    useCallback(() => ask('countVips', {}), [ask]),
    onChanged,
  )
  const panelOf = (id: Tab) => ({ ...tabPanel(id), class: 'popup-tab', hidden: tab !== id })
  return (
    <>
      <Tabs
        label={t('name')}
        selected={tab}
        onSelect={onTab}
        tabs={[
          {
            id: 'inbox',
            label: t('popup_inbox'),
            count: inbox.value && (dueNow(inbox.value.counts) || undefined),
          },
          { id: 'vips', label: t('popup_vips'), count: vips.value?.count || undefined },
          { id: 'find', label: t('popup_find') },
          { id: 'profile', label: t('popup_profile') },
        ]}
      />
      <div {...panelOf('inbox')}>
        <Inbox inbox={inbox} ask={ask} onChanged={onChanged} onOpen={onRow} otherwise="tab-inbox" />
      </div>
      <div {...panelOf('vips')}>
        {visited.has('vips') && (
          <VipList
            ask={ask}
            onChanged={onChanged}
            count={vips.value?.count}
            intervalDays={settings?.vipIntervalDays}
            onOpen={onPerson}
          />
        )}
      </div>
      <div {...panelOf('find')}>
        <FindPeople
          label={t('find_label')}
          empty={t('find_empty')}
          find={(query) => ask('findPeople', { query, limit: FOUND_AT_MOST })}
          onOpen={({ person }) => onPerson(person.id)}
        />
      </div>
      <div {...panelOf('profile')}>
        <ThisProfile
          ask={ask}
          onChanged={onChanged}
          page={page}
          brand={settings?.brand}
          onOpen={onPerson}
        />
      </div>
    </>
  )
}
