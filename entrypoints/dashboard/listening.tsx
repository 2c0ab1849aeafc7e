import { ListeningSection } from '../../components/listening/ListeningSection'
import { periodOf } from '../../components/report/PeriodLinks'
import { printPage } from '../../lib/browser/paper'
import { saveFile } from '../../lib/browser/save-file'
import type { DashboardContext } from '../../lib/dashboard/context'
import { createListeningService } from '../../lib/dashboard/listening'
import { createPaper } from '../../lib/dashboard/paper'

/** The section `listening`: what people say; its address names the period. */
export function listeningSection(context: DashboardContext) {
  const service = createListeningService(context)
  const paper = createPaper({ print: printPage, saveFile })
  return (rest: readonly string[]) => (
    <ListeningSection period={periodOf(rest)} service={service} paper={paper} />
  )
}
