import { SNOOZE_DAYS } from '../../lib/model/today'
import type { Settlement } from '../../lib/rpc/protocol'
import { words } from '../../lib/words'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import './Settle.css'

type Snooze = NonNullable<Settlement['snooze']>

interface Props {
  /** Whether there is anything to do, and so to be done with. */
  canBeDone?: boolean
  onSettle: (settlement: Settlement) => Promise<void>
}

/** What can become of a suggestion without a draft: done, turned down, or put off. */
export function Settle({ canBeDone = true, onSettle }: Props) {
  const [saving, save] = useSaving()
  const settle = (settlement: Settlement) => save(() => onSettle(settlement))
  return (
    <div class="settle">
      {canBeDone && (
        <Button look="quiet" icon="check" onClick={() => settle({ status: 'accepted' })}>
          {words('todo_done')}
        </Button>
      )}
      <Button look="quiet" icon="close" onClick={() => settle({ status: 'rejected' })}>
        {words('todo_not')}
      </Button>
      <Later onLater={(snooze) => settle({ status: 'snoozed', snooze })} />
      <SavingNote saving={saving} />
    </div>
  )
}

function Later({ onLater }: { onLater: (snooze: Snooze) => void }) {
  return (
    <select
      class="input later"
      aria-label={words('todo_later')}
      value=""
      onInput={({ currentTarget }) => onLater(currentTarget.value as Snooze)}
    >
      <option value="" disabled>
        {words('todo_later')}
      </option>
      {(Object.keys(SNOOZE_DAYS) as Snooze[]).map((length) => (
        <option key={length} value={length}>
          {words(`snooze_${length}`)}
        </option>
      ))}
    </select>
  )
}
