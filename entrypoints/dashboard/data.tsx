import { DataSection } from '../../components/data/DataSection'
import { keepRoom, readRoom } from '../../lib/browser/room'
import { saveFile } from '../../lib/browser/save-file'
import { forgetStorage, lastBackup } from '../../lib/browser/storage'
import { dataWork } from '../../lib/dashboard/data'
import type { Desk } from '../../lib/dashboard/desk'
import { importView } from './import'

/** The section `data`. */
export const dataSection = (desk: Desk) => {
  const imports = importView(desk)
  const work = dataWork(desk, { lastBackup, saveFile, forgetStorage, readRoom, keepRoom })
  return ([part]: readonly string[]) =>
    part === 'import' ? imports() : <DataSection work={work} onChanged={desk.onChanged} />
}
