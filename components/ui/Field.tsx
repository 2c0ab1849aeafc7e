import type { ComponentChildren } from 'preact'
import { SavingNote } from './SavingNote'
import type { Saving } from './useSaving'
import './Field.css'

interface Props {
  label: string
  /** Of the control that the label belongs to. */
  id: string
  hint?: string | undefined
  saving?: Saving
  children: ComponentChildren
}

/** A label, its control, a hint, and how its saving goes. */
export function Field({ label, id, hint, saving, children }: Props) {
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {children}
      {hint && <p class="hint">{hint}</p>}
      {saving && <SavingNote saving={saving} />}
    </div>
  )
}
