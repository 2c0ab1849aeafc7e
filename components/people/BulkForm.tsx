import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { BulkEdit } from '../../lib/model/person/bulk-edit'
import { isField } from '../../lib/model/person/fields'
import type { FieldTexts } from '../../lib/model/person/people-table'
import { LONGEST_TAG, type TagBook } from '../../lib/model/person/tag'
import { Button } from '../ui/Button'
import { LabelledInput } from '../ui/LabelledInput'
import { LabelledSelect } from '../ui/LabelledSelect'
import { useFocusOnce } from '../ui/useFocusOnce'
import { type BulkField, bulkChoices, bulkFields, bulkLabel, editOf, editText } from './bulkFields'

interface Props {
  /** How many people it would be. */
  count: number
  texts: FieldTexts
  tags: TagBook
  onEdit: (edit: BulkEdit, what: string) => void
}

/** Chooses what many people are to be, then asks once more, with their number. */
export function BulkForm({ count, texts, tags, onEdit }: Props) {
  const [field, setField] = useState<BulkField>('tier')
  const [value, setValue] = useState(firstOf('tier', tags))
  const [asking, setAsking] = useState(false)
  const what = editText(field, value.trim(), tags)
  if (asking) {
    return (
      <Question
        question={t('bulk_question', count)}
        what={what}
        yes={t('bulk_change', count)}
        onYes={() => onEdit(editOf(field, value.trim()), what)}
        onNo={() => setAsking(false)}
      />
    )
  }
  const choices = bulkChoices(field, tags)
  return (
    <form
      class="bulk-row bulk-form"
      onSubmit={(event) => {
        event.preventDefault()
        setAsking(true)
      }}
    >
      <LabelledSelect
        label={t('bulk_what')}
        value={field}
        options={bulkFields(tags).map((one) => ({ value: one, label: bulkLabel(one) }))}
        onInput={(next) => {
          setField(next)
          setValue(firstOf(next, tags))
        }}
      />
      {choices && choices.length > 0 && (
        <LabelledSelect label={t('bulk_to')} value={value} options={choices} onInput={setValue} />
      )}
      {!choices && (
        <Typed
          field={field}
          value={value}
          suggestions={
            field === 'tag_on' ? Array.from(tags.values(), ({ name }) => name) : texts.get(field)
          }
          onInput={setValue}
        />
      )}
      <Button type="submit">{t('bulk_go')}</Button>
    </form>
  )
}

function firstOf(field: BulkField, tags: TagBook): string {
  return bulkChoices(field, tags)?.[0]?.value ?? ''
}

interface TypedProps {
  field: BulkField
  value: string
  suggestions: readonly string[] | undefined
  onInput: (value: string) => void
}

/** A field's words, a reason to take part, or why they become VIP advocates. */
function Typed({ field, value, suggestions, onInput }: TypedProps) {
  const canBeCleared = isField(field)
  return (
    <LabelledInput
      label={field === 'vip_on' ? t('bulk_why') : t('bulk_to')}
      hint={canBeCleared ? t('bulk_clear_hint') : undefined}
      suggestions={suggestions}
      required={!canBeCleared}
      maxLength={field === 'tag_on' ? LONGEST_TAG : 200}
      value={value}
      onInput={onInput}
    />
  )
}

interface QuestionProps {
  question: string
  what: string
  yes: string
  onYes: () => void
  onNo: () => void
}

function Question({ question, what, yes, onYes, onNo }: QuestionProps) {
  const refuse = useFocusOnce<HTMLButtonElement>(true)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a form control as its name
    <div class="bulk-row" role="group" aria-label={question}>
      <p>
        <b>{question}</b> <span dir="auto">{what}</span>
      </p>
      <Button look="primary" onClick={onYes}>
        {yes}
      </Button>
      <Button buttonRef={refuse} onClick={onNo}>
        {t('cancel')}
      </Button>
    </div>
  )
}
