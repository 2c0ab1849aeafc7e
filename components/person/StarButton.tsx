import { t } from '../../lib/i18n'
import { Icon } from '../ui/Icon'
import './StarButton.css'

interface Props {
  vip: boolean
  onToggle: () => void
}

/** The one-click tag: a VIP advocate or not. Its name stays; whether it is pressed says which. */
export function StarButton({ vip, onToggle }: Props) {
  const label = t('star_label')
  return (
    <button
      type="button"
      class="star-button"
      aria-pressed={vip}
      aria-label={label}
      title={label}
      onClick={onToggle}
    >
      <Icon name="star" filled={vip} />
    </button>
  )
}
