import { ListeningSection } from '../../components/listening/ListeningSection'
import { periodOf } from '../../components/report/PeriodLinks'
import type { DashboardContext } from '../../lib/dashboard/context'
import { listeningReports, namesOf, putTopicBack, renameTopic } from '../../lib/dashboard/listening'

/** The section `listening`: what people say; its address names the period. */
export function listeningSection(context: DashboardContext) {
  const { db, ask, onChanged, changed } = context
  const work = {
    read: listeningReports(context),
    onChanged,
    ask,
    names: (ids: readonly string[]) => namesOf(db, ids),
    renameTopic: (from: string, to: string) => changed(renameTopic(db, from, to)),
    putTopicBack: (renaming: Parameters<typeof putTopicBack>[1]) =>
      changed(putTopicBack(db, renaming)),
  }
  return (rest: readonly string[]) => <ListeningSection period={periodOf(rest)} service={work} />
}
