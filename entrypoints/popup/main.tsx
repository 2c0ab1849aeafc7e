import '../../lib/model/without-eval'
import { render } from 'preact'
import { Popup } from '../../components/popup/Popup'
import { KeySheet } from '../../components/ui/KeySheet'
import { backupStanding } from '../../lib/browser/backup-folder'
import { prepareDocument } from '../../lib/browser/document'
import { askForNetwork } from '../../lib/browser/network-access'
import { openDashboard } from '../../lib/browser/open-dashboard'
import { saveFile } from '../../lib/browser/save-file'
import { openSidePanel } from '../../lib/browser/side-panel'
import { readingsItem } from '../../lib/browser/storage'
import { factsOf, matchesOf, networkFacts } from '../../lib/networks'
import { ask, hear } from '../../lib/rpc/client'
import { activePage, activePageSample, insertIntoPage } from '../../lib/rpc/tabs'

/** The structure of the page in front, censored; what that takes is loaded when it is asked for. */
async function pageReport(): Promise<string | undefined> {
  const sample = await activePageSample()
  if (!sample) return undefined
  const { reportOf } = await import('../../lib/networks/report')
  return reportOf(sample)
}

prepareDocument()
render(
  <>
    <Popup
      ask={ask}
      onChanged={(listener, signal) => hear('changed', listener, signal)}
      networks={networkFacts.map(({ id, name }) => ({ id, name }))}
      askForNetwork={(id) => askForNetwork(id, matchesOf(factsOf(id)))}
      activePage={activePage}
      activePageReport={pageReport}
      saveReport={(name, text) => saveFile(name, text, 'text/html')}
      readings={() => readingsItem.getValue()}
      backupStanding={backupStanding.get}
      openSidePanel={openSidePanel}
      openDashboard={openDashboard}
      compose={{ insert: insertIntoPage, copy: (text) => navigator.clipboard.writeText(text) }}
    />
    <KeySheet />
  </>,
  document.body,
)
