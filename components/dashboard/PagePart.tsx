import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './PagePart.css'

interface Props {
  title: string
  /** What it is about, in a sentence or two. */
  lead?: string
  children: ComponentChildren
}

/** A part of a section: what it is about, and what can be done or set beside it. */
export function PagePart({ title, lead, children }: Props) {
  const id = useId()
  return (
    <section class="page-part" aria-labelledby={id}>
      <div>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {lead && <p class="hint">{lead}</p>}
      </div>
      <div class="page-part-body">{children}</div>
    </section>
  )
}
