import type { ComponentChildren } from 'preact'
import { t } from '../../lib/i18n'
import { Button } from '../ui/Button'
import { HelpLink } from '../ui/HelpLink'
import { IconButton } from '../ui/IconButton'
import './PopupFoot.css'

interface Props {
  hidden: boolean
  openSidePanel: () => Promise<void>
  openDashboard: (route?: string) => Promise<void>
  /** What stands before the ways out. */
  children: ComponentChildren
}

/** The switches, and the ways to Ardent's other pages. */
export function PopupFoot({ hidden, openSidePanel, openDashboard, children }: Props) {
  return (
    <footer class="popup-foot" hidden={hidden}>
      {children}
      <div class="popup-ways">
        <IconButton icon="sidePanel" label={t('side_open')} onClick={() => void openSidePanel()} />
        <HelpLink page="index" />
        <IconButton
          icon="settings"
          label={t('popup_settings')}
          onClick={() => void openDashboard('settings')}
        />
        <Button onClick={() => void openDashboard()}>{t('popup_dashboard')}</Button>
      </div>
    </footer>
  )
}
