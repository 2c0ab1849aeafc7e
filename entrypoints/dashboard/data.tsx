import { DataSection } from '../../components/data/DataSection'
import { saveFile } from '../../lib/browser/save-file'
import { forgetStorage, lastBackup } from '../../lib/browser/storage'
import { persistStorage, readStorageQuota } from '../../lib/browser/storage-quota'
import type { DashboardContext } from '../../lib/dashboard/context'
import { createDataService } from '../../lib/dashboard/data'
import { importView } from './import'

/** The section `data`. */
export const dataSection = (context: DashboardContext) => {
  const imports = importView(context)
  const work = createDataService(context, {
    lastBackup,
    saveFile,
    forgetStorage,
    readStorageQuota,
    persistStorage,
  })
  return ([part]: readonly string[]) =>
    part === 'import' ? imports() : <DataSection service={work} onChanged={context.onChanged} />
}
