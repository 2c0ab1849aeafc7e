import type { ComponentChildren } from 'preact'
import type { PostAdvice } from '../../lib/model/advice'
import type { SuggestedAction } from '../../lib/model/records'
import { SNOOZE_DAYS } from '../../lib/model/today'
import type { Settlement } from '../../lib/rpc/protocol'
import { reasonWords, words } from '../../lib/words'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { Section } from './Section'
import './PostWork.css'

interface Props {
  advice: PostAdvice
  /** The action that is looked at: the first, or another that was chosen. */
  action: SuggestedAction | undefined
  name: string
  onChoose: (action: SuggestedAction) => void
  onSettle: (action: SuggestedAction, settlement: Settlement) => Promise<void>
  /** The words to do it with. */
  children?: ComponentChildren
}

/** What is worth doing about the post, with every reason; or why nothing is. */
export function Advice({ advice, action, name, onChoose, onSettle, children }: Props) {
  const [saving, save] = useSaving()
  const suggested = [advice, ...advice.others]
  const shown = suggested.find((one) => one.action === action) ?? advice
  if (!action && shown.reasons.length === 0) return null
  const others = suggested.flatMap(({ action: other }) =>
    other === 'none' || other === action ? [] : [other],
  )
  const settle = (settlement: Settlement) => {
    if (action) save(() => onSettle(action, settlement))
  }
  return (
    <Section title={words(action ? `todo_${action}` : 'todo_nothing', [name])}>
      <ul class="reasons">
        {shown.reasons.map((reason) => (
          <li key={reason.key}>{reasonWords(reason, Date.now())}</li>
        ))}
        {shown.also && <li>{words(`todo_also_${shown.also}`)}</li>}
        {action && advice.soft && <li>{words('todo_soft')}</li>}
      </ul>
      {others.length > 0 && (
        <p class="post-work-row">
          <span class="hint">{words('todo_or')}</span>
          {others.map((other) => (
            <Button key={other} look="quiet" onClick={() => onChoose(other)}>
              {words(`deed_${other}`)}
            </Button>
          ))}
        </p>
      )}
      {children}
      {action && (
        <div class="post-work-row">
          <Button look="quiet" icon="check" onClick={() => settle({ status: 'accepted' })}>
            {words('todo_done')}
          </Button>
          <Button look="quiet" icon="close" onClick={() => settle({ status: 'rejected' })}>
            {words('todo_not')}
          </Button>
          <Later onLater={(snooze) => settle({ status: 'snoozed', snooze })} />
          <SavingNote saving={saving} />
        </div>
      )}
    </Section>
  )
}

type Snooze = NonNullable<Settlement['snooze']>

/** Puts a suggestion off for as long as is chosen. */
export function Later({ onLater }: { onLater: (snooze: Snooze) => void }) {
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
