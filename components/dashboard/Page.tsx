import type { ComponentChildren } from 'preact'
import './Page.css'

interface Props {
  title: string
  /** What the section is for, in a sentence. */
  lead?: string
  /** Beside the title, such as buttons. */
  aside?: ComponentChildren
  children: ComponentChildren
}

/** One section of the dashboard under its heading. */
export function Page({ title, lead, aside, children }: Props) {
  return (
    <div class="page">
      <header class="page-head">
        <div class="page-words">
          <h1>{title}</h1>
          {lead && <p class="page-lead">{lead}</p>}
        </div>
        {aside && <div class="page-aside">{aside}</div>}
      </header>
      {children}
    </div>
  )
}
