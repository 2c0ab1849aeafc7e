import { ExportPerson } from '../../components/data/ExportPerson'
import { PeopleSection } from '../../components/people/PeopleSection'
import { saveFile } from '../../lib/browser/save-file'
import { forgetStorage, lastBackup } from '../../lib/browser/storage'
import { persistStorage, readStorageQuota } from '../../lib/browser/storage-quota'
import type { DashboardContext } from '../../lib/dashboard/context'
import { createDataService } from '../../lib/dashboard/data'
import { createPeopleService } from '../../lib/dashboard/people'
import type { PersonCard } from '../../lib/model/person/card'

/** The section `people`. */
export const peopleSection = (context: DashboardContext) => {
  const work = createPeopleService(context, saveFile)
  const data = createDataService(context, {
    lastBackup,
    saveFile,
    forgetStorage,
    readStorageQuota,
    persistStorage,
  })
  const exported = ({ person: { id, displayName } }: PersonCard) => (
    <ExportPerson displayName={displayName} onExport={() => data.exportPerson(id, displayName)} />
  )
  return (rest: readonly string[]) => <PeopleSection service={work} rest={rest} extra={exported} />
}
