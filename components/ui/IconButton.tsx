import type { Ref } from 'preact'
import { Icon } from './Icon'
import type { IconName } from './icons'
import './IconButton.css'

interface Props {
  icon: IconName
  /** What it does, for screen readers and on hover. */
  label: string
  disabled?: boolean
  expanded?: boolean
  onClick: () => void
  buttonRef?: Ref<HTMLButtonElement>
}

export function IconButton(props: Props) {
  const { icon, label, disabled, expanded, onClick, buttonRef = null } = props
  return (
    <button
      ref={buttonRef}
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  )
}
