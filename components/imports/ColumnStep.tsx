import type { ImportChoices, Reading } from '../../lib/model/crm-import'
import { words } from '../../lib/words'
import { Button } from '../ui/Button'
import { useFocusOnce } from '../ui/useFocusOnce'
import { ColumnTable } from './ColumnTable'
import { Recognised } from './Recognised'
import type { ImportWork } from './useImport'

interface Props {
  file: File
  reading: Reading
  choices: ImportChoices
  work: ImportWork
}

/** What was recognised in a file, and what its columns are about. */
export function ColumnStep({ file, reading, choices, work }: Props) {
  const heading = useFocusOnce<HTMLHeadingElement>(true)
  return (
    <section class="import-part">
      <Recognised name={file.name} reading={reading} onRead={(as) => void work.read(file, as)} />
      <div class="import-head">
        <h2 ref={heading} tabIndex={-1}>
          {words('import_columns_title')}
        </h2>
        <p class="hint">
          {words(reading.remembered ? 'import_columns_remembered' : 'import_columns_hint')}
        </p>
      </div>
      <ColumnTable columns={reading.columns} targets={choices.columns} onChange={work.setColumns} />
      <div class="import-foot">
        <Button look="primary" onClick={() => void work.toDryRun()}>
          {words('import_to_dry_run')}
        </Button>
        <Button look="quiet" onClick={work.startOver}>
          {words('import_other_file')}
        </Button>
      </div>
    </section>
  )
}
