import { date, number, t } from '../../lib/i18n'
import { ANSWERED_BY, ASKING, type Asking } from '../../lib/model/reports/asked'
import type { Answers } from '../../lib/model/reports/relationships/answers'
import type { RelationshipReport } from '../../lib/model/reports/relationships/report'
import { Figure } from '../ui/chart/Figure'
import { stepText } from '../ui/chart/stepText'
import { TimeChart } from '../ui/chart/TimeChart'
import { askedSource, duration } from './figures'
import './AnswerTimes.css'

/** How soon mentions, complaints and questions were answered, and how many wait. */
export function AnswerTimes({ report }: { report: RelationshipReport }) {
  const { span, contacts, promisedHours } = report
  const steps = stepText(span)
  const asked = ASKING.map((kind) => ({ kind, answers: contacts.answers[kind] })).filter(
    ({ answers }) => answers.answered + answers.unanswered + answers.handedOver > 0,
  )
  const longest = Math.max(...asked.map(({ answers }) => answers.ninth ?? answers.median ?? 0))
  if (asked.length === 0) {
    return (
      <Figure title={t('report_answers')} source={askedSource(contacts, span)}>
        <p class="hint">{t('report_answers_none', [date(span.from)])}</p>
      </Figure>
    )
  }
  return (
    <Figure
      title={t('report_answers')}
      numbers={numbersOf(asked)}
      source={askedSource(contacts, span)}
      notSaid={t('report_answers_not')}
    >
      <ul class="answers">
        {asked.map(({ kind, answers }) => (
          <li key={kind}>
            <h3>{t(`kind_${kind}`)}</h3>
            {answers.median !== undefined && <AnswerSpan answers={answers} longest={longest} />}
            <p class="hint">{saidOf(answers, kind)}</p>
          </li>
        ))}
      </ul>
      {contacts.allAnswers.answered > 0 && <p class="hint">{knownBy(contacts.allAnswers)}</p>}
      <TimeChart
        label={t('report_answers_chart')}
        unit={span.unit}
        shape="lines"
        steps={steps}
        series={[
          {
            label: t('report_answers_median'),
            values: contacts.answersByStep.map(({ median }) => median ?? null),
            color: 'info',
          },
        ]}
        mark={{ at: promisedHours, label: t('report_answers_promised') }}
        format={(hours) => (hours === 0 ? number(0) : duration(hours))}
      />
    </Figure>
  )
}

/** What is known of how soon, as a list of short facts. */
function saidOf(answers: Answers, kind: Asking): string {
  const { answered, unanswered, handedOver, median, ninth } = answers
  const few = kind !== 'escalation' && t('report_answers_few')
  const facts = [
    median === undefined ? few : t('report_answers_half', [duration(median)]),
    ninth !== undefined && t('report_answers_nine', [duration(ninth)]),
    handedOver > 0 && t('report_answers_handed', handedOver),
    (answered > 0 || handedOver === 0) && t('report_answers_of', answered),
    t('report_answers_waiting', unanswered),
  ]
  return facts.filter(Boolean).join(' · ')
}

/** What the answers are known by, as a list of short facts. */
function knownBy({ by }: Answers): string {
  return ANSWERED_BY.filter((way) => by[way] > 0)
    .map((way) => t(`answered_by_${way}`, by[way]))
    .join(' · ')
}

function numbersOf(asked: readonly { kind: Asking; answers: Answers }[]) {
  const hours = (value: number | undefined) =>
    value === undefined ? t('chart_none') : duration(value)
  return {
    head: [
      t('report_answers_kind'),
      t('report_answers_median'),
      t('report_answers_ninth'),
      t('report_answers_answered'),
      t('report_answers_handed_over'),
      t('report_answers_unanswered'),
    ],
    rows: asked.map(({ kind, answers }) => [
      t(`kind_${kind}`),
      hours(answers.median),
      hours(answers.ninth),
      number(answers.answered),
      number(answers.handedOver),
      number(answers.unanswered),
    ]),
  }
}

interface Props {
  answers: Answers
  /** The longest of all spans that are compared, in hours. */
  longest: number
}

/** Half within the dark part, nine of ten within the light one. The words below say how long. */
function AnswerSpan({ answers: { median, ninth }, longest }: Props) {
  const width = (hours: number | undefined) =>
    hours === undefined || longest === 0 ? '0%' : `${(100 * hours) / longest}%`
  return (
    <svg class="answer-span" aria-hidden="true">
      <rect class="answer-ground" width="100%" height="100%" />
      <rect class="answer-ninth" width={width(ninth)} height="100%" />
      <rect class="answer-median" width={width(median)} height="100%" />
    </svg>
  )
}
