import { t } from '../../lib/i18n'
import type { PersonCard } from '../../lib/model/person/card'
import type { PersonChanges } from '../../lib/model/person/person'
import { shortestOf } from '../../lib/model/person/tag'
import { SelectField } from '../ui/SelectField'
import type { Choice } from './fieldText'

/** In days: a week, two, a month and so on. */
const INTERVALS = [7, 14, 30, 60, 90, 180, 365]

interface Props {
  card: Pick<PersonCard, 'person' | 'tags'>
  onChange: (changes: PersonChanges) => Promise<void>
}

/** How often this person is to hear from us, where that is not as for everybody. */
export function StayInTouch({ card: { person, tags }, onChange }: Props) {
  const { vip, contactEveryDays } = person
  const shortest = shortestOf(tags)
  const byTag = shortest && [t('stay_in_touch_days', shortest.everyDays), shortest.name]
  const nothing = byTag
    ? t(vip ? 'stay_in_touch_vip_or_tag' : 'stay_in_touch_tag', byTag)
    : t(vip ? 'stay_in_touch_vip' : 'stay_in_touch_none')
  return (
    <SelectField
      label={t('stay_in_touch')}
      value={String(contactEveryDays ?? '')}
      options={intervalChoices(contactEveryDays, nothing)}
      onSave={(value) => onChange({ contactEveryDays: value ? Number(value) : null })}
    />
  )
}

/**
 * The intervals there are to choose from, in days.
 *
 * @param chosen one that may be among them or not
 * @param nothing what it is called where none is chosen
 */
export function intervalChoices(chosen: number | undefined, nothing: string): Choice[] {
  const days = new Set(INTERVALS)
  if (chosen) days.add(chosen)
  return [
    { value: '', label: nothing },
    ...[...days]
      .toSorted((a, b) => a - b)
      .map((one) => ({ value: String(one), label: t('stay_in_touch_days', one) })),
  ]
}
