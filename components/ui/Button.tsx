import type { ComponentChildren, Ref } from 'preact'
import { Icon } from './Icon'
import type { IconName } from './icons'
import './Button.css'

interface Props {
  children: ComponentChildren
  /** One primary button in a view at most. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger'
  icon?: IconName
  type?: 'button' | 'submit'
  disabled?: boolean
  expanded?: boolean
  onClick?: () => void
  buttonRef?: Ref<HTMLButtonElement>
}

export function Button(props: Props) {
  const { children, look = 'plain', icon, type = 'button', disabled, expanded, onClick } = props
  return (
    <button
      ref={props.buttonRef ?? null}
      type={type}
      class={`button button-${look}`}
      disabled={disabled}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}
