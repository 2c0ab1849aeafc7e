import type { ComponentChildren } from 'preact'
import './FactList.css'

interface Props {
  facts: readonly ComponentChildren[]
  class?: string
}

/** Chips in lines: a list, so that a screen reader tells one from the next; nothing where there are none. */
export function FactList({ facts, class: own = '' }: Props) {
  if (facts.length === 0) return null
  return (
    <ul class={`facts ${own}`}>
      {facts.map((fact, place) => (
        <li key={place}>{fact}</li>
      ))}
    </ul>
  )
}
