import { useId } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Person, PersonChanges } from '../../lib/model/person/person'
import { dayOf } from '../person/contactKinds'
import { Field } from '../ui/Field'
import { useSaving } from '../ui/useSaving'

interface Props {
  person: Person
  onChange: (changes: PersonChanges) => Promise<void>
}

/** When the tier is to be looked at again. Saves itself. */
export function ReviewDay({ person, onChange }: Props) {
  const id = useId()
  const [saving, save] = useSaving()
  const { reviewAfter } = person
  return (
    <Field label={t('people_review')} id={id} hint={t('people_review_hint')} saving={saving}>
      <input
        id={id}
        class="input"
        type="date"
        value={reviewAfter === undefined ? '' : dayOf(reviewAfter)}
        onChange={({ currentTarget: { value } }) =>
          save(() => onChange({ reviewAfter: value ? new Date(`${value}T00:00`).getTime() : null }))
        }
      />
    </Field>
  )
}
