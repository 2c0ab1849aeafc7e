import { periodOf } from '../../components/report/PeriodLinks'
import { RelationshipSection } from '../../components/report/RelationshipSection'
import type { Desk } from '../../lib/dashboard/desk'
import { relationshipReports } from '../../lib/dashboard/relationships'

/** The section `relationships`: the report on them; its address names the period. */
export function relationshipsSection(desk: Desk) {
  const read = relationshipReports(desk)
  return (rest: readonly string[]) => (
    <RelationshipSection period={periodOf(rest)} read={read} onChanged={desk.onChanged} />
  )
}
