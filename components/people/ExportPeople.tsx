import { t } from '../../lib/i18n'
import type { PeopleRow } from '../../lib/model/person/people-table'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'

interface Props {
  rows: readonly PeopleRow[]
  onExport: (rows: readonly PeopleRow[]) => Promise<void>
}

/** Saves everybody who is listed, in the list's order, as a CSV file. */
export function ExportPeople({ rows, onExport }: Props) {
  const [saving, save] = useSaving()
  return (
    <span class="people-export">
      <Button
        look="quiet"
        icon="download"
        disabled={rows.length === 0 || saving.state === 'busy'}
        onClick={() => save(() => onExport(rows))}
      >
        {t('export_people')}
      </Button>
      <SavingNote saving={saving} />
    </span>
  )
}
