import { useState } from 'preact/hooks'
import { age, t } from '../../lib/i18n'
import type { UndoEntry } from '../../lib/model/undo-entry'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { ErrorBanner } from '../ui/ErrorBanner'
import { focusHeading } from '../ui/focusHeading'
import { SavingNote } from '../ui/SavingNote'
import type { Live } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { Done } from './Done'
import './RecentChanges.css'
import type { DataService } from '../../lib/dashboard/data'

interface Props {
  changes: Live<UndoEntry[]>
  service: Pick<DataService, 'undo'>
}

/** Changes of many people, the latest first, each of which can be taken back as a whole. */
export function RecentChanges({ changes, service }: Props) {
  const [undone, setUndone] = useState<{ asTheyWere: number; skipped: number }>()
  const [saving, save] = useSaving()
  const undo = (change: UndoEntry) =>
    focusHeading(async () => {
      setUndone(undefined)
      await save(async () => {
        setUndone(await service.undo(change))
        await changes.reload()
      })
    })
  return (
    <PagePart title={t('data_changes_title')} lead={t('data_changes_lead')}>
      {changes.error && <ErrorBanner error={changes.error} onRetry={() => void changes.reload()} />}
      {changes.value?.length === 0 && <p class="hint">{t('data_changes_none')}</p>}
      {changes.value && changes.value.length > 0 && (
        <ul class="changes">
          {changes.value.map((change) => (
            <ChangeRow
              key={change.id}
              change={change}
              isBusy={saving.state === 'busy'}
              onUndo={() => void undo(change)}
            />
          ))}
        </ul>
      )}
      <div aria-live="polite">
        {undone && (
          <Done>
            {t('data_undone', undone.asTheyWere)}{' '}
            {undone.skipped > 0 && t('data_undone_left', undone.skipped)}
          </Done>
        )}
      </div>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </PagePart>
  )
}

interface RowProps {
  change: UndoEntry
  isBusy: boolean
  onUndo: () => void
}

function ChangeRow({ change, isBusy, onUndo }: RowProps) {
  const { kind, what, people, at, undoneAt } = change
  const title = t(`data_change_${kind}`, [what])
  const now = Date.now()
  const line = [t('data_people', people), age(at, now)]
  if (undoneAt !== undefined) line.push(t('data_change_undone', [age(undoneAt, now)]))
  return (
    <li class="change">
      <div>
        <p class="change-title">{title}</p>
        <p class="hint">{line.join(' · ')}</p>
      </div>
      {undoneAt === undefined && kind !== 'restore' && (
        <Button
          icon="undo"
          disabled={isBusy}
          label={t('data_change_undo', [title])}
          onClick={onUndo}
        >
          {t('undo')}
        </Button>
      )}
    </li>
  )
}
