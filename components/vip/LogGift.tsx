import { useId, useState } from 'preact/hooks'
import type { PersonSummary } from '../../lib/model/card'
import type { Person } from '../../lib/model/person'
import { words } from '../../lib/words'
import { dayOf, timeOfDay } from '../person/contactKinds'
import { FindPeople } from '../person/FindPeople'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'
import { Day } from './CampaignForm'

interface Props {
  find: (query: string) => Promise<PersonSummary[]>
  onLog: (personId: string, why: string, at: number) => Promise<void>
}

/** Logs a gift: to whom, what for, when. */
export function LogGift({ find, onLog }: Props) {
  const [person, setPerson] = useState<Person>()
  if (person) return <Gift person={person} onLog={onLog} onOther={() => setPerson(undefined)} />
  return (
    <div class="vip-form">
      <FindPeople
        label={words('reward_log_find')}
        empty={words('reward_log_find_hint')}
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
  const id = useId()
  const [why, setWhy] = useState('')
  const [day, setDay] = useState(dayOf(Date.now()))
  const [saving, save] = useSaving()
  const field = useFocusOnce<HTMLInputElement>(true)
  return (
    <form
      class="vip-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save(() => onLog(person.id, why, timeOfDay(day, Date.now())))
      }}
    >
      <h2 dir="auto">{words('reward_to', [person.displayName])}</h2>
      <div class="vip-fields">
        <Field label={words('reward_why')} id={id}>
          <input
            ref={field}
            id={id}
            class="input"
            dir="auto"
            required
            maxLength={1000}
            value={why}
            onInput={({ currentTarget }) => setWhy(currentTarget.value)}
          />
        </Field>
        <Day id={`${id}-day`} label={words('reward_day')} value={day} required onDay={setDay} />
      </div>
      <div class="vip-form-foot">
        <Button type="submit" look="primary" disabled={saving.state === 'busy'}>
          {words('reward_save')}
        </Button>
        <Button look="quiet" onClick={onOther}>
          {words('vip_add_other')}
        </Button>
      </div>
      <SavingNote saving={saving} />
    </form>
  )
}
