import { useId } from 'preact/hooks'
import { Field } from './Field'
import { useSaving } from './useSaving'

interface Props<Value extends string> {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onSave: (value: Value) => Promise<void>
}

/** One of a few values; saves itself when chosen, and shows the old one again when it cannot. */
export function SelectField<Value extends string>({ label, value, options, onSave }: Props<Value>) {
  const id = useId()
  const [saving, save] = useSaving()
  return (
    <Field label={label} id={id} saving={saving}>
      <select
        id={id}
        class="input"
        value={value}
        onChange={({ currentTarget }) => save(() => onSave(currentTarget.value as Value))}
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
