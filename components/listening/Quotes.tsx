import { useRef, useState } from 'preact/hooks'
import type { ListeningService } from '../../lib/dashboard/listening'
import { t } from '../../lib/i18n'
import { Sentiment } from '../../lib/model/person/person'
import {
  filterInsights,
  type InsightFilter,
  type ListeningReport,
} from '../../lib/model/reports/listening'
import { Button } from '../ui/Button'
import { Figure } from '../ui/chart/Figure'
import { LabelledInput } from '../ui/LabelledInput'
import { LabelledSelect } from '../ui/LabelledSelect'
import { QuoteRow } from './QuoteRow'
import { useNames } from './useNames'
import './Quotes.css'

interface Props {
  report: ListeningReport
  /** The topics of the period, the most captured first. */
  topics: readonly string[]
  filter: InsightFilter
  onFilter: (filter: InsightFilter) => void
  service: ListeningService
}

/** Rows in view at first, and with every "show more". */
const ROWS = 25

/** The words themselves, found by what is in them, topic and sentiment. */
export function Quotes({ report, topics, filter, onFilter, service }: Props) {
  const [shown, setShown] = useState(ROWS)
  const count = useRef<HTMLParagraphElement>(null)
  const found = filterInsights(report.insights, filter, report.span)
  const rows = found.slice(0, shown)
  const names = useNames(
    rows.flatMap(({ personId }) => personId ?? []),
    service.names,
  )
  const rest = found.length - shown
  const change = (changed: InsightFilter) => {
    setShown(ROWS)
    onFilter(changed)
  }
  return (
    <Figure title={t('listen_quotes')}>
      <QuoteFilter filter={filter} topics={topics} onFilter={change} />
      <p ref={count} class="hint quotes-count" tabIndex={-1} aria-live="polite">
        {found.length === 0 ? t('listen_quotes_none') : t('listen_quotes_found', found.length)}
      </p>
      <ul class="quotes">
        {rows.map((insight) => (
          <QuoteRow
            key={insight.id}
            insight={insight}
            person={insight.personId ? names.get(insight.personId) : null}
            onRemove={async () => {
              await service.ask('removeInsight', { id: insight.id })
              count.current?.focus()
            }}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button look="quiet" onClick={() => setShown(shown + ROWS)}>
          {t('listen_quotes_more', Math.min(rest, ROWS))}
        </Button>
      )}
    </Figure>
  )
}

interface QuoteFilterProps {
  filter: InsightFilter
  topics: readonly string[]
  onFilter: (filter: InsightFilter) => void
}

/** Which insights to list: by words, topic and sentiment, all at once. */
function QuoteFilter({ filter, topics, onFilter }: QuoteFilterProps) {
  // A topic that was chosen and renamed since is chosen still, and finds nothing.
  const offered =
    topics.includes(filter.topic) || !filter.topic ? topics : [filter.topic, ...topics]
  return (
    <div class="quote-filter">
      <LabelledInput
        label={t('listen_search')}
        type="search"
        maxLength={200}
        value={filter.text}
        onInput={(text) => onFilter({ ...filter, text })}
      />
      <LabelledSelect
        label={t('listen_filter_topic')}
        value={filter.topic}
        options={[
          { value: '', label: t('listen_filter_topic_all') },
          ...offered.map((topic) => ({ value: topic, label: topic })),
        ]}
        onInput={(topic) => onFilter({ ...filter, topic })}
      />
      <LabelledSelect
        label={t('listen_filter_sentiment')}
        value={filter.sentiment}
        options={[
          { value: '' as const, label: t('listen_filter_sentiment_all') },
          ...Sentiment.options.map((value) => ({ value, label: t(`reading_${value}`) })),
        ]}
        onInput={(sentiment) => onFilter({ ...filter, sentiment })}
      />
    </div>
  )
}
