import { useId } from 'preact/hooks'
import { Field } from './Field'

interface SelectProps<Value extends string> {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onInput: (value: Value) => void
}

/** A choice of a form, which is saved with the form. */
export function LabelledSelect<Value extends string>(props: SelectProps<Value>) {
  const { label, value, options, onInput } = props
  const id = useId()
  return (
    <Field label={label} id={id}>
      <select
        id={id}
        class="input"
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
