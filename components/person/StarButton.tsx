import { t } from '../../lib/i18n'
import { Icon } from '../ui/Icon'
import './StarButton.css'

interface Props {
  vip: boolean
  onToggle: () => void
}

/** The one-click tag: a VIP advocate, or no longer. */
export function StarButton({ vip, onToggle }: Props) {
  const label = t(vip ? 'star_off' : 'star_on')
  return (
    <button
      type="button"
      class="star-button"
      aria-pressed={vip}
      aria-label={t('star_label')}
      title={label}
      onClick={onToggle}
    >
      <Icon name="star" filled={vip} />
    </button>
  )
}
