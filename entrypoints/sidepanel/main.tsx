import { render } from 'preact'
import { SidePanel } from '../../components/sidepanel/SidePanel'
import { activePagePosts, showPostOnPage } from '../../lib/browser/active-page'
import { prepareDocument } from '../../lib/browser/document'
import { hear } from '../../lib/browser/messages'
import { insertIntoPage } from '../../lib/browser/tabs'
import { ask } from '../../lib/rpc/client'
import '../../components/ui/base.css'

prepareDocument()
render(
  <SidePanel
    ask={ask}
    onChanged={(listener, signal) => hear('changed', listener, signal)}
    compose={{ insert: insertIntoPage, copy: (text) => navigator.clipboard.writeText(text) }}
    postsInView={activePagePosts}
    showPost={showPostOnPage}
  />,
  document.body,
)
