import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { type Snooze, snoozesFor } from '../../lib/model/actions/snooze'
import type { SuggestedAction } from '../../lib/model/actions/table'
import { DAY, dayOf } from '../../lib/model/days'
import { Button } from '../ui/Button'
import './Resolve.css'

interface Props {
  /** What is put off; left out where it is a promise. */
  action?: SuggestedAction
  /** `day`: the one that was chosen, where it is `date`. */
  onLater: (snooze: Snooze, day?: string) => void
}

/** For how long something is put off: an hour, until the afternoon, a day to choose. */
export function Later({ action, onLater }: Props) {
  const now = Date.now()
  const [day, setDay] = useState<string>()
  if (day !== undefined) {
    return (
      <form
        class="later-day"
        onSubmit={(event) => {
          event.preventDefault()
          onLater('date', day)
        }}
      >
        <input
          class="input"
          type="date"
          aria-label={t('snooze_day')}
          required
          min={dayOf(now + DAY)}
          value={day}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <Button type="submit">{t('todo_later')}</Button>
      </form>
    )
  }
  return (
    <select
      class="input later"
      aria-label={t('todo_later')}
      value=""
      onInput={({ currentTarget }) => {
        const length = currentTarget.value as Snooze
        if (length === 'date') setDay(dayOf(now + DAY))
        else onLater(length)
      }}
    >
      <option value="" disabled>
        {t('todo_later')}
      </option>
      {snoozesFor(action, now).map((length) => (
        <option key={length} value={length}>
          {t(`snooze_${length}`)}
        </option>
      ))}
    </select>
  )
}
