import { t } from '../../lib/i18n'
import type { Person, PersonChanges } from '../../lib/model/person/person'
import { SelectField } from '../ui/SelectField'

/** In days: a week, two, a month and so on. */
const INTERVALS = [7, 14, 30, 60, 90, 180, 365]

interface Props {
  person: Person
  onChange: (changes: PersonChanges) => Promise<void>
}

/** How often this person is to hear from us, where that is not as for everybody. */
export function StayInTouch({ person: { vip, contactEveryDays }, onChange }: Props) {
  const choices = new Set(INTERVALS)
  if (contactEveryDays) choices.add(contactEveryDays)
  return (
    <SelectField
      label={t('stay_in_touch')}
      value={String(contactEveryDays ?? '')}
      options={[
        { value: '', label: t(vip ? 'stay_in_touch_vip' : 'stay_in_touch_none') },
        ...[...choices]
          .toSorted((a, b) => a - b)
          .map((days) => ({ value: String(days), label: t('stay_in_touch_days', days) })),
      ]}
      onSave={(value) => onChange({ contactEveryDays: value ? Number(value) : null })}
    />
  )
}
