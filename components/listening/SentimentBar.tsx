import { number, t } from '../../lib/i18n'
import type { Sentiment } from '../../lib/model/person/person'
import { Bar, type BarLook } from '../ui/chart/Bar'
import { Icon } from '../ui/Icon'
import './SentimentBar.css'

const LOOKS: readonly { sentiment: Sentiment; look: BarLook }[] = [
  { sentiment: 'negative', look: 'bad' },
  { sentiment: 'neutral', look: 'quiet' },
  { sentiment: 'positive', look: 'good' },
]

interface Props {
  counts: Record<Sentiment, number>
  /** What a whole bar stands for, so that little said makes a short one. */
  most: number
}

/** How what was said sounds: a bar of three parts, each with its face and its count. */
export function SentimentBar({ counts, most }: Props) {
  return (
    <div class="sentiment-bar">
      <Bar
        parts={LOOKS.map(({ sentiment, look }) => ({ share: counts[sentiment] / most, look }))}
      />
      <ul>
        {LOOKS.filter(({ sentiment }) => counts[sentiment] > 0).map(({ sentiment }) => (
          <li key={sentiment} class={`sentiment-${sentiment}`} title={t(`reading_${sentiment}`)}>
            <Icon name={sentiment} small />
            <span class="unseen">{t(`reading_${sentiment}`)}</span>
            {number(counts[sentiment])}
          </li>
        ))}
      </ul>
    </div>
  )
}
