import '../../lib/model/without-eval'
import { render } from 'preact'
import { BrowserModels } from '../../components/post/modelHelp'
import { SidePanel } from '../../components/sidepanel/SidePanel'
import { KeySheet } from '../../components/ui/KeySheet'
import { prepareDocument } from '../../lib/browser/document'
import { onDevice } from '../../lib/browser/on-device'
import { onHandedOver } from '../../lib/browser/side-panel'
import { ask, hear } from '../../lib/rpc/client'
import {
  activePagePeople,
  activePagePosts,
  insertIntoPage,
  showPostOnPage,
} from '../../lib/rpc/tabs'
import '../../components/ui/base.css'

prepareDocument()
render(
  <BrowserModels.Provider value={onDevice()}>
    <SidePanel
      ask={ask}
      onChanged={(listener, signal) => hear('changed', listener, signal)}
      compose={{ insert: insertIntoPage, copy: (text) => navigator.clipboard.writeText(text) }}
      postsInView={activePagePosts}
      peopleThere={activePagePeople}
      onHandedOver={onHandedOver}
      showPost={showPostOnPage}
    />
    <KeySheet />
  </BrowserModels.Provider>,
  document.body,
)
