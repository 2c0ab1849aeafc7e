import type { Ref } from 'preact'
import { Icon } from './Icon'
import type { IconName } from './icons'
import './IconButton.css'

interface Props {
  icon: IconName
  /** What it does, for screen readers and on hover. */
  label: string
  onClick: () => void
  buttonRef?: Ref<HTMLButtonElement>
}

export function IconButton({ icon, label, onClick, buttonRef = null }: Props) {
  return (
    <button
      ref={buttonRef}
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  )
}
