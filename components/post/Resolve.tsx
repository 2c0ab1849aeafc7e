import { t } from '../../lib/i18n'
import { SNOOZE_DAYS } from '../../lib/model/actions/today'
import type { Resolution } from '../../lib/rpc/protocol'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import './Resolve.css'

type Snooze = NonNullable<Resolution['snooze']>

interface Props {
  /** Whether there is anything to do, and so to be done with. */
  canBeDone?: boolean
  onResolve: (resolution: Resolution) => Promise<void>
}

/** What can become of a suggestion without a draft: done, turned down, or put off. */
export function Resolve({ canBeDone = true, onResolve }: Props) {
  const [saving, save] = useSaving()
  const resolve = (resolution: Resolution) => save(() => onResolve(resolution))
  return (
    <div class="resolve">
      {canBeDone && (
        <Button look="quiet" icon="check" onClick={() => resolve({ status: 'accepted' })}>
          {t('todo_done')}
        </Button>
      )}
      <Button look="quiet" icon="close" onClick={() => resolve({ status: 'rejected' })}>
        {t('todo_not')}
      </Button>
      <Later onLater={(snooze) => resolve({ status: 'snoozed', snooze })} />
      <SavingNote saving={saving} />
    </div>
  )
}

function Later({ onLater }: { onLater: (snooze: Snooze) => void }) {
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
      {(Object.keys(SNOOZE_DAYS) as Snooze[]).map((length) => (
        <option key={length} value={length}>
          {t(`snooze_${length}`)}
        </option>
      ))}
    </select>
  )
}
