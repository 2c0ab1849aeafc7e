import type { TodayList } from '../../lib/model/advice'
import { words } from '../../lib/words'
import { PersonRow } from '../person/PersonRow'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { Trouble } from '../ui/Trouble'
import type { Live } from '../ui/useLive'
import { ClosedToday } from './ClosedToday'
import { TodayRow } from './TodayRow'
import './Today.css'

interface Props {
  today: Live<TodayList>
  ask: Ask
  onOpen: (personId: string) => void
}

/** Today's short list: whom to turn to, why, and the way there; promises that are due; what was closed. */
export function Today({ today, ask, onOpen }: Props) {
  const { value: list, error, reload } = today
  if (error) return <Trouble error={error} onRetry={reload} />
  if (!list) return null
  const { suggestions, followUps, closed, spent, perDay, waiting } = list
  const act = async (work: Promise<unknown>) => {
    await work
    await reload()
  }
  return (
    <div class="today">
      {suggestions.length === 0 && followUps.length === 0 ? (
        <Empty icon="check" title={words('today_empty_title')}>
          {words('today_empty')}
        </Empty>
      ) : (
        <ul class="rows">
          {followUps.map(({ followUp, summary }) => (
            <li key={followUp.id} class="today-row">
              <ul class="rows">
                <PersonRow summary={summary} onOpen={() => onOpen(summary.person.id)} />
              </ul>
              <p class="today-why">{words('today_promise', [followUp.why])}</p>
              <Button
                look="quiet"
                icon="check"
                onClick={() => act(ask('closeFollowUp', { id: followUp.id, done: true }))}
              >
                {words('follow_up_done')}
              </Button>
            </li>
          ))}
          {suggestions.map(({ suggestion, summary }) => (
            <TodayRow
              key={suggestion.id}
              suggestion={suggestion}
              summary={summary}
              onOpen={() => onOpen(summary.person.id)}
              onSettle={(settlement) =>
                act(ask('settleSuggestion', { id: suggestion.id, ...settlement }))
              }
            />
          ))}
        </ul>
      )}
      <p class="hint">
        {words('today_budget', [String(spent), String(perDay)])}{' '}
        {waiting > 0 && words('today_waiting', waiting)}
      </p>
      <ClosedToday closed={closed} onReopen={(id) => act(ask('reopenSuggestion', { id }))} />
    </div>
  )
}
