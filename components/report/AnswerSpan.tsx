import type { Answers } from '../../lib/model/reports/relationships/answers'
import './AnswerSpan.css'

interface Props {
  answers: Answers
  /** The longest of all spans that are compared, in hours. */
  longest: number
}

/** Half within the dark part, nine of ten within the light one. The words below say how long. */
export function AnswerSpan({ answers: { median, ninth }, longest }: Props) {
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
