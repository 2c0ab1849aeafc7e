import { CustomerStatus, type Person, type PersonChanges, Preference } from '../../lib/model/person'
import { words } from '../../lib/words'
import { SelectField } from '../ui/SelectField'
import { TextField } from '../ui/TextField'
import { Caution } from './Caution'
import { MotivationField } from './MotivationField'
import { Section } from './Section'

interface Props {
  person: Person
  onChange: (changes: PersonChanges) => Promise<void>
}

/** What staff know about a person. Each field saves itself. */
export function Details({ person, onChange }: Props) {
  return (
    <Section title={words('person_details')}>
      <div class="pair">
        <SelectField
          label={words('status_label')}
          value={person.status}
          options={CustomerStatus.options.map((value) => ({
            value,
            label: words(`status_${value}`),
          }))}
          onSave={(status) => onChange({ status })}
        />
        <SelectField
          label={words('preference_label')}
          value={person.preferences ?? 'unknown'}
          options={(['unknown', ...Preference.options] as const).map((value) => ({
            value,
            label: words(`preference_${value}`),
          }))}
          onSave={(value) => onChange({ preferences: value === 'unknown' ? null : value })}
        />
      </div>
      <TextField
        label={words('segment_label')}
        value={person.segment ?? ''}
        suggestions={words('segment_suggestions').split('; ')}
        maxLength={200}
        onSave={(segment) => onChange({ segment: segment || null })}
      />
      <MotivationField
        motivation={person.motivation}
        onSave={(motivation) => onChange({ motivation })}
      />
      <TextField
        label={words('person_name_label')}
        value={person.displayName}
        maxLength={300}
        onSave={(displayName) => onChange({ displayName })}
      />
      <Caution
        label={words('person_do_not_engage')}
        hint={words('person_do_not_engage_hint')}
        on={person.doNotEngage ?? false}
        onSave={(doNotEngage) => onChange({ doNotEngage })}
      />
      <Caution
        label={words('person_is_team')}
        hint={words('person_is_team_hint')}
        on={person.isTeam ?? false}
        onSave={(isTeam) => onChange({ isTeam })}
      />
    </Section>
  )
}
