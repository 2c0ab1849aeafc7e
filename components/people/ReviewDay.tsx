import { useId } from 'preact/hooks'
import type { Person, PersonChanges } from '../../lib/model/person'
import { words } from '../../lib/words'
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
    <Field
      label={words('people_review')}
      id={id}
      hint={words('people_review_hint')}
      saving={saving}
    >
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
