import { useState } from 'preact/hooks'
import type { Change } from '../../lib/model/change'
import { age, words } from '../../lib/words'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { focusHeading } from '../ui/focusHeading'
import { SavingNote } from '../ui/SavingNote'
import { Trouble } from '../ui/Trouble'
import type { Live } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { Done } from './Done'
import './RecentChanges.css'
import type { DataWork } from './work'

interface Props {
  changes: Live<Change[]>
  work: Pick<DataWork, 'undo'>
}

/** Changes of many people, the latest first, each of which can be taken back as a whole. */
export function RecentChanges({ changes, work }: Props) {
  const [undone, setUndone] = useState<{ asTheyWere: number; left: number }>()
  const [saving, save] = useSaving()
  const undo = (change: Change) =>
    focusHeading(async () => {
      setUndone(undefined)
      await save(async () => {
        setUndone(await work.undo(change))
        await changes.reload()
      })
    })
  return (
    <PagePart title={words('data_changes_title')} lead={words('data_changes_lead')}>
      {changes.error && <Trouble error={changes.error} onRetry={() => void changes.reload()} />}
      {changes.value?.length === 0 && <p class="hint">{words('data_changes_none')}</p>}
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
            {words('data_undone', undone.asTheyWere)}{' '}
            {undone.left > 0 && words('data_undone_left', undone.left)}
          </Done>
        )}
      </div>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </PagePart>
  )
}

interface RowProps {
  change: Change
  isBusy: boolean
  onUndo: () => void
}

function ChangeRow({ change, isBusy, onUndo }: RowProps) {
  const { kind, what, people, at, undoneAt } = change
  const title = words(`data_change_${kind}`, [what])
  const now = Date.now()
  const line = [words('data_people', people), age(at, now)]
  if (undoneAt !== undefined) line.push(words('data_change_undone', [age(undoneAt, now)]))
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
          label={words('data_change_undo', [title])}
          onClick={onUndo}
        >
          {words('undo')}
        </Button>
      )}
    </li>
  )
}
