import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './Section.css'

interface Props {
  title: string
  /** Beside the title, such as a button. */
  aside?: ComponentChildren
  children: ComponentChildren
}

/** A part of the card, under its own heading. */
export function Section({ title, aside, children }: Props) {
  const id = useId()
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h3 id={id} tabIndex={-1}>
          {title}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  )
}
