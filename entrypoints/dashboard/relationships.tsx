import { periodOf } from '../../components/report/PeriodLinks'
import type { Paper } from '../../components/report/paper'
import { RelationshipSection } from '../../components/report/RelationshipSection'
import type { DashboardContext } from '../../lib/dashboard/context'
import { relationshipReports } from '../../lib/dashboard/relationships'

/** The section `relationships`: the report on them; its address names the period. */
export function relationshipsSection(context: DashboardContext, paper: Paper) {
  const read = relationshipReports(context)
  return (rest: readonly string[]) => (
    <RelationshipSection
      period={periodOf(rest)}
      read={read}
      onChanged={context.onChanged}
      paper={paper}
    />
  )
}
