import type { TodayList } from '../../lib/model/advice'
import { words } from '../../lib/words'
import { Button } from '../ui/Button'

type Closed = TodayList['closed'][number]

interface Props {
  closed: readonly Closed[]
  onReopen: (id: string) => Promise<void>
}

/** What was closed today, and by whom: done, put off, turned down, or lapsed by itself. */
export function ClosedToday({ closed, onReopen }: Props) {
  if (closed.length === 0) return null
  return (
    <details class="closed-today">
      <summary>{words('today_closed', closed.length)}</summary>
      <ul class="rows">
        {closed.map(({ suggestion, summary }) => (
          <li key={suggestion.id} class="closed-row">
            <span>
              <bdi>{summary.person.displayName}</bdi>
              {' · '}
              {words(`deed_${suggestion.action}`)}
              {' · '}
              {words(how(suggestion))}
            </span>
            <Button look="quiet" onClick={() => void onReopen(suggestion.id)}>
              {words('undo')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function how({ status, closedBy }: Closed['suggestion']) {
  if (status === 'accepted') return 'closed_done'
  if (status === 'snoozed') return 'closed_later'
  return closedBy === 'system' ? 'closed_lapsed' : 'closed_turned_down'
}
