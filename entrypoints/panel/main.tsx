import '../../lib/model/without-eval'
import { render } from 'preact'
import { HoverCard } from '../../components/panel/HoverCard'
import { Panel } from '../../components/panel/Panel'
import { BrowserModels } from '../../components/post/modelHelp'
import type { OnChanged } from '../../components/ui/useLive'
import { prepareDocument } from '../../lib/browser/document'
import { onDevice } from '../../lib/browser/on-device'
import { canOpenSidePanel, openSidePanel } from '../../lib/browser/side-panel'
import { PanelStart } from '../../lib/model/post/panel-opening'
import { ask, hear } from '../../lib/rpc/client'
import { insertIntoPage } from '../../lib/rpc/tabs'

prepareDocument()
const [key = '', word] = location.hash.slice(1).split('/')
const start = PanelStart.catch('person').parse(word)
const isFramed = window.top !== window
const onChanged: OnChanged = (listener, signal) => hear('changed', listener, signal)
render(
  isFramed && start === 'hover' ? (
    <HoverCard ask={ask} onChanged={onChanged} panelKey={key} />
  ) : (
    <BrowserModels.Provider value={onDevice()}>
      <Panel
        ask={ask}
        compose={{
          insert: insertIntoPage,
          copy: (text) => navigator.clipboard.writeText(text),
        }}
        onChanged={onChanged}
        framed={
          isFramed && {
            key,
            start,
            openSidePanel: canOpenSidePanel() ? openSidePanel : undefined,
          }
        }
      />
    </BrowserModels.Provider>
  ),
  document.body,
)
