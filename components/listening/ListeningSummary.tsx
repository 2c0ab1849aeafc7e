import { number, t } from '../../lib/i18n'
import {
  isRising,
  type ListeningReport,
  type TopicCount,
  topicCounts,
} from '../../lib/model/reports/listening'
import { Tiles } from '../report/Tiles'

/** What people talk about, and what they have begun to talk about. */
export function ListeningSummary({ report }: { report: ListeningReport }) {
  const { span, insights, before } = report
  const counts = topicCounts(insights, span, before)
  const captured = counts.reduce((sum, { total }) => sum + total, 0)
  const [first] = counts
  if (!first) return null
  const most = {
    title: t('summary_topics'),
    value: first.topic,
    words: t('summary_topics_words', [number(first.total), number(captured)]),
    before: first.before === undefined ? undefined : number(first.before),
  }
  return <Tiles tiles={before ? [most, risingTile(counts)] : [most]} />
}

function risingTile(counts: readonly TopicCount[]) {
  const rising = counts.filter(isRising)
  const gains = rising.map(({ topic, total, before = 0 }) => `${topic} +${number(total - before)}`)
  return {
    title: t('summary_rising'),
    value: rising[0]?.topic ?? t('chart_none'),
    words: gains.join(', ') || t('summary_rising_none'),
  }
}
