import { age, t } from '../../lib/i18n'
import type { TodayList } from '../../lib/model/actions/advice'
import type { PersonSummary } from '../../lib/model/person/card'
import type { FollowUp } from '../../lib/model/records'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { ErrorBanner } from '../ui/ErrorBanner'
import { Icon } from '../ui/Icon'
import { SavingNote } from '../ui/SavingNote'
import type { Live } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { ClosedToday } from './ClosedToday'
import { doneToday } from './doneToday'
import { TodayName } from './TodayName'
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
  const { suggestions, followUps, closed, perDay, waiting, unlisted } = list
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
          {suggestions.map((row, index) => (
            <TodayRow
              key={row.suggestion.id}
              row={row}
              above={suggestions[index - 1]}
              ask={ask}
              act={act}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
      {unlisted > 0 && <p class="hint">{t('today_unlisted', unlisted)}</p>}
      {suggestions.some(({ suggestion }) => suggestion.exempt) && (
        <p class="hint">{t('today_exempt', [String(perDay)])}</p>
      )}
      {waiting > 0 && suggestions.length > 0 && <p class="hint">{t('today_waiting', waiting)}</p>}
      <ClosedToday closed={closed} onReopen={(id) => act(() => ask('reopenSuggestion', { id }))} />
    </div>
  )
}

/**
 * Does `work` that takes the row with the focus out of its list, then puts the focus on the row
 * beside it, so that the keyboard does not start again at the top of the page.
 *
 * @param otherwise the id of the element that takes the focus when the row was the only one
 */
async function leaveRow(work: () => Promise<void>, otherwise: string): Promise<void> {
  const row = document.activeElement?.closest('li')
  const beside = row?.nextElementSibling ?? row?.previousElementSibling
  await work()
  const target = beside?.querySelector('button') ?? document.getElementById(otherwise)
  if (row) target?.focus()
}

/** An empty list: all done, some of it put off, or nothing has come up yet. */
function NothingToday({ list }: { list: TodayList }) {
  const { waiting, putOff, strangers } = list
  if (doneToday(list) === 0 && waiting === 0 && putOff === 0) {
    return (
      <Empty icon="check" title={t('today_empty_title')}>
        {t('today_empty')}
      </Empty>
    )
  }
  return (
    <Empty icon="check" title={t('today_done_title')}>
      {waiting > 0 ? t('today_waiting', waiting) : nothingLeft(putOff, strangers)}
    </Empty>
  )
}

/** Says no more than is known. */
function nothingLeft(putOff: number, strangers: boolean): string {
  if (putOff > 0) return t('today_put_off', putOff)
  return t(strangers ? 'today_done' : 'today_done_kept')
}

interface PromiseRowProps {
  followUp: FollowUp
  summary: PersonSummary
  onOpen: () => void
  onKept: () => Promise<void>
}

/** A promise that is due: to whom, what, and since when. */
function PromiseRow({ followUp, summary, onOpen, onKept }: PromiseRowProps) {
  const [saving, save] = useSaving()
  const { why, due } = followUp
  return (
    <li class="today-row">
      <span class="today-promise">
        <Icon name="promise" />
      </span>
      <TodayName person={summary.person} onOpen={onOpen} />
      <div class="today-way">
        <Button icon="check" onClick={() => save(onKept)}>
          {t('follow_up_done')}
        </Button>
      </div>
      <p class="today-why">
        <strong>{t('today_promise', [why])}</strong>
        {' · '}
        {t('follow_up_due_when', [age(due, Date.now())])}
      </p>
      <SavingNote saving={saving} />
    </li>
  )
}
