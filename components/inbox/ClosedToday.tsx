import { t } from '../../lib/i18n'
import type { Inbox } from '../../lib/model/actions/inbox'
import { Button } from '../ui/Button'

type Closed = Inbox['closed'][number]

interface Props {
  closed: readonly Closed[]
  onReopen: (id: string) => Promise<void>
}

/** What was closed today, and by whom: done, put off, turned down, or lapsed by itself. */
export function ClosedToday({ closed, onReopen }: Props) {
  if (closed.length === 0) return null
  return (
    <details class="closed-today">
      <summary>{t('today_closed', closed.length)}</summary>
      <ul class="rows">
        {closed.map(({ suggestion, name }) => (
          <li key={suggestion.id} class="closed-row">
            <span>
              <bdi>{name}</bdi>
              {' · '}
              {t(`action_${suggestion.action}`)}
              {' · '}
              {how(suggestion)}
            </span>
            <Button look="quiet" onClick={() => void onReopen(suggestion.id)}>
              {t('undo')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function how({ status, closedBy, answeredBy, handedTo }: Closed['suggestion']): string {
  if (status === 'snoozed') return t('closed_later')
  if (status !== 'accepted')
    return t(closedBy === 'system' ? 'closed_lapsed' : 'closed_turned_down')
  if (closedBy === 'system' && answeredBy) return t('closed_answered', [answeredBy.handle])
  return handedTo ? t('closed_handed_to', [handedTo]) : t('closed_done')
}
