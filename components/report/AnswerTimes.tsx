import { type Answers, ASKING, type Asking } from '../../lib/model/relationships/answers'
import type { RelationshipReport } from '../../lib/model/relationships/report'
import { date, number, words } from '../../lib/words'
import { Figure } from '../ui/chart/Figure'
import { AnswerSpan } from './AnswerSpan'
import { contactSource, duration } from './figures'
import './AnswerTimes.css'

/** How soon mentions, complaints and questions were answered, and how many wait. */
export function AnswerTimes({ report: { span, contacts } }: { report: RelationshipReport }) {
  const asked = ASKING.map((kind) => ({ kind, answers: contacts.answers[kind] })).filter(
    ({ answers }) => answers.answered + answers.unanswered > 0,
  )
  const longest = Math.max(...asked.map(({ answers }) => answers.ninth ?? answers.median ?? 0))
  if (asked.length === 0) {
    return (
      <Figure title={words('report_answers')} source={contactSource(contacts.total, span)}>
        <p class="hint">{words('report_answers_none', [date(span.from)])}</p>
      </Figure>
    )
  }
  return (
    <Figure
      title={words('report_answers')}
      numbers={numbersOf(asked)}
      source={contactSource(contacts.total, span)}
      notSaid={words('report_answers_not')}
    >
      <ul class="answers">
        {asked.map(({ kind, answers }) => (
          <li key={kind}>
            <h3>{words(`kind_${kind}`)}</h3>
            {answers.median !== undefined && <AnswerSpan answers={answers} longest={longest} />}
            <p class="hint">{saidOf(answers)}</p>
          </li>
        ))}
      </ul>
    </Figure>
  )
}

/** What is known of how soon, as a list of short facts. */
function saidOf({ answered, unanswered, median, ninth }: Answers): string {
  const facts = [
    median === undefined
      ? words('report_answers_few')
      : words('report_answers_half', [duration(median)]),
    ninth !== undefined && words('report_answers_nine', [duration(ninth)]),
    words('report_answers_of', answered),
    words('report_answers_waiting', unanswered),
  ]
  return facts.filter(Boolean).join(' · ')
}

function numbersOf(asked: readonly { kind: Asking; answers: Answers }[]) {
  const hours = (value: number | undefined) =>
    value === undefined ? words('chart_none') : duration(value)
  return {
    head: [
      words('report_answers_kind'),
      words('report_answers_median'),
      words('report_answers_ninth'),
      words('report_answers_answered'),
      words('report_answers_unanswered'),
    ],
    rows: asked.map(({ kind, answers }) => [
      words(`kind_${kind}`),
      hours(answers.median),
      hours(answers.ninth),
      number(answers.answered),
      number(answers.unanswered),
    ]),
  }
}
