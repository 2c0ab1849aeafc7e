import { render } from 'preact'
import { Popup } from '../../components/popup/Popup'
import { backupStanding } from '../../lib/browser/backup-folder'
import { prepareDocument } from '../../lib/browser/document'
import { openDashboard } from '../../lib/browser/open-dashboard'
import { openSidePanel } from '../../lib/browser/side-panel'
import { networkFacts } from '../../lib/networks'
import { ask, hear } from '../../lib/rpc/client'
import { activePage, activePageReport, insertIntoPage } from '../../lib/rpc/tabs'

prepareDocument()
render(
  <Popup
    ask={ask}
    onChanged={(listener, signal) => hear('changed', listener, signal)}
    networks={networkFacts.map(({ id, name }) => ({ id, name }))}
    activePage={activePage}
    activePageReport={activePageReport}
    backupStanding={backupStanding.get}
    openSidePanel={openSidePanel}
    openDashboard={openDashboard}
    compose={{ insert: insertIntoPage, copy: (text) => navigator.clipboard.writeText(text) }}
  />,
  document.body,
)
