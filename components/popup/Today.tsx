import { t } from '../../lib/i18n'
import type { TodayList } from '../../lib/model/actions/advice'
import type { Ask } from '../ui/ask'
import { ErrorBanner } from '../ui/ErrorBanner'
import type { Live } from '../ui/useLive'
import { ClosedToday } from './ClosedToday'
import { leaveRow } from './leaveRow'
import { NothingToday } from './NothingToday'
import { PromiseRow } from './PromiseRow'
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
  if (error) return <ErrorBanner error={error} onRetry={reload} />
  if (!list) return null
  const { suggestions, followUps, closed, perDay, waiting } = list
  const act = (work: () => Promise<unknown>) =>
    leaveRow(async () => {
      await work()
      await reload()
    }, 'tab-today')
  return (
    <div class="today">
      {suggestions.length === 0 && followUps.length === 0 ? (
        <NothingToday list={list} />
      ) : (
        <ul class="rows">
          {followUps.map(({ followUp, summary }) => (
            <PromiseRow
              key={followUp.id}
              followUp={followUp}
              summary={summary}
              onOpen={() => onOpen(summary.person.id)}
              onKept={() => act(() => ask('closeFollowUp', { id: followUp.id, done: true }))}
            />
          ))}
          {suggestions.map(({ suggestion, summary }) => (
            <TodayRow
              key={suggestion.id}
              suggestion={suggestion}
              summary={summary}
              onOpen={() => onOpen(summary.person.id)}
              onResolve={(resolution) =>
                act(() => ask('resolveSuggestion', { id: suggestion.id, ...resolution }))
              }
            />
          ))}
        </ul>
      )}
      {suggestions.some(({ suggestion }) => suggestion.exempt) && (
        <p class="hint">{t('today_exempt', [String(perDay)])}</p>
      )}
      {waiting > 0 && suggestions.length > 0 && <p class="hint">{t('today_waiting', waiting)}</p>}
      <ClosedToday closed={closed} onReopen={(id) => act(() => ask('reopenSuggestion', { id }))} />
    </div>
  )
}
