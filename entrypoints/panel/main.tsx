import { render } from 'preact'
import { Panel } from '../../components/panel/Panel'
import { prepareDocument } from '../../lib/browser/document'
import { canOpenSidePanel, openSidePanel } from '../../lib/browser/side-panel'
import { ask, hear } from '../../lib/rpc/client'
import { insertIntoPage } from '../../lib/rpc/tabs'

prepareDocument()
render(
  <Panel
    ask={ask}
    compose={{
      insert: insertIntoPage,
      copy: (text) => navigator.clipboard.writeText(text),
    }}
    onChanged={(listener, signal) => hear('changed', listener, signal)}
    framed={
      window.top !== window && {
        key: location.hash.slice(1),
        openSidePanel: canOpenSidePanel() ? openSidePanel : undefined,
      }
    }
  />,
  document.body,
)
