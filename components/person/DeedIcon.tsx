import type { Deed } from '../../lib/model/glyphs'
import { Icon } from '../ui/Icon'
import './DeedIcon.css'

/** What is worth doing as the marker's fourth cell shows it: the same picture, in the same tone. */
export function DeedIcon({ deed }: { deed: Deed }) {
  return (
    <span class={`deed-icon deed-${deed}`}>
      <Icon name={deed === 'none' ? 'more' : deed} />
    </span>
  )
}
