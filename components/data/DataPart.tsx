import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './DataPart.css'

interface Props {
  title: string
  /** What it is about, in a sentence or two. */
  lead: string
  children: ComponentChildren
}

/** A part of the section: what it is about, and what can be done beside it. */
export function DataPart({ title, lead, children }: Props) {
  const id = useId()
  return (
    <section class="data-part" aria-labelledby={id}>
      <div>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <p class="hint">{lead}</p>
      </div>
      <div class="data-part-body">{children}</div>
    </section>
  )
}
