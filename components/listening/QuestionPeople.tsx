import { t } from '../../lib/i18n'
import type { Campaign } from '../../lib/model/records'
import { routeTo } from '../dashboard/useRoute'
import { useNames } from './useNames'
import type { ListeningService, Named } from './work'
import './QuestionPeople.css'

interface Props {
  question: Campaign
  names: ListeningService['names']
}

/** Names in view; whoever comes after them is counted. */
const LISTED = 50

/** Who answered a question, and who was asked and has not. */
export function QuestionPeople({ question: { asked, tookPart }, names }: Props) {
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

function Names({ title, people }: { title: string; people: readonly (Named | null)[] }) {
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
