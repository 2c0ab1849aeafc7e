import { useCallback, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { TodayList } from '../../lib/model/actions/advice'
import type { PageState } from '../../lib/model/post/page-state'
import type { NetworkId } from '../../lib/model/post/post'
import { FOUND_AT_MOST } from '../person/cardActions'
import { FindPeople } from '../person/FindPeople'
import type { Ask } from '../ui/ask'
import { Icon } from '../ui/Icon'
import { Tabs } from '../ui/Tabs'
import { type OnChanged, useLive } from '../ui/useLive'
import { useSettings } from '../ui/useSettings'
import { HealthLine } from './HealthLine'
import { NetworkSwitches } from './NetworkSwitches'
import { OpenCard } from './OpenCard'
import { PopupFoot } from './PopupFoot'
import { PopupHead } from './PopupHead'
import { ThisProfile } from './ThisProfile'
import { Today } from './Today'
import { VipList } from './VipList'
import './Popup.css'

export interface PopupProps {
  ask: Ask
  onChanged: OnChanged
  networks: readonly { id: NetworkId; name: string }[]
  /** The network's page in the tab in front, if it is one. */
  activePage: () => Promise<PageState | undefined>
  /** The structure of that page, for a bug report. */
  activePageReport: () => Promise<string | undefined>
  copy: (text: string) => Promise<void>
  openSidePanel: () => Promise<void>
  /** Opens the dashboard, on one of its routes such as `settings`. */
  openDashboard: (route?: string) => Promise<void>
}

type Tab = 'today' | 'vips' | 'find' | 'profile'

/** What the toolbar button opens: today's list, the VIP advocates, a search, and the profile in front. */
export function Popup(props: PopupProps) {
  const { ask, onChanged } = props
  const [tab, setTab] = useState<Tab>('today')
  const { opened, openPerson, back } = useOpened(`tab-${tab}`)
  const today = useLive(
    useCallback(() => ask('today', {}), [ask]),
    onChanged,
  )
  const vips = useLive(
    useCallback(() => ask('vipAdvocates', {}), [ask]),
    onChanged,
  )
  const settings = useSettings(ask, onChanged)
  const page = useLive(props.activePage, onChanged)

  const tabPanel = (id: Tab) => ({
    id: `panel-${id}`,
    role: 'tabpanel' as const,
    class: 'popup-tab',
    'aria-labelledby': `tab-${id}`,
    hidden: tab !== id,
  })

  return (
    <div class="popup">
      {opened && <OpenCard ask={ask} onChanged={onChanged} personId={opened} onBack={back} />}
      <main class="popup-main" hidden={opened !== undefined}>
        <PopupHead today={today.value} />
        {settings.value?.brand.name === '' && (
          <FirstRun onOpen={() => void props.openDashboard('settings')} />
        )}
        <Tabs
          label={t('name')}
          selected={tab}
          onSelect={setTab}
          tabs={[
            {
              id: 'today',
              label: t('popup_today'),
              count: today.value && dueNow(today.value),
            },
            { id: 'vips', label: t('popup_vips'), count: vips.value?.length || undefined },
            { id: 'find', label: t('popup_find') },
            { id: 'profile', label: t('popup_profile') },
          ]}
        />
        <div {...tabPanel('today')}>
          <Today today={today} ask={ask} onOpen={openPerson} />
        </div>
        <div {...tabPanel('vips')}>
          <VipList vips={vips} intervalDays={settings.value?.vipIntervalDays} onOpen={openPerson} />
        </div>
        <div {...tabPanel('find')}>
          <FindPeople
            label={t('find_label')}
            empty={t('find_empty')}
            find={(query) => ask('findPeople', { query, limit: FOUND_AT_MOST })}
            onOpen={({ person }) => openPerson(person.id)}
          />
        </div>
        <div {...tabPanel('profile')}>
          <ThisProfile ask={ask} onChanged={onChanged} page={page} onOpen={openPerson} />
        </div>
      </main>
      <PopupFoot
        hidden={opened !== undefined}
        openSidePanel={props.openSidePanel}
        openDashboard={props.openDashboard}
      >
        <HealthLine
          page={page.value}
          settings={settings.value}
          report={props.activePageReport}
          copy={props.copy}
        />
        <NetworkSwitches
          networks={props.networks}
          on={settings.value?.networks}
          onChange={(networks) => settings.change({ networks })}
        />
      </PopupFoot>
    </div>
  )
}

function dueNow({ suggestions, followUps }: TodayList): number | undefined {
  return suggestions.length + followUps.length || undefined
}

/** What to do first, as long as Ardent does not know whom it works for. */
function FirstRun({ onOpen }: { onOpen: () => void }) {
  return (
    <button type="button" class="first-run" onClick={onOpen}>
      <Icon name="brand" />
      <span>{t('brand_first_run')}</span>
      <Icon name="open" />
    </button>
  )
}

/**
 * Whose card stands in the popup instead of its tabs, if anybody's.
 *
 * @param otherwise the id of the element that takes the focus on the way back when what was
 *   clicked is gone
 */
function useOpened(otherwise: string) {
  const [opened, setOpened] = useState<string>()
  const openedFrom = useRef<Element | null>(null)
  const openPerson = (personId: string) => {
    openedFrom.current = document.activeElement
    setOpened(personId)
  }
  const back = () => {
    setOpened(undefined)
    const clicked = openedFrom.current
    const target = clicked?.isConnected ? clicked : document.getElementById(otherwise)
    // The tabs are shown again only after this state has been drawn.
    requestAnimationFrame(() => (target as HTMLElement | null)?.focus())
  }
  return { opened, openPerson, back }
}
