import { useRef, useState } from 'preact/hooks'
import { type InsightFilter, type ListeningReport, topicCounts } from '../../lib/model/listening'
import type { Period } from '../../lib/model/periods'
import { date, words } from '../../lib/words'
import { Quotes } from './Quotes'
import { RisingTopics } from './RisingTopics'
import { Topics } from './Topics'
import type { ListeningWork } from './work'
import './Heard.css'

interface Props {
  report: ListeningReport
  period: Period
  work: ListeningWork
}

const ALL: InsightFilter = { text: '', topic: '', sentiment: '' }

/** What was captured in a period: topics, which of them rise, and the words themselves. */
export function Heard({ report, period, work }: Props) {
  const [filter, setFilter] = useState(ALL)
  const { span, insights, before } = report
  const quotes = useRef<HTMLDivElement>(null)
  const counts = topicCounts(insights, span, before)
  if (counts.length === 0) return <p>{words('listen_none', [date(span.from)])}</p>
  const show = (topic: string) => {
    setFilter({ ...ALL, topic })
    quotes.current?.focus()
  }
  const follow = (from: string, to: string) =>
    setFilter((now) => (now.topic === from ? { ...now, topic: to } : now))
  return (
    <div class="heard">
      <RisingTopics counts={counts} period={period} report={report} />
      <Topics counts={counts} report={report} work={work} onShow={show} onRenamed={follow} />
      <div ref={quotes} class="heard-quotes" tabIndex={-1}>
        <Quotes
          report={report}
          topics={counts.map(({ topic }) => topic)}
          filter={filter}
          onFilter={setFilter}
          work={work}
        />
      </div>
    </div>
  )
}
