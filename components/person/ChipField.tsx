import { useId, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { Field } from '../ui/Field'
import { Icon } from '../ui/Icon'
import { useLeaving } from '../ui/useLeaving'
import { useSaving } from '../ui/useSaving'
import './ChipField.css'

interface Props {
  label: string
  hint: string
  /** What is there, by what takes it away again; `look` is a class of its own. */
  chips: readonly { key: string; name: string; look?: string }[]
  suggestions: readonly string[]
  maxLength: number
  onChange: (change: { add: string } | { remove: string }) => Promise<void>
  /** The field has the focus: what it suggests is wanted. */
  onFocus?: () => void
}

/** Several words, each by itself: Enter, a comma or leaving the field adds one. */
export function ChipField(props: Props) {
  const { label, hint, chips, suggestions, maxLength, onChange, onFocus } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [saving, save] = useSaving()

  const add = async () => {
    const word = typed.replace(/[,;]\s*$/, '').trim()
    if (!word || saving.state === 'busy') return
    const saved = await save(() => onChange({ add: word }))
    if (saved) setTyped((now) => (now === typed ? '' : now))
  }
  useLeaving(add)
  const remove = async (key: string) => {
    input.current?.focus()
    await save(() => onChange({ remove: key }))
  }

  return (
    <Field label={label} id={id} hint={hint} saving={saving}>
      <div class="tags">
        {chips.map(({ key, name, look = '' }) => (
          <span key={key} class={`tag ${look}`}>
            <bdi>{name}</bdi>
            <button
              type="button"
              aria-label={t('motivation_remove', [name])}
              onClick={() => remove(key)}
            >
              <Icon name="close" small />
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={id}
          class="tags-input"
          dir="auto"
          list={`${id}-list`}
          maxLength={maxLength}
          value={typed}
          onFocus={onFocus}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (!['Enter', ',', '،'].includes(event.key)) return
            event.preventDefault()
            add()
          }}
          onBlur={({ currentTarget, relatedTarget }) => {
            // A click on a chip's cross is no end of typing.
            const within = currentTarget.parentElement?.contains(relatedTarget as Node | null)
            if (!within) add()
          }}
        />
        <datalist id={`${id}-list`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </div>
    </Field>
  )
}
