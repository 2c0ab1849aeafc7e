import type { InputHTMLAttributes, RefObject } from 'preact'
import { useId } from 'preact/hooks'
import { Field } from './Field'

type Bounds = Pick<
  InputHTMLAttributes,
  'required' | 'maxLength' | 'pattern' | 'max' | 'inputMode' | 'autocomplete'
>

interface Props extends Bounds {
  label: string
  hint?: string | undefined
  type?: 'text' | 'search' | 'date' | 'password' | 'url'
  value: string
  /** Offered while typing; anything else may be typed as well. */
  suggestions?: readonly string[] | undefined
  inputRef?: RefObject<HTMLInputElement | null>
  onInput: (value: string) => void
}

/** A line of text or a day of a form, which is saved with the form. */
export function LabelledInput(props: Props) {
  const { label, hint, suggestions, inputRef, onInput, type = 'text', ...input } = props
  const id = useId()
  return (
    <Field label={label} id={id} hint={hint}>
      <input
        {...input}
        type={type as 'text'}
        ref={inputRef ?? null}
        id={id}
        class="input"
        dir="auto"
        list={suggestions && `${id}-list`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </Field>
  )
}
