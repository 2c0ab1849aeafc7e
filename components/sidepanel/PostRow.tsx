import { DEEDS, type Glyphs, MOODS, TIERS } from '../../lib/model/glyphs'
import type { Post } from '../../lib/model/post'
import { words } from '../../lib/words'
import { DeedIcon } from '../person/DeedIcon'
import { TierBars } from '../person/TierBars'
import { Icon } from '../ui/Icon'
import './PostRow.css'

interface Props {
  post: Post
  glyphs: Glyphs
  onChoose: () => void
}

/** A post in view: whose it is, its beginning, and the marker's four facts as pictures and words. */
export function PostRow({ post, glyphs, onChoose }: Props) {
  const [vip, tierIndex, moodIndex, deedIndex] = glyphs
  const tier = TIERS[tierIndex] ?? 'unknown'
  const mood = MOODS[moodIndex] ?? 'none'
  const deed = DEEDS[deedIndex] ?? 'none'
  const facts = [
    vip === 1 && words('marker_vip'),
    tier !== 'unknown' && words(`marker_tier_${tier}`),
    mood !== 'none' && words(`marker_mood_${mood}`),
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
            <span class={`post-row-mood-${mood}`}>
              <Icon name={mood} />
            </span>
            <DeedIcon deed={deed} />
          </span>
        </span>
        <span class="post-row-text" dir="auto">
          {post.text}
        </span>
        <span class="post-row-said">
          {deed !== 'none' && <strong>{words(`marker_deed_${deed}`)}</strong>}
          {deed !== 'none' && facts.length > 0 && ' · '}
          {facts.length > 0 || deed !== 'none' ? facts.join(' · ') : words('side_unknown')}
        </span>
      </button>
    </li>
  )
}
