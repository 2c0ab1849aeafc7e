import { render } from 'preact'
import { Panel } from '../../components/panel/Panel'
import { prepareDocument } from '../../lib/browser/document'
import { hear } from '../../lib/browser/messages'
import { insertIntoPage } from '../../lib/browser/tabs'
import { ask } from '../../lib/rpc/client'

prepareDocument()
render(
  <Panel
    ask={ask}
    compose={{
      insert: insertIntoPage,
      copy: (text) => navigator.clipboard.writeText(text),
    }}
    onChanged={(listener, signal) => hear('changed', listener, signal)}
    framed={window.top !== window}
  />,
  document.body,
)
