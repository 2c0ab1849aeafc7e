import { SettingsPage } from '../../components/settings/SettingsPage'
import { askForNetwork } from '../../lib/browser/network-access'
import { onDevice } from '../../lib/browser/on-device'
import { askToNotify } from '../../lib/browser/reminders'
import { openShortcuts, shortcuts } from '../../lib/browser/shortcuts'
import { openSidePanel } from '../../lib/browser/side-panel'
import { openWelcome } from '../../lib/browser/welcome'
import type { DashboardContext } from '../../lib/dashboard/context'
import { createDiscoveryService } from '../../lib/dashboard/discoveries'
import { createLearnedService } from '../../lib/dashboard/learned'
import { factsOf, matchesOf, type NetworkId, networkFacts } from '../../lib/networks'

/** The section `settings`. */
export function settingsSection(context: DashboardContext) {
  const props = {
    ask: context.ask,
    onChanged: context.onChanged,
    networks: networkFacts.map(({ id, name }) => ({ id, name })),
    askForNetwork: (id: NetworkId) => askForNetwork(id, matchesOf(factsOf(id))),
    discovery: createDiscoveryService(context),
    learned: createLearnedService(context),
    shortcuts,
    openShortcuts,
    openSidePanel,
    openWelcome,
    askToNotify,
    hasModels: onDevice() !== undefined,
  }
  return () => <SettingsPage {...props} />
}
