import { periodOf } from '../../components/report/PeriodLinks'
import { RelationshipSection } from '../../components/report/RelationshipSection'
import { printPage } from '../../lib/browser/paper'
import { saveFile } from '../../lib/browser/save-file'
import type { DashboardContext } from '../../lib/dashboard/context'
import { createPaper } from '../../lib/dashboard/paper'
import { relationshipReports } from '../../lib/dashboard/relationships'

/** The section `relationships`: the report on them; its address names the period. */
export function relationshipsSection(context: DashboardContext) {
  const read = relationshipReports(context)
  const paper = createPaper({ print: printPage, saveFile })
  return (rest: readonly string[]) => (
    <RelationshipSection
      period={periodOf(rest)}
      read={read}
      onChanged={context.onChanged}
      paper={paper}
    />
  )
}
