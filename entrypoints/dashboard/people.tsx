import { ExportPerson } from '../../components/data/ExportPerson'
import { PeopleSection } from '../../components/people/PeopleSection'
import { saveFile } from '../../lib/browser/save-file'
import type { DashboardContext } from '../../lib/dashboard/context'
import { createPeopleService } from '../../lib/dashboard/people'
import type { PersonCard } from '../../lib/model/person/card'

/** The section `people`. */
export function peopleSection(context: DashboardContext) {
  const service = createPeopleService(context, saveFile)
  const exported = ({ person: { id, displayName } }: PersonCard) => (
    <ExportPerson
      displayName={displayName}
      onExport={() => service.exportPerson(id, displayName)}
    />
  )
  return (rest: readonly string[]) => (
    <PeopleSection service={service} rest={rest} extra={exported} />
  )
}
