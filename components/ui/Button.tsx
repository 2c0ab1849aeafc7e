import type { ComponentChildren, Ref } from 'preact'
import { Icon } from './Icon'
import type { IconName } from './icons'
import './Button.css'

interface Props {
  children: ComponentChildren
  /** Names it more fully than its words do, for screen readers. */
  label?: string
  /** One primary button in a view at most. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger'
  icon?: IconName
  type?: 'button' | 'submit'
  disabled?: boolean
  /** Looks and reads as disabled, but can be pressed to learn what is missing. */
  notReady?: boolean
  expanded?: boolean
  onClick?: () => void
  buttonRef?: Ref<HTMLButtonElement>
}

export function Button(props: Props) {
  const { children, look = 'plain', icon, type = 'button', onClick } = props
  return (
    <button
      ref={props.buttonRef ?? null}
      type={type}
      class={`button button-${look}`}
      aria-label={props.label}
      disabled={props.disabled}
      aria-disabled={props.notReady || undefined}
      aria-expanded={props.expanded}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}
