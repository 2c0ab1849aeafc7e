import { useState } from 'preact/hooks'
import { date, t } from '../../lib/i18n'
import type { Campaign } from '../../lib/model/records'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { QuestionPeople } from './QuestionPeople'
import type { ListeningService } from './work'
import './QuestionRow.css'

interface Props {
  question: Campaign
  names: ListeningService['names']
  onSave: (question: Campaign) => Promise<void>
}

/** A question: since when, how many were asked and answered, who, and its end. */
export function QuestionRow({ question, names, onSave }: Props) {
  const { name, startsAt, endsAt, asked, tookPart, ...rest } = question
  const [open, setOpen] = useState(false)
  const [saving, save] = useSaving()
  const isOver = endsAt !== undefined && endsAt <= Date.now()
  const end = () => onSave({ ...question, endsAt: Math.max(startsAt, Date.now()) })
  const goOn = () => onSave({ ...rest, name, startsAt, asked, tookPart })
  return (
    <li class="question-row">
      <p class="question-row-name" dir="auto">
        {name}
      </p>
      <p class="hint">
        {[
          isOver
            ? t('listen_question_from_to', [date(startsAt), date(endsAt)])
            : t('listen_question_since', [date(startsAt)]),
          t('listen_question_asked', asked.length),
          t('listen_question_answered', tookPart.length),
        ].join(' · ')}
      </p>
      <div class="question-row-ways">
        {asked.length + tookPart.length > 0 && (
          <Button look="quiet" expanded={open} onClick={() => setOpen(!open)}>
            {t('listen_question_who')}
          </Button>
        )}
        <Button
          look="quiet"
          disabled={saving.state === 'busy'}
          onClick={() => void save(isOver ? goOn : end)}
        >
          {t(isOver ? 'listen_question_reopen' : 'listen_question_end')}
        </Button>
        <SavingNote saving={saving} />
      </div>
      {open && <QuestionPeople question={question} names={names} />}
    </li>
  )
}
