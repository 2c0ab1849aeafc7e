import { pathOf } from '../../lib/model/actions/table'
import { lookOf, type MarkerAction } from '../../lib/model/glyphs'
import '../ui/Icon.css'
import './ActionIcon.css'

/** What is worth doing as the marker's fourth cell shows it: the same picture, in the same tone. */
export function ActionIcon({ action }: { action: MarkerAction }) {
  const { drawing, tone } = lookOf(action)
  return (
    <span class={`action-icon action-tone-${tone || 'quiet'}`}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d={pathOf(drawing)} />
      </svg>
    </span>
  )
}
