import { useCallback, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { InboxRow } from '../../lib/model/actions/inbox'
import type { BackupStanding } from '../../lib/model/backup-standing'
import type { PageState } from '../../lib/model/post/page-state'
import type { NetworkId, Post } from '../../lib/model/post/post'
import type { Readings } from '../../lib/model/post/readings'
import { postOf, useInbox } from '../inbox/useInbox'
import { LivePost } from '../panel/LivePost'
import { LiveCard } from '../person/LiveCard'
import type { Compose } from '../post/DraftEditor'
import type { AskForNetwork } from '../settings/switchNetwork'
import type { Ask } from '../ui/ask'
import { Icon } from '../ui/Icon'
import { LockedSettings } from '../ui/Managed'
import { type OnChanged, useLive } from '../ui/useLive'
import { useManaged } from '../ui/useManaged'
import { useSettings } from '../ui/useSettings'
import { BackupLine } from './BackupLine'
import { HealthLine } from './HealthLine'
import { NetworkSwitches } from './NetworkSwitches'
import { PopupFoot } from './PopupFoot'
import { PopupHead } from './PopupHead'
import { PopupTabs, type Tab } from './PopupTabs'
import { SubView } from './SubView'
import './Popup.css'

export interface PopupProps {
  ask: Ask
  onChanged: OnChanged
  networks: readonly { id: NetworkId; name: string }[]
  askForNetwork: AskForNetwork
  /** The network's page in the tab in front, if it is one. */
  activePage: () => Promise<PageState | undefined>
  /** The structure of that page, for a bug report. */
  activePageReport: () => Promise<string | undefined>
  saveReport: (name: string, text: string) => void
  /** How reading goes on each network. */
  readings: () => Promise<Readings>
  /** Puts a draft into the reply box of the tab in front, or onto the clipboard. */
  compose: Compose
  /** How the last backup that was made by itself went. */
  backupStanding: () => Promise<BackupStanding>
  openSidePanel: () => Promise<void>
  /** Opens the dashboard, on one of its routes such as `settings`. */
  openDashboard: (route?: string) => Promise<void>
}

/** What the toolbar button opens: the inbox, the VIP advocates, a search, and the profile in front. */
export function Popup(props: PopupProps) {
  const { ask, onChanged } = props
  const [tab, setTab] = useState<Tab>('inbox')
  const { opened, open, back } = useOpened(`tab-${tab}`)
  const openPerson = (personId: string) => open({ personId })
  const openRow = async (row: InboxRow) => {
    const post = await postOf(ask, row)
    if (post) open({ post })
    else if (row.who.personId) open({ personId: row.who.personId })
  }
  const inbox = useInbox(ask, onChanged)
  const settings = useSettings(ask, onChanged)
  const managed = useManaged(ask, onChanged)
  const { activePage } = props
  const page = useLive(
    useCallback(async () => (await activePage()) ?? null, [activePage]),
    onChanged,
  )
  const readings = useLive(props.readings, onChanged)
  const backups = useLive(props.backupStanding, onChanged)

  return (
    <div class="popup">
      {opened && (
        <SubView onBack={back}>
          {opened.personId !== undefined ? (
            <LiveCard ask={ask} onChanged={onChanged} personId={opened.personId} onGone={back} />
          ) : (
            <div class="popup-post">
              <LivePost
                ask={ask}
                onChanged={onChanged}
                compose={props.compose}
                post={opened.post}
                focusName
              />
            </div>
          )}
        </SubView>
      )}
      <main class="popup-main" hidden={opened !== undefined}>
        <PopupHead inbox={inbox.value} />
        {settings.value?.brand.name === '' && (
          <FirstRun onOpen={() => void props.openDashboard('settings')} />
        )}
        <PopupTabs
          ask={ask}
          onChanged={onChanged}
          tab={tab}
          onTab={setTab}
          inbox={inbox}
          settings={settings.value}
          page={page}
          onRow={(row) => void openRow(row)}
          onPerson={openPerson}
        />
      </main>
      <PopupFoot
        hidden={opened !== undefined}
        openSidePanel={props.openSidePanel}
        openDashboard={props.openDashboard}
      >
        <div class="popup-warnings">
          <BackupLine
            standing={backups.value}
            folder={managed.backupFolder}
            onOpen={() => void props.openDashboard('data')}
          />
          <HealthLine
            page={page.value}
            readings={readings.value ?? {}}
            settings={settings.value}
            report={props.activePageReport}
            copy={props.compose.copy}
            save={props.saveReport}
          />
        </div>
        <LockedSettings value={managed.locked}>
          <NetworkSwitches
            networks={props.networks}
            on={settings.value?.networks}
            askForNetwork={props.askForNetwork}
            onChange={(networks) => settings.change({ networks })}
          />
        </LockedSettings>
      </PopupFoot>
    </div>
  )
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

/** What stands in the popup instead of its tabs: somebody's card, or the panel of a post. */
type Opened = { personId: string; post?: never } | { post: Post; personId?: never }

/**
 * What stands in the popup instead of its tabs, if anything.
 *
 * @param otherwise the id of the element that takes the focus on the way back when what was
 *   clicked is gone
 */
function useOpened(otherwise: string) {
  const [opened, setOpened] = useState<Opened>()
  const openedFrom = useRef<Element | null>(null)
  const open = (what: Opened) => {
    openedFrom.current = document.activeElement
    setOpened(what)
  }
  const back = () => {
    setOpened(undefined)
    const clicked = openedFrom.current
    const target = clicked?.isConnected ? clicked : document.getElementById(otherwise)
    // The tabs are shown again only after this state has been drawn.
    requestAnimationFrame(() => (target as HTMLElement | null)?.focus())
  }
  return { opened, open, back }
}
