import { t } from '../../lib/i18n'
import { type FieldId, fieldOf, fieldsWith } from '../../lib/model/person/fields'
import {
  changeTo,
  fieldValue,
  type Person,
  type PersonChanges,
} from '../../lib/model/person/person'
import { Section } from '../person/Section'
import { NotValidError } from '../ui/errorMessage'
import { TextField } from '../ui/TextField'

interface Props {
  person: Person
  onChange: (changes: PersonChanges) => Promise<void>
}

/** How far their word goes. Each field saves itself. */
export function Influence({ person, onChange }: Props) {
  return (
    <Section title={t('people_influence')}>
      <div class="pair">
        {fieldsWith('schema', 'number').map((id) => (
          <TextField
            key={id}
            label={t(fieldOf(id).label)}
            value={String(fieldValue(person, id) ?? '')}
            maxLength={15}
            onSave={(typed) => onChange(changeTo(id, numberIn(id, typed)))}
          />
        ))}
      </div>
      <TextField
        label={t('people_influence_notes')}
        value={person.influence?.notes ?? ''}
        rows={2}
        maxLength={2000}
        onSave={(notes) => onChange({ influence: { notes: notes || null } })}
      />
    </Section>
  )
}

/** The number that was typed, or null where nothing was. */
function numberIn(id: FieldId, typed: string): number | null {
  if (typed === '') return null
  const field = fieldOf(id)
  const isWhole = field.kind === 'number' && field.whole
  const isNumber = isWhole ? /^\d+$/.test(typed) : /^\d+([.,]\d+)?$/.test(typed)
  if (!isNumber) throw new NotValidError(t('people_not_number', [typed]))
  return Number(typed.replace(',', '.'))
}
