import { useRef, useState } from 'preact/hooks'
import type { ListeningService } from '../../lib/dashboard/listening'
import { date, t } from '../../lib/i18n'
import {
  type InsightFilter,
  isRising,
  type ListeningReport,
  type TopicCount,
  topicCounts,
} from '../../lib/model/reports/listening'
import type { Period } from '../../lib/model/reports/periods'
import { Figure } from '../ui/chart/Figure'
import { Quotes } from './Quotes'
import { risingText } from './risingText'
import { Topics } from './Topics'
import './TopicsAndQuotes.css'

interface Props {
  report: ListeningReport
  period: Period
  service: ListeningService
}

const ALL: InsightFilter = { text: '', topic: '', sentiment: '' }

/** What was captured in a period: topics, which of them rise, and the words themselves. */
export function TopicsAndQuotes({ report, period, service }: Props) {
  const [filter, setFilter] = useState(ALL)
  const { span, insights, before } = report
  const quotes = useRef<HTMLDivElement>(null)
  const counts = topicCounts(insights, span, before)
  if (counts.length === 0) return <p>{t('listen_none', [date(span.from)])}</p>
  const show = (topic: string) => {
    setFilter({ ...ALL, topic })
    quotes.current?.focus()
  }
  const follow = (from: string, to: string) =>
    setFilter((now) => (now.topic === from ? { ...now, topic: to } : now))
  return (
    <div class="heard">
      <RisingTopics counts={counts} period={period} report={report} />
      <Topics counts={counts} report={report} service={service} onShow={show} onRenamed={follow} />
      <div ref={quotes} class="heard-quotes" tabIndex={-1}>
        <Quotes
          report={report}
          topics={counts.map(({ topic }) => topic)}
          filter={filter}
          onFilter={setFilter}
          service={service}
        />
      </div>
    </div>
  )
}

interface RisingTopicsProps {
  counts: readonly TopicCount[]
  period: Period
  report: ListeningReport
}

/** Topics that more was captured on than chance would do, with their counts. */
function RisingTopics({ counts, period, report }: RisingTopicsProps) {
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
        {rising.map((count) => (
          <li key={count.topic}>
            <strong dir="auto">{count.topic}</strong>
            <span class="hint">{risingText(count)}</span>
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
