import { DataSection } from '../../components/data/DataSection'
import { Import } from '../../components/imports/Import'
import { saveFile } from '../../lib/browser/save-file'
import { forgetStorage, lastBackup } from '../../lib/browser/storage'
import { readStorageQuota } from '../../lib/browser/storage-quota'
import type { AutomaticBackup } from '../../lib/dashboard/automatic-backup'
import type { DashboardContext } from '../../lib/dashboard/context'
import { createDataService } from '../../lib/dashboard/data'
import { createImportService } from '../../lib/dashboard/import'

/** The section `data`, with the import of contacts in it. */
export function dataSection(context: DashboardContext, automatic: AutomaticBackup) {
  const imports = createImportService(context)
  const service = createDataService(context, {
    lastBackup,
    saveFile,
    forgetStorage,
    readStorageQuota,
  })
  return ([part]: readonly string[]) =>
    part === 'import' ? (
      <Import service={imports} />
    ) : (
      <DataSection service={service} automatic={automatic} />
    )
}
