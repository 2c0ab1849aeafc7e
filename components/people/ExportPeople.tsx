import { useState } from 'preact/hooks'
import type { PeopleService } from '../../lib/dashboard/people'
import { t } from '../../lib/i18n'
import type { PeopleRow } from '../../lib/model/person/people-table'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'

interface Props {
  rows: readonly PeopleRow[]
  onExport: PeopleService['exportPeople']
}

/** Saves everybody who is listed, in the list's order, as a file. */
export function ExportPeople({ rows, onExport }: Props) {
  const [saving, save] = useSaving()
  const [share, setShare] = useState(0)
  const isBusy = saving.state === 'busy'
  return (
    <span class="people-export">
      {isBusy && <progress aria-label={t('export_people_busy')} value={share} max={1} />}
      {(['csv', 'xlsx'] as const).map((kind) => (
        <Button
          key={kind}
          look="quiet"
          icon="download"
          disabled={rows.length === 0 || isBusy}
          onClick={() => {
            setShare(0)
            void save(() => onExport(rows, kind, setShare))
          }}
        >
          {t(kind === 'csv' ? 'export_people' : 'export_people_xlsx')}
        </Button>
      ))}
      <SavingNote saving={saving} />
    </span>
  )
}
