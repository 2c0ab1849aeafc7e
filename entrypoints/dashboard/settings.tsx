import { SettingsPage } from '../../components/settings/SettingsPage'
import { openShortcuts, shortcuts } from '../../lib/browser/shortcuts'
import { openSidePanel } from '../../lib/browser/side-panel'
import { openWelcome } from '../../lib/browser/welcome'
import type { Desk } from '../../lib/dashboard/desk'
import { brandChanger, discoveryActions } from '../../lib/dashboard/settings'
import { networks } from '../../lib/registry'

/** The section `settings`. */
export function settingsSection(desk: Desk) {
  const props = {
    ask: desk.ask,
    onChanged: desk.onChanged,
    changeBrand: brandChanger(desk),
    networks: networks.map(({ id, name }) => ({ id, name })),
    discovery: discoveryActions(desk),
    shortcuts,
    openShortcuts,
    openSidePanel,
    openWelcome,
  }
  return () => <SettingsPage {...props} />
}
