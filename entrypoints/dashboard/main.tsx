import { render } from 'preact'
import { Dashboard } from '../../components/dashboard/Dashboard'
import { prepareDocument } from '../../lib/browser/document'
import { createDashboardContext } from '../../lib/dashboard/context'
import { dataSection } from './data'
import { inboxSection } from './inbox'
import { listeningSection } from './listening'
import { peopleSection } from './people'
import { relationshipsSection } from './relationships'
import { repliesSection } from './replies'
import { settingsSection } from './settings'
import { vipSection } from './vip'

const context = createDashboardContext()

prepareDocument()
render(
  <Dashboard
    sections={{
      inbox: inboxSection(context),
      people: peopleSection(context),
      listening: listeningSection(context),
      vip: vipSection(context),
      relationships: relationshipsSection(context),
      replies: repliesSection(context),
      data: dataSection(context),
      settings: settingsSection(context),
    }}
  />,
  document.body,
)
