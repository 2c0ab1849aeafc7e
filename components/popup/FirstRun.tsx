import { words } from '../../lib/words'
import { Icon } from '../ui/Icon'
import './FirstRun.css'

/** What to do first, as long as Ardent does not know whom it works for. */
export function FirstRun({ onOpen }: { onOpen: () => void }) {
  return (
    <button type="button" class="first-run" onClick={onOpen}>
      <Icon name="brand" />
      <span>{words('brand_first_run')}</span>
      <Icon name="open" />
    </button>
  )
}
