import { ExportPerson } from '../../components/data/ExportPerson'
import { PeopleSection } from '../../components/people/PeopleSection'
import { keepRoom, readRoom } from '../../lib/browser/room'
import { saveFile } from '../../lib/browser/save-file'
import { forgetStorage, lastBackup } from '../../lib/browser/storage'
import { dataWork } from '../../lib/dashboard/data'
import type { Desk } from '../../lib/dashboard/desk'
import { peopleWork } from '../../lib/dashboard/people'
import type { PersonCard } from '../../lib/model/card'

/** The section `people`. */
export const peopleSection = (desk: Desk) => {
  const work = peopleWork(desk, saveFile)
  const data = dataWork(desk, { lastBackup, saveFile, forgetStorage, readRoom, keepRoom })
  const exported = ({ person: { id, displayName } }: PersonCard) => (
    <ExportPerson displayName={displayName} onExport={() => data.exportPerson(id, displayName)} />
  )
  return (rest: readonly string[]) => <PeopleSection work={work} rest={rest} extra={exported} />
}
