import { number, t } from '../../lib/i18n'
import { type FieldId, fieldOf } from '../../lib/model/person/fields'

/** A value that can be chosen, and what it is called. */
export interface Choice {
  value: string
  label: string
}

/** The values of a field to choose from, `unknown` among them; none where words are typed. */
export function fieldChoices(id: FieldId): Choice[] {
  const field = fieldOf(id)
  if (field.kind === 'flag') return yesOrNo()
  if (field.kind !== 'choice') return []
  return Object.entries(field.choices).map(([value, { label }]) => ({ value, label: t(label) }))
}

/** A field's value in words. */
export function fieldText(id: FieldId, value: unknown): string {
  if (fieldOf(id).kind === 'number') return number(Number(value))
  return fieldChoices(id).find((one) => one.value === String(value))?.label ?? String(value)
}

function yesOrNo(): Choice[] {
  return [
    { value: 'true', label: t('filter_yes') },
    { value: 'false', label: t('filter_no') },
  ]
}
