import { render } from 'preact'
import { Panel } from '../../components/panel/Panel'
import { prepareDocument } from '../../lib/browser/document'
import { hear } from '../../lib/browser/messages'
import { ask } from '../../lib/rpc/client'

prepareDocument()
render(
  <Panel
    ask={ask}
    onChanged={(listener, signal) => hear('changed', listener, signal)}
    framed={window.top !== window}
  />,
  document.body,
)
