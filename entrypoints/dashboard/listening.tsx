import { ListeningSection } from '../../components/listening/ListeningSection'
import { periodOf } from '../../components/report/PeriodLinks'
import type { Paper } from '../../components/report/paper'
import type { DashboardContext } from '../../lib/dashboard/context'
import { createListeningService } from '../../lib/dashboard/listening'

/** The section `listening`: what people say; its address names the period. */
export function listeningSection(context: DashboardContext, paper: Paper) {
  const service = createListeningService(context)
  return (rest: readonly string[]) => (
    <ListeningSection period={periodOf(rest)} service={service} paper={paper} />
  )
}
