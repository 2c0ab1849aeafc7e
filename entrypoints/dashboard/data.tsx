import { DataSection } from '../../components/data/DataSection'
import { Import } from '../../components/imports/Import'
import { saveFile } from '../../lib/browser/save-file'
import { forgetStorage, lastBackup } from '../../lib/browser/storage'
import { persistStorage, readStorageQuota } from '../../lib/browser/storage-quota'
import type { DashboardContext } from '../../lib/dashboard/context'
import { createDataService } from '../../lib/dashboard/data'
import { createImportService } from '../../lib/dashboard/import'

/** The section `data`, with the import of contacts in it. */
export function dataSection(context: DashboardContext) {
  const imports = createImportService(context)
  const service = createDataService(context, {
    lastBackup,
    saveFile,
    forgetStorage,
    readStorageQuota,
    persistStorage,
  })
  return ([part]: readonly string[]) =>
    part === 'import' ? <Import service={imports} /> : <DataSection service={service} />
}
