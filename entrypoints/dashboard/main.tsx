import { render } from 'preact'
import { Dashboard } from '../../components/dashboard/Dashboard'
import { createDesk } from '../../lib/browser/desk'
import { prepareDocument } from '../../lib/browser/document'
import { dataSection } from './data'
import { listeningSection } from './listening'
import { peopleSection } from './people'
import { relationshipsSection } from './relationships'
import { repliesSection } from './replies'
import { settingsSection } from './settings'
import { vipSection } from './vip'

const desk = createDesk()

prepareDocument()
render(
  <Dashboard
    sections={{
      people: peopleSection(desk),
      listening: listeningSection(desk),
      vip: vipSection(desk),
      relationships: relationshipsSection(desk),
      replies: repliesSection(desk),
      data: dataSection(desk),
      settings: settingsSection(desk),
    }}
  />,
  document.body,
)
