import { TIERS, type Tier } from '../../lib/model/glyphs'
import { Icon } from '../ui/Icon'
import './TierBars.css'

/** Where each bar begins and how high it is, in a 24 by 24 box. */
const BARS = [
  { x: 2, height: 7 },
  { x: 7.5, height: 11 },
  { x: 13, height: 15 },
  { x: 18.5, height: 19 },
]

/** A tier as a shape: bars filled by level, struck through when actively disengaged. */
export function TierBars({ tier }: { tier: Tier }) {
  if (tier === 'unknown') return <Icon name="none" />
  const level = TIERS.indexOf(tier)
  return (
    <svg class="icon tier-bars" viewBox="0 0 24 24" aria-hidden="true">
      {BARS.map(({ x, height }, index) => (
        <rect
          key={x}
          class={index < level ? 'tier-bar tier-bar-full' : 'tier-bar'}
          x={x}
          y={21.5 - height}
          width="3.5"
          height={height}
          rx="1"
        />
      ))}
      {tier === 'actively_disengaged' && <path class="tier-strike" d="M2 4 22 22" />}
    </svg>
  )
}
