import '../../lib/model/without-eval'
import { render } from 'preact'
import { Dashboard } from '../../components/dashboard/Dashboard'
import { BackupWaits } from '../../components/data/BackupWaits'
import { KeySheet } from '../../components/ui/KeySheet'
import {
  backupPlace,
  backupStanding,
  canChooseFolder,
  chooseFolder,
} from '../../lib/browser/backup-folder'
import { prepareDocument } from '../../lib/browser/document'
import { askToDownload, download, mayDownload } from '../../lib/browser/downloads'
import { printLight, printPage } from '../../lib/browser/paper'
import { saveFile } from '../../lib/browser/save-file'
import { createAutomaticBackup } from '../../lib/dashboard/automatic-backup'
import { createDashboardContext } from '../../lib/dashboard/context'
import { createPaper } from '../../lib/dashboard/paper'
import { dataSection } from './data'
import { inboxSection } from './inbox'
import { listeningSection } from './listening'
import { peopleSection } from './people'
import { relationshipsSection } from './relationships'
import { repliesSection } from './replies'
import { settingsSection } from './settings'
import { teamSection } from './team'
import { vipSection } from './vip'

const context = createDashboardContext()
const automatic = createAutomaticBackup(context, {
  place: backupPlace,
  standing: backupStanding,
  canChoose: canChooseFolder,
  choose: chooseFolder,
  mayDownload,
  askToDownload,
  download,
})
context.backUp = automatic.backUp
void automatic.backUp('day')

/** Undefined in the package without teams. */
const team: ReturnType<typeof teamSection> | undefined = teamSection(context)
const paper = createPaper(context, { print: printPage, saveFile })

prepareDocument()
printLight()
render(
  <>
    <Dashboard
      sections={{
        inbox: inboxSection(context),
        people: peopleSection(context),
        listening: listeningSection(context, paper),
        vip: vipSection(context),
        relationships: relationshipsSection(context, paper),
        replies: repliesSection(context),
        data: dataSection(context, automatic),
        settings: settingsSection(context),
        ...(team && { team: team.section }),
      }}
      around={team?.around}
      notice={<BackupWaits service={automatic} />}
    />
    <KeySheet />
  </>,
  document.body,
)
