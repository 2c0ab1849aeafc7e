import { useState } from 'preact/hooks'
import type { ListeningService, NamedPerson } from '../../lib/dashboard/listening'
import { date, t } from '../../lib/i18n'
import type { Campaign } from '../../lib/model/records'
import { routeTo } from '../dashboard/useRoute'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { useNames } from './useNames'
import './QuestionRow.css'

interface Props {
  question: Campaign
  names: ListeningService['names']
  onEnd: () => Promise<void>
  onReopen: () => Promise<void>
}

/** A question: since when, how many were asked and answered, who, and its end. */
export function QuestionRow({ question, names, onEnd, onReopen }: Props) {
  const { name, startsAt, endsAt, asked, tookPart } = question
  const [open, setOpen] = useState(false)
  const [saving, save] = useSaving()
  const isOver = endsAt !== undefined && endsAt <= Date.now()
  return (
    <li class="question-row">
      <p class="question-row-name one-line" dir="auto">
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
          onClick={() => void save(isOver ? onReopen : onEnd)}
        >
          {t(isOver ? 'listen_question_reopen' : 'listen_question_end')}
        </Button>
        <SavingNote saving={saving} />
      </div>
      {open && <QuestionPeople question={question} names={names} />}
    </li>
  )
}

interface QuestionPeopleProps {
  question: Campaign
  names: ListeningService['names']
}

/** Names in view; whoever comes after them is counted. */
const LISTED = 50

/** Who answered a question, and who was asked and has not. */
function QuestionPeople({ question: { asked, tookPart }, names }: QuestionPeopleProps) {
  const found = useNames([...asked, ...tookPart], names)
  const nowOf = (ids: readonly string[]) =>
    ids.map((id) => found.get(id)).filter((person) => person !== undefined)
  const answered = nowOf(tookPart)
  const hasAnswered = new Set(answered.map((person) => person?.id))
  const waiting = nowOf(asked).filter((person) => !person || !hasAnswered.has(person.id))
  return (
    <dl class="question-people">
      <Names title={t('listen_question_who_answered')} people={answered} />
      <Names title={t('listen_question_who_not')} people={waiting} />
    </dl>
  )
}

function Names({ title, people }: { title: string; people: readonly (NamedPerson | null)[] }) {
  // Two who were folded into one are named once.
  const known = [...new Map(people.map((person) => [person?.id, person])).values()].filter(
    (person) => person !== null,
  )
  const gone = people.filter((person) => person === null).length
  const more = known.length - LISTED
  if (people.length === 0) return null
  return (
    <div>
      <dt class="hint">{title}</dt>
      {known.slice(0, LISTED).map(({ id, name }) => (
        <dd key={id}>
          <a href={routeTo('people', id)} dir="auto">
            {name}
          </a>
        </dd>
      ))}
      {more > 0 && <dd class="hint">{t('listen_question_more', more)}</dd>}
      {gone > 0 && <dd class="hint">{t('listen_question_gone', gone)}</dd>}
    </div>
  )
}
