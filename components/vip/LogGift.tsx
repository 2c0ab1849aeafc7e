import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { dayOf, momentOn } from '../../lib/model/days'
import type { PersonSummary } from '../../lib/model/person/card'
import type { Person } from '../../lib/model/person/person'
import { FindPeople } from '../person/FindPeople'
import { FormFoot } from '../ui/FormFoot'
import { LabelledInput } from '../ui/LabelledInput'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'

interface Props {
  find: (query: string) => Promise<PersonSummary[]>
  onLog: (personId: string, why: string, at: number) => Promise<void>
}

/** Logs a gift: to whom, what for, when. */
export function LogGift({ find, onLog }: Props) {
  const [person, setPerson] = useState<Person>()
  if (person) return <Gift person={person} onLog={onLog} onOther={() => setPerson(undefined)} />
  return (
    <div class="form">
      <FindPeople
        label={t('reward_log_find')}
        empty={t('reward_log_find_hint')}
        find={find}
        onOpen={(found) => setPerson(found.person)}
      />
    </div>
  )
}

interface GiftProps {
  person: Person
  onLog: Props['onLog']
  onOther: () => void
}

function Gift({ person, onLog, onOther }: GiftProps) {
  const [why, setWhy] = useState('')
  const [day, setDay] = useState(dayOf(Date.now()))
  const [saving, save] = useSaving()
  const field = useFocusOnce<HTMLInputElement>(true)
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void save(() => onLog(person.id, why, momentOn(day, Date.now())))
      }}
    >
      <h2>{t('reward_to', [person.displayName])}</h2>
      <div class="form-fields">
        <LabelledInput
          label={t('reward_why')}
          inputRef={field}
          required
          maxLength={1000}
          value={why}
          onInput={setWhy}
        />
        <LabelledInput label={t('reward_day')} type="date" required value={day} onInput={setDay} />
      </div>
      <FormFoot
        submit={t('reward_save')}
        saving={saving}
        leave={t('vip_add_other')}
        onLeave={onOther}
      />
    </form>
  )
}
