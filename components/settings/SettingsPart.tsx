import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './SettingsPart.css'

interface Props {
  title: string
  /** What it is about, in a sentence. */
  lead?: string
  children: ComponentChildren
}

/** Some settings that belong together: what they are about beside them. */
export function SettingsPart({ title, lead, children }: Props) {
  const id = useId()
  return (
    <section class="settings-part" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {lead && <p class="hint">{lead}</p>}
      </div>
      <div class="settings-fields">{children}</div>
    </section>
  )
}
