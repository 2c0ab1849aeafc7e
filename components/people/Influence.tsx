import { type MessageKey, t } from '../../lib/i18n'
import type { Influence as Facts, Person, PersonChanges } from '../../lib/model/person/person'
import { Section } from '../person/Section'
import { NotValidError } from '../ui/errorMessage'
import { TextField } from '../ui/TextField'

interface Props {
  person: Person
  onChange: (changes: PersonChanges) => Promise<void>
}

const NUMBERS: Record<Exclude<keyof Facts, 'notes'>, MessageKey> = {
  followers: 'column_followers',
  referrals: 'people_referrals',
  lifetimeValue: 'people_lifetime_value',
}

/** How far their word goes. Each field saves itself. */
export function Influence({ person, onChange }: Props) {
  const influence = person.influence ?? {}
  const save = (field: keyof Facts, value: number | string | null) =>
    onChange({ influence: { [field]: value } })
  return (
    <Section title={t('people_influence')}>
      <div class="pair">
        {(Object.keys(NUMBERS) as (keyof typeof NUMBERS)[]).map((field) => (
          <TextField
            key={field}
            label={t(NUMBERS[field])}
            value={String(influence[field] ?? '')}
            maxLength={15}
            onSave={(typed) => save(field, numberIn(typed, field === 'lifetimeValue'))}
          />
        ))}
      </div>
      <TextField
        label={t('people_influence_notes')}
        value={influence.notes ?? ''}
        rows={2}
        maxLength={2000}
        onSave={(notes) => save('notes', notes || null)}
      />
    </Section>
  )
}

/** The number that was typed, or null where nothing was. */
function numberIn(typed: string, mayBeBroken: boolean): number | null {
  if (typed === '') return null
  const isNumber = mayBeBroken ? /^\d+([.,]\d+)?$/.test(typed) : /^\d+$/.test(typed)
  if (!isNumber) throw new NotValidError(t('people_not_number', [typed]))
  return Number(typed.replace(',', '.'))
}
