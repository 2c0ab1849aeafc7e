import { useId, useState } from 'preact/hooks'
import type { Person } from '../../lib/model/person'
import { words } from '../../lib/words'
import { FOUND_AT_MOST } from '../person/cardActions'
import { FindPeople } from '../person/FindPeople'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { NotValidError } from '../ui/errorWords'
import { Field } from '../ui/Field'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'

interface Props {
  ask: Ask
  onAdded: () => void
}

/** Takes somebody who is kept into the programme, with the reason. */
export function AddMember({ ask, onAdded }: Props) {
  const [person, setPerson] = useState<Person>()
  if (person) {
    return <Why person={person} ask={ask} onAdded={onAdded} onOther={() => setPerson(undefined)} />
  }
  return (
    <div class="vip-form">
      <FindPeople
        label={words('vip_add_find')}
        empty={words('vip_add_find_hint')}
        find={(query) => ask('findPeople', { query, limit: FOUND_AT_MOST })}
        onOpen={(found) => setPerson(found.person)}
      />
    </div>
  )
}

interface WhyProps extends Props {
  person: Person
  onOther: () => void
}

function Why({ person, ask, onAdded, onOther }: WhyProps) {
  const id = useId()
  const [why, setWhy] = useState('')
  const [saving, save] = useSaving()
  const field = useFocusOnce<HTMLInputElement>(true)
  const add = async () => {
    if (person.vip) throw new NotValidError(words('vip_is_member', [person.displayName]))
    await ask('setVip', { personId: person.id, vip: true, why })
    onAdded()
  }
  return (
    <form
      class="vip-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save(add)
      }}
    >
      <Field
        label={words('vip_add_why', [person.displayName])}
        id={id}
        hint={words('vip_add_why_hint')}
      >
        <input
          ref={field}
          id={id}
          class="input"
          dir="auto"
          maxLength={200}
          value={why}
          onInput={({ currentTarget }) => setWhy(currentTarget.value)}
        />
      </Field>
      <div class="vip-form-foot">
        <Button type="submit" look="primary" disabled={saving.state === 'busy'}>
          {words('vip_add_save')}
        </Button>
        <Button look="quiet" onClick={onOther}>
          {words('vip_add_other')}
        </Button>
      </div>
      <SavingNote saving={saving} />
    </form>
  )
}
