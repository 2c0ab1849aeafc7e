import { number, t } from '../../lib/i18n'
import {
  isRising,
  type ListeningReport,
  type TopicCount,
  topicCounts,
} from '../../lib/model/reports/listening'
import { Tiles } from '../report/Tiles'
import { risingText } from './risingText'

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
  const [first, ...others] = rising
  if (!first) {
    return { title: t('summary_rising'), value: t('chart_none'), words: t('summary_rising_none') }
  }
  const also = others.map((one) => `${one.topic} +${number(one.total - (one.before ?? 0))}`)
  return {
    title: t('summary_rising'),
    value: first.topic,
    words: [risingText(first), ...also].join(' · '),
  }
}
