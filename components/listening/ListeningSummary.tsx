import { number, t } from '../../lib/i18n'
import { isRising, type ListeningReport, topicCounts } from '../../lib/model/reports/listening'
import { Tiles } from '../report/Tiles'

/** What people talk about, and what they have begun to talk about. */
export function ListeningSummary({ report }: { report: ListeningReport }) {
  const { span, insights, before } = report
  const counts = topicCounts(insights, span, before)
  const captured = counts.reduce((sum, { total }) => sum + total, 0)
  const [first] = counts
  if (!first) return null
  const rising = counts.filter(isRising)
  return (
    <Tiles
      tiles={[
        {
          title: t('summary_topics'),
          value: first.topic,
          words: t('summary_topics_words', [number(first.total), number(captured)]),
          before: first.before === undefined ? undefined : number(first.before),
        },
        {
          title: t('summary_rising'),
          value: rising[0]?.topic ?? t('chart_none'),
          words:
            rising.length === 0
              ? t('summary_rising_none')
              : rising
                  .map(({ topic, total, before = 0 }) => `${topic} +${number(total - before)}`)
                  .join(', '),
        },
      ]}
    />
  )
}
