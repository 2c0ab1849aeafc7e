import { useId } from 'preact/hooks'
import { SavingNote } from './SavingNote'
import type { Saving } from './useSaving'
import './Switch.css'

interface Props {
  label: string
  /** What it is read out as, where several on a page look the same. */
  name?: string
  on: boolean
  hint?: string
  saving?: Saving
  onChange: (on: boolean) => void
}

/** On or off, at once. Stays as `on` says until that changes. */
export function Switch({ label, name, on, hint, saving, onChange }: Props) {
  const id = useId()
  return (
    <div class="switch">
      <button
        id={id}
        type="button"
        role="switch"
        class="switch-button"
        aria-checked={on}
        aria-label={name}
        onClick={() => onChange(!on)}
      >
        <span class="switch-track" />
        {label}
      </button>
      {hint && <p class="hint">{hint}</p>}
      {saving && <SavingNote saving={saving} />}
    </div>
  )
}
