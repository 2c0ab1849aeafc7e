import { isRising, type ListeningReport, type TopicCount } from '../../lib/model/listening'
import type { Period } from '../../lib/model/periods'
import { date, number, words } from '../../lib/words'
import { Figure } from '../ui/chart/Figure'
import './RisingTopics.css'

interface Props {
  counts: readonly TopicCount[]
  period: Period
  report: ListeningReport
}

/** Topics that more was captured on than chance would do, with their counts. */
export function RisingTopics({ counts, period, report }: Props) {
  const rising = counts.filter(isRising).toSorted((a, b) => gain(b) - gain(a))
  if (!report.before) {
    return (
      <Figure title={words('listen_rising')}>
        <p class="hint">{whyNot(period, report)}</p>
      </Figure>
    )
  }
  return (
    <Figure title={words('listen_rising')} notSaid={words('listen_rising_not')}>
      {rising.length === 0 && <p>{words('listen_rising_none')}</p>}
      <ul class="rising">
        {rising.map(({ topic, total, before }) => (
          <li key={topic}>
            <strong dir="auto">{topic}</strong>
            <span class="hint">
              {before
                ? words('listen_rising_counts', [number(total), number(before)])
                : words('listen_rising_new', [number(total)])}
            </span>
          </li>
        ))}
      </ul>
    </Figure>
  )
}

function gain({ total, before = 0 }: TopicCount): number {
  return total - before
}

function whyNot(period: Period, { insights }: ListeningReport): string {
  if (period === 'all') return words('listen_rising_all')
  return words('listen_rising_early', [date(insights[0]?.at ?? 0)])
}
