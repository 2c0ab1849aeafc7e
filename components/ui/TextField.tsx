import { useId, useState } from 'preact/hooks'
import { Field } from './Field'
import { useLeaving } from './useLeaving'
import { useSaving } from './useSaving'

interface Props {
  label: string
  value: string
  hint?: string
  /** Offered while typing; anything else may be typed as well. */
  suggestions?: readonly string[]
  /** Several lines, this many of them in view. */
  rows?: number
  maxLength: number
  onSave: (value: string) => Promise<void>
}

/**
 * Text that saves itself when it is left. What is typed is kept until it is saved,
 * whatever `value` becomes meanwhile.
 */
export function TextField(props: Props) {
  const { label, value, hint, suggestions = [], rows, maxLength, onSave } = props
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [saving, save] = useSaving()

  const saveTyped = async () => {
    if (typed === null) return
    // While a save is under way, `value` may be the old one: going back to it is a change.
    if (typed.trim() === value && saving.state !== 'busy') return setTyped(null)
    const saved = await save(() => onSave(typed.trim()))
    if (saved) setTyped((now) => (now === typed ? null : now))
  }

  useLeaving(saveTyped)

  const control = {
    id,
    class: 'input',
    dir: 'auto' as const,
    maxLength,
    value: typed ?? value,
    onInput: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
    onChange: saveTyped,
  }
  return (
    <Field label={label} id={id} hint={hint} saving={saving}>
      {rows ? (
        <textarea {...control} rows={rows} />
      ) : (
        <input {...control} list={suggestions.length > 0 ? `${id}-list` : undefined} />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </Field>
  )
}
