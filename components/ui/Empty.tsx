import type { ComponentChildren } from 'preact'
import { Icon } from './Icon'
import type { IconName } from './icons'
import './Empty.css'

interface Props {
  icon: IconName
  title: string
  /** What to do first. */
  children: ComponentChildren
}

/** Nothing here yet, and what to do about it. */
export function Empty({ icon, title, children }: Props) {
  return (
    <div class="empty">
      <span class="empty-icon">
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      <p>{children}</p>
    </div>
  )
}
