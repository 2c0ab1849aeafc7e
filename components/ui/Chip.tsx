import type { ComponentChildren } from 'preact'
import './Chip.css'

interface Props {
  children: ComponentChildren
  look?: 'plain' | 'gold' | 'good' | 'bad'
}

/** One fact in a few words. */
export function Chip({ children, look = 'plain' }: Props) {
  return <span class={`chip chip-${look}`}>{children}</span>
}
