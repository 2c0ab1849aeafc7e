import { t } from '../../lib/i18n'
import { type Glyphs, MARKER_ACTIONS, MARKER_SENTIMENTS, TIERS } from '../../lib/model/glyphs'
import type { Post } from '../../lib/model/post/post'
import { TierBars } from '../person/TierBars'
import { ActionIcon } from '../post/ActionIcon'
import { Icon } from '../ui/Icon'
import './PostRow.css'

interface Props {
  post: Post
  glyphs: Glyphs
  onChoose: () => void
}

/** A post in view: whose it is, its beginning, and the marker's four facts as pictures and words. */
export function PostRow({ post, glyphs, onChoose }: Props) {
  const [vip, tierIndex, sentimentIndex, actionIndex] = glyphs
  const tier = TIERS[tierIndex] ?? 'unknown'
  const sentiment = MARKER_SENTIMENTS[sentimentIndex] ?? 'none'
  const action = MARKER_ACTIONS[actionIndex] ?? 'none'
  const facts = [
    vip === 1 && t('marker_vip'),
    tier !== 'unknown' && t(`marker_tier_${tier}`),
    sentiment !== 'none' && t(`marker_sentiment_${sentiment}`),
  ].filter(Boolean)
  return (
    <li>
      <button type="button" class="post-row" onClick={onChoose}>
        <span class="post-row-head">
          <bdi class="post-row-name">{post.author.name || post.author.handle}</bdi>
          <span class="post-row-facts">
            <span class={`post-row-vip-${vip}`}>
              <Icon name="star" filled={vip === 1} />
            </span>
            <span class={`post-row-tier-${tier}`}>
              <TierBars tier={tier} />
            </span>
            <span class={`post-row-mood-${sentiment}`}>
              <Icon name={sentiment} />
            </span>
            <ActionIcon action={action} />
          </span>
        </span>
        <span class="post-row-text" dir="auto">
          {post.text}
        </span>
        <span class="post-row-said">
          {action !== 'none' && <strong>{t(`marker_action_${action}`)}</strong>}
          {action !== 'none' && facts.length > 0 && ' · '}
          {facts.length > 0 || action !== 'none' ? facts.join(' · ') : t('side_unknown')}
        </span>
      </button>
    </li>
  )
}
