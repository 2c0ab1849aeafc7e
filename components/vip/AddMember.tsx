import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Person } from '../../lib/model/person/person'
import { FOUND_AT_MOST } from '../person/cardActions'
import { FindPeople } from '../person/FindPeople'
import type { Ask } from '../ui/ask'
import { NotValidError } from '../ui/errorMessage'
import { FormFoot } from '../ui/FormFoot'
import { LabelledInput } from '../ui/LabelledInput'
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
    <div class="form">
      <FindPeople
        label={t('vip_add_find')}
        empty={t('vip_add_find_hint')}
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
  const [why, setWhy] = useState('')
  const [saving, save] = useSaving()
  const field = useFocusOnce<HTMLInputElement>(true)
  const add = async () => {
    if (person.vip) throw new NotValidError(t('vip_is_member', [person.displayName]))
    await ask('setVip', { personId: person.id, vip: true, why })
    onAdded()
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void save(add)
      }}
    >
      <LabelledInput
        label={t('vip_add_why', [person.displayName])}
        hint={t('vip_add_why_hint')}
        inputRef={field}
        maxLength={200}
        value={why}
        onInput={setWhy}
      />
      <FormFoot
        submit={t('vip_add_save')}
        saving={saving}
        leave={t('vip_add_other')}
        onLeave={onOther}
      />
    </form>
  )
}
