import { t } from '../../lib/i18n'
import type { Resolution } from '../../lib/model/actions/advice'
import { type Snooze, snoozesFor } from '../../lib/model/actions/snooze'
import { entryOf, type SuggestedAction } from '../../lib/model/actions/table'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import './Resolve.css'

interface Props {
  action: SuggestedAction
  onResolve: (resolution: Resolution) => Promise<void>
}

/** What can become of a suggestion without a draft: done, turned down, or put off. */
export function Resolve({ action, onResolve }: Props) {
  const [saving, save] = useSaving()
  const isHandedOver = action === 'escalate'
  const resolve = (resolution: Resolution) => save(() => onResolve(resolution))
  return (
    <div class="resolve">
      {entryOf(action).heardBy !== 'nobody' && (
        <Button look="quiet" icon="check" onClick={() => resolve({ status: 'accepted' })}>
          {t(isHandedOver ? 'escalate_done' : 'todo_done')}
        </Button>
      )}
      <Button look="quiet" icon="close" onClick={() => resolve({ status: 'rejected' })}>
        {t(isHandedOver ? 'escalate_false_alarm' : 'todo_not')}
      </Button>
      <Later action={action} onLater={(snooze) => resolve({ status: 'snoozed', snooze })} />
      <SavingNote saving={saving} />
    </div>
  )
}

interface LaterProps {
  action: SuggestedAction
  onLater: (snooze: Snooze) => void
}

function Later({ action, onLater }: LaterProps) {
  return (
    <select
      class="input later"
      aria-label={t('todo_later')}
      value=""
      onInput={({ currentTarget }) => onLater(currentTarget.value as Snooze)}
    >
      <option value="" disabled>
        {t('todo_later')}
      </option>
      {snoozesFor(action, Date.now()).map((length) => (
        <option key={length} value={length}>
          {t(`snooze_${length}`)}
        </option>
      ))}
    </select>
  )
}
