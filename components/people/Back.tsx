import type { ComponentChildren } from 'preact'
import { Icon } from '../ui/Icon'
import './Back.css'

/** The way from one of many back to the list of them. */
export function Back({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="back" href={href}>
      <Icon name="back" />
      {children}
    </a>
  )
}
