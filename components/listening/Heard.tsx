import { useRef, useState } from 'preact/hooks'
import { date, t } from '../../lib/i18n'
import {
  type InsightFilter,
  type ListeningReport,
  topicCounts,
} from '../../lib/model/reports/listening'
import type { Period } from '../../lib/model/reports/periods'
import { Quotes } from './Quotes'
import { RisingTopics } from './RisingTopics'
import { Topics } from './Topics'
import type { ListeningService } from './work'
import './Heard.css'

interface Props {
  report: ListeningReport
  period: Period
  service: ListeningService
}

const ALL: InsightFilter = { text: '', topic: '', sentiment: '' }

/** What was captured in a period: topics, which of them rise, and the words themselves. */
export function Heard({ report, period, service }: Props) {
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
