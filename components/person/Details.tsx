import { t } from '../../lib/i18n'
import {
  CustomerStatus,
  type Person,
  type PersonChanges,
  Preference,
} from '../../lib/model/person/person'
import { SelectField } from '../ui/SelectField'
import { Switch } from '../ui/Switch'
import { TextField } from '../ui/TextField'
import { useSaving } from '../ui/useSaving'
import { MotivationField } from './MotivationField'
import { Section } from './Section'

interface Props {
  person: Person
  onChange: (changes: PersonChanges) => Promise<void>
}

/** What staff know about a person. Each field saves itself. */
export function Details({ person, onChange }: Props) {
  return (
    <Section title={t('person_details')}>
      <div class="pair">
        <SelectField
          label={t('status_label')}
          value={person.status}
          options={CustomerStatus.options.map((value) => ({
            value,
            label: t(`status_${value}`),
          }))}
          onSave={(status) => onChange({ status })}
        />
        <SelectField
          label={t('preference_label')}
          value={person.preferences ?? 'unknown'}
          options={(['unknown', ...Preference.options] as const).map((value) => ({
            value,
            label: t(`preference_${value}`),
          }))}
          onSave={(value) => onChange({ preferences: value === 'unknown' ? null : value })}
        />
      </div>
      <TextField
        label={t('segment_label')}
        value={person.segment ?? ''}
        suggestions={t('segment_suggestions').split('; ')}
        maxLength={200}
        onSave={(segment) => onChange({ segment: segment || null })}
      />
      <MotivationField
        motivation={person.motivation}
        onSave={(motivation) => onChange({ motivation })}
      />
      <TextField
        label={t('person_name_label')}
        value={person.displayName}
        maxLength={300}
        onSave={(displayName) => onChange({ displayName })}
      />
      <Caution
        label={t('person_do_not_engage')}
        hint={t('person_do_not_engage_hint')}
        on={person.doNotEngage ?? false}
        onSave={(doNotEngage) => onChange({ doNotEngage })}
      />
      <Caution
        label={t('person_is_team')}
        hint={t('person_is_team_hint')}
        on={person.isTeam ?? false}
        onSave={(isTeam) => onChange({ isTeam })}
      />
    </Section>
  )
}

interface CautionProps {
  label: string
  hint: string
  on: boolean
  onSave: (on: boolean) => Promise<void>
}

/** A reason to leave somebody alone; saves itself. */
function Caution({ label, hint, on, onSave }: CautionProps) {
  const [saving, save] = useSaving()
  return (
    <Switch
      label={label}
      hint={hint}
      on={on}
      saving={saving}
      onChange={(next) => save(() => onSave(next))}
    />
  )
}
