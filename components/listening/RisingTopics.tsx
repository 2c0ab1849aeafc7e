import { date, number, t } from '../../lib/i18n'
import { isRising, type ListeningReport, type TopicCount } from '../../lib/model/reports/listening'
import type { Period } from '../../lib/model/reports/periods'
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
      <Figure title={t('listen_rising')}>
        <p class="hint">{whyNot(period, report)}</p>
      </Figure>
    )
  }
  return (
    <Figure title={t('listen_rising')} notSaid={t('listen_rising_not')}>
      {rising.length === 0 && <p>{t('listen_rising_none')}</p>}
      <ul class="rising">
        {rising.map(({ topic, total, before }) => (
          <li key={topic}>
            <strong dir="auto">{topic}</strong>
            <span class="hint">
              {before
                ? t('listen_rising_counts', [number(total), number(before)])
                : t('listen_rising_new', [number(total)])}
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
  if (period === 'all') return t('listen_rising_all')
  return t('listen_rising_early', [date(insights[0]?.at ?? 0)])
}
