import { t } from '../../lib/i18n'
import { LONGEST_TEXT } from '../../lib/model/person/field-kinds'
import { FIELDS, type FieldWith, fieldOf, fieldsWith } from '../../lib/model/person/fields'
import {
  changeTo,
  fieldValue,
  type Person,
  type PersonChanges,
} from '../../lib/model/person/person'
import { SelectField } from '../ui/SelectField'
import { Switch } from '../ui/Switch'
import { TextField } from '../ui/TextField'
import { useSaving } from '../ui/useSaving'
import { ChipField } from './ChipField'
import { fieldChoices } from './fieldText'
import { Section } from './Section'

interface Props {
  person: Person
  onChange: (changes: PersonChanges) => Promise<void>
}

/** What staff know about a person. Each field saves itself. */
export function Details({ person, onChange }: Props) {
  return (
    <Section title={t('person_details')}>
      <TextField
        label={t('person_name_label')}
        value={person.displayName}
        maxLength={300}
        onSave={(displayName) => onChange({ displayName })}
      />
      <div class="pair">
        {fieldsWith('schema', 'choice').map((id) => (
          <SelectField
            key={id}
            label={t(fieldOf(id).label)}
            value={String(fieldValue(person, id) ?? 'unknown')}
            options={fieldChoices(id)}
            onSave={(value) => onChange(changeTo(id, value))}
          />
        ))}
      </div>
      {fieldsWith('schema', 'text').map((id) => (
        <Words key={id} id={id} person={person} onChange={onChange} />
      ))}
      <ChipField
        label={t('motivation_label')}
        hint={t('motivation_hint')}
        chips={person.motivation.map((one) => ({ key: one, name: one }))}
        suggestions={t('motivation_suggestions').split(/[;؛] /)}
        maxLength={LONGEST_TEXT}
        onChange={(motivation) => onChange({ motivation })}
      />
      {fieldsWith('schema', 'flag').map((id) => (
        <Caution key={id} id={id} person={person} onChange={onChange} />
      ))}
    </Section>
  )
}

function Words({ id, person, onChange }: Props & { id: FieldWith<'schema', 'text'> }) {
  const field = fieldOf(id)
  return (
    <TextField
      label={t(field.label)}
      value={String(fieldValue(person, id) ?? '')}
      maxLength={LONGEST_TEXT}
      onSave={(value) => onChange(changeTo(id, value))}
    />
  )
}

/** A reason to leave somebody alone; saves itself. */
function Caution({ id, person, onChange }: Props & { id: FieldWith<'schema', 'flag'> }) {
  const [saving, save] = useSaving()
  const { label, hint } = FIELDS[id]
  return (
    <Switch
      label={t(label)}
      hint={t(hint)}
      on={fieldValue(person, id) === true}
      saving={saving}
      onChange={(next) => save(() => onChange(changeTo(id, next)))}
    />
  )
}
