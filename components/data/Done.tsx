import type { ComponentChildren } from 'preact'
import { Icon } from '../ui/Icon'
import './Done.css'

/** What was done, read out; or, as a warning, what should be. */
export function Done({ warning, children }: { warning?: boolean; children: ComponentChildren }) {
  return (
    <p class={`data-done${warning ? ' data-warning' : ''}`}>
      <Icon name={warning ? 'warning' : 'check'} small />
      <span>{children}</span>
    </p>
  )
}
