import type { ComponentChildren } from 'preact'
import { HelpLink, type HelpPage } from '../ui/HelpLink'
import './Page.css'

interface Props {
  title: string
  /** The page of the user guide about it. */
  help: HelpPage
  /** What the section is for, in a sentence. */
  lead?: string
  /** Beside the title, such as buttons. */
  aside?: ComponentChildren
  children: ComponentChildren
}

/** One section of the dashboard under its heading. */
export function Page({ title, help, lead, aside, children }: Props) {
  return (
    <div class="page">
      <header class="page-head">
        <div class="page-words">
          <div class="page-title">
            <h1>{title}</h1>
            <HelpLink page={help} />
          </div>
          {lead && <p class="page-lead">{lead}</p>}
        </div>
        {aside && <div class="page-aside">{aside}</div>}
      </header>
      {children}
    </div>
  )
}
