import { useId } from 'preact/hooks'
import './Choice.css'

interface Option<Value extends string> {
  value: Value
  label: string
  hint?: string
}

interface Props<Value extends string> {
  label: string
  value: Value
  options: readonly Option<Value>[]
  onChoose: (value: Value) => void
}

/** One of a few, each with what it means. Nothing happens before a button is pressed. */
export function Choice<Value extends string>({ label, value, options, onChoose }: Props<Value>) {
  const name = useId()
  return (
    <fieldset class="choice">
      <legend class="field-label">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice-option">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <span class="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
