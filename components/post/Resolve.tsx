import { t } from '../../lib/i18n'
import type { Resolution } from '../../lib/model/actions/advice'
import { entryOf, type SuggestedAction } from '../../lib/model/actions/table'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { Later } from './Later'
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
      <Later
        action={action}
        onLater={(snooze, day) => resolve({ status: 'snoozed', snooze, ...(day && { day }) })}
      />
      <SavingNote saving={saving} />
    </div>
  )
}
