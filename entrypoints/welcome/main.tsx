import '../../lib/model/without-eval'
import { render } from 'preact'
import { Welcome } from '../../components/welcome/Welcome'
import { prepareDocument } from '../../lib/browser/document'
import { askForNetwork } from '../../lib/browser/network-access'
import { openDashboard } from '../../lib/browser/open-dashboard'
import { welcomeStep } from '../../lib/browser/storage'
import { builtInTemplates } from '../../lib/browser/templates'
import { paintSampleMarkers, sampleMarker } from '../../lib/feed/sample-marker'
import { factsOf, homeOf, matchesOf, networkFacts } from '../../lib/networks'
import { ask, hear } from '../../lib/rpc/client'

prepareDocument()
paintSampleMarkers()
render(
  <Welcome
    ask={ask}
    onChanged={(listener, signal) => hear('changed', listener, signal)}
    networks={networkFacts.map((network) => ({
      id: network.id,
      name: network.name,
      home: homeOf(network),
    }))}
    step={welcomeStep}
    askForNetwork={(id) => askForNetwork(id, matchesOf(factsOf(id)))}
    templates={builtInTemplates}
    createMarker={sampleMarker}
    copy={(text) => navigator.clipboard.writeText(text)}
    openDashboard={() => openDashboard()}
  />,
  document.body,
)
