import { t } from '../../lib/i18n'
import type { FilePreview, ImportChoices } from '../../lib/import/contract'
import { Button } from '../ui/Button'
import { useFocusOnce } from '../ui/useFocusOnce'
import { ColumnTable } from './ColumnTable'
import { Recognised } from './Recognised'
import type { ImportWork } from './useImport'

interface Props {
  file: File
  preview: FilePreview
  choices: ImportChoices
  work: ImportWork
}

/** What was recognised in a file, and what its columns are about. */
export function ColumnStep({ file, preview, choices, work }: Props) {
  const heading = useFocusOnce<HTMLHeadingElement>(true)
  return (
    <section class="import-part">
      <Recognised name={file.name} preview={preview} onRead={(as) => void work.read(file, as)} />
      <div class="import-head">
        <h2 ref={heading} tabIndex={-1}>
          {t('import_columns_title')}
        </h2>
        <p class="hint">
          {t(preview.remembered ? 'import_columns_remembered' : 'import_columns_hint')}
        </p>
      </div>
      <ColumnTable columns={preview.columns} targets={choices.columns} onChange={work.setColumns} />
      <div class="import-foot">
        <Button look="primary" onClick={() => void work.toDryRun()}>
          {t('import_to_dry_run')}
        </Button>
        <Button look="quiet" onClick={work.startOver}>
          {t('import_other_file')}
        </Button>
      </div>
    </section>
  )
}
