import { useId } from 'preact/hooks'
import { Field } from './Field'
import type { Saving } from './useSaving'

interface SelectProps<Value extends string> {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  saving?: Saving
  onInput: (value: Value) => void
}

/** A choice of a form, which is saved with the form. */
export function LabelledSelect<Value extends string>(props: SelectProps<Value>) {
  const { value, options, onInput, ...field } = props
  const id = useId()
  return (
    <Field {...field} id={id}>
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
