import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { SavingNote } from './SavingNote'
import { useSaving } from './useSaving'
import './Segmented.css'

interface Option<Value extends string> {
  value: Value
  label: string
  picture?: ComponentChildren
}

interface Props<Value extends string> {
  label: string
  value: Value
  options: readonly Option<Value>[]
  /** What the chosen value means. */
  hint: string
  /** Shows pictures alone; their labels are read out and shown on hover. */
  picturesOnly?: boolean
  onSave: (value: Value) => Promise<void>
}

/** All values side by side, one of them chosen. Radio buttons to the keyboard. */
export function Segmented<Value extends string>(props: Props<Value>) {
  const { label, value, options, hint, picturesOnly = false, onSave } = props
  const name = useId()
  const [saving, save] = useSaving()
  return (
    <fieldset class="segmented">
      <legend class="field-label">{label}</legend>
      <div class="segmented-options">
        {options.map((option) => (
          <label key={option.value} class="segment" title={picturesOnly ? option.label : undefined}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => save(() => onSave(option.value))}
            />
            {option.picture}
            <span class={picturesOnly ? 'unseen' : undefined}>{option.label}</span>
          </label>
        ))}
      </div>
      <p class="hint">{hint}</p>
      <SavingNote saving={saving} />
    </fieldset>
  )
}
