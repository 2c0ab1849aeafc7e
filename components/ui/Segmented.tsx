import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect } from 'preact/hooks'
import { SavingNote } from './SavingNote'
import { useFocusOnce } from './useFocusOnce'
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
  /** Puts the focus on the chosen value when it appears, in the middle of the view. */
  focus?: boolean
  onSave: (value: Value) => Promise<void>
}

/** All values side by side, one of them chosen. Radio buttons to the keyboard. */
export function Segmented<Value extends string>(props: Props<Value>) {
  const { label, value, options, hint, picturesOnly = false, focus = false, onSave } = props
  const name = useId()
  const [saving, save] = useSaving()
  const chosen = useFocusOnce<HTMLInputElement>(focus)
  useLayoutEffect(() => {
    if (focus) chosen.current?.closest('fieldset')?.scrollIntoView?.({ block: 'center' })
  }, [])
  return (
    <fieldset class="segmented">
      <legend class="field-label">{label}</legend>
      <div class="segmented-options">
        {options.map((option) => (
          <label key={option.value} class="segment" title={picturesOnly ? option.label : undefined}>
            <input
              ref={option.value === value ? chosen : null}
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
