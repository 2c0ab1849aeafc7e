import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Numbers, type NumberTable } from './Numbers'
import './Figure.css'

interface Props {
  title: string
  children: ComponentChildren
  /** The numbers behind what is shown. */
  numbers?: NumberTable | undefined
  /** What it is from. */
  source?: string | undefined
  /** What it does not say. */
  notSaid?: string | undefined
}

/** Something shown by numbers or a picture, with its table, its source and its limits. */
export function Figure({ title, children, numbers, source, notSaid }: Props) {
  const id = useId()
  return (
    <section class="figure" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {numbers && <Numbers of={title} {...numbers} />}
      {(source || notSaid) && (
        <p class="figure-foot hint">
          {source} {notSaid}
        </p>
      )}
    </section>
  )
}
