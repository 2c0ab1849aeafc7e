import { t } from '../../lib/i18n'
import { Sentiment } from '../../lib/model/person/person'
import type { InsightFilter } from '../../lib/model/reports/listening'
import { LabelledInput } from '../ui/LabelledInput'
import { LabelledSelect } from '../ui/LabelledSelect'
import './QuoteFilter.css'

interface Props {
  filter: InsightFilter
  topics: readonly string[]
  onFilter: (filter: InsightFilter) => void
}

/** Which insights to list: by words, topic and sentiment, all at once. */
export function QuoteFilter({ filter, topics, onFilter }: Props) {
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
