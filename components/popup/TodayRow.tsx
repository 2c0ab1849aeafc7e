import type { PersonSummary } from '../../lib/model/card'
import type { Suggestion } from '../../lib/model/records'
import type { Settlement } from '../../lib/rpc/protocol'
import { reasonWords, words } from '../../lib/words'
import { Later } from '../person/Advice'
import { PersonRow } from '../person/PersonRow'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'

interface Props {
  suggestion: Suggestion
  summary: PersonSummary
  onOpen: () => void
  onSettle: (settlement: Settlement) => Promise<void>
}

/** One thing to do: for whom, what, why, and where. */
export function TodayRow({ suggestion, summary, onOpen, onSettle }: Props) {
  const [saving, save] = useSaving()
  const { action, reasons, postUrl } = suggestion
  const name = summary.person.displayName
  return (
    <li class="today-row">
      <ul class="rows">
        <PersonRow summary={summary} onOpen={onOpen} />
      </ul>
      <p class="today-what">{words(`todo_${action}`, [name])}</p>
      {reasons.map((reason) => (
        <p key={reason.key} class="today-why">
          {reasonWords(reason, Date.now())}
        </p>
      ))}
      <div class="post-work-row">
        {postUrl && (
          <a class="button button-plain" href={postUrl} target="_blank" rel="noreferrer">
            {words('today_post')}
          </a>
        )}
        <Button
          look="quiet"
          icon="check"
          onClick={() => save(() => onSettle({ status: 'accepted' }))}
        >
          {words('todo_done')}
        </Button>
        <Button
          look="quiet"
          icon="close"
          onClick={() => save(() => onSettle({ status: 'rejected' }))}
        >
          {words('todo_not')}
        </Button>
        <Later onLater={(snooze) => save(() => onSettle({ status: 'snoozed', snooze }))} />
      </div>
      <SavingNote saving={saving} />
    </li>
  )
}
