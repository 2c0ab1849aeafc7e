import { useId, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { Field } from '../ui/Field'
import { Icon } from '../ui/Icon'
import { useLeaving } from '../ui/useLeaving'
import { useSaving } from '../ui/useSaving'
import './MotivationField.css'

interface Props {
  motivation: readonly string[]
  onChange: (change: { add: string } | { remove: string }) => Promise<void>
}

/** Why this person takes part, as tags: Enter, a comma or leaving the field adds one. */
export function MotivationField({ motivation, onChange }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [saving, save] = useSaving()

  const add = async () => {
    const tag = typed.replace(/,\s*$/, '').trim()
    if (!tag || saving.state === 'busy') return
    const saved = await save(() => onChange({ add: tag }))
    if (saved) setTyped((now) => (now === typed ? '' : now))
  }
  useLeaving(add)
  const remove = async (tag: string) => {
    input.current?.focus()
    await save(() => onChange({ remove: tag }))
  }

  return (
    <Field label={t('motivation_label')} id={id} hint={t('motivation_hint')} saving={saving}>
      <div class="tags">
        {motivation.map((tag) => (
          <span key={tag} class="tag">
            <bdi>{tag}</bdi>
            <button
              type="button"
              aria-label={t('motivation_remove', [tag])}
              onClick={() => remove(tag)}
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
          maxLength={200}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ',') return
            event.preventDefault()
            add()
          }}
          onBlur={({ currentTarget, relatedTarget }) => {
            // A click on a tag's cross is no end of typing.
            const within = currentTarget.parentElement?.contains(relatedTarget as Node | null)
            if (!within) add()
          }}
        />
        <datalist id={`${id}-list`}>
          {t('motivation_suggestions')
            .split('; ')
            .map((one) => (
              <option key={one} value={one} />
            ))}
        </datalist>
      </div>
    </Field>
  )
}
