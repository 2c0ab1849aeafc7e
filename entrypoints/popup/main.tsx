import { render } from 'preact'
import { Popup } from '../../components/popup/Popup'
import { activePage, activePageReport } from '../../lib/browser/active-page'
import { prepareDocument } from '../../lib/browser/document'
import { hear } from '../../lib/browser/messages'
import { openDashboard } from '../../lib/browser/open-dashboard'
import { openSidePanel } from '../../lib/browser/side-panel'
import { networks } from '../../lib/registry'
import { ask } from '../../lib/rpc/client'

prepareDocument()
render(
  <Popup
    ask={ask}
    onChanged={(listener, signal) => hear('changed', listener, signal)}
    networks={networks.map(({ id, name }) => ({ id, name }))}
    activePage={activePage}
    activePageReport={activePageReport}
    openSidePanel={openSidePanel}
    openDashboard={openDashboard}
    copy={(text) => navigator.clipboard.writeText(text)}
  />,
  document.body,
)
