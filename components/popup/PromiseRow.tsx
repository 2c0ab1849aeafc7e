import { age, t } from '../../lib/i18n'
import type { PersonSummary } from '../../lib/model/person/card'
import type { FollowUp } from '../../lib/model/records'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { TodayName } from './TodayName'

interface Props {
  followUp: FollowUp
  summary: PersonSummary
  onOpen: () => void
  onKept: () => Promise<void>
}

/** A promise that is due: to whom, what, and since when. */
export function PromiseRow({ followUp, summary, onOpen, onKept }: Props) {
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
