import type { MarkerAction } from '../../lib/model/glyphs'
import { Icon } from '../ui/Icon'
import './ActionIcon.css'

/** What is worth doing as the marker's fourth cell shows it: the same picture, in the same tone. */
export function ActionIcon({ action }: { action: MarkerAction }) {
  return (
    <span class={`action-icon deed-${action}`}>
      <Icon name={action === 'none' ? 'more' : action} />
    </span>
  )
}
