import { useCallback, useState } from 'preact/hooks'
import type { FollowUp } from '../../lib/model/records'
import { age, date, words } from '../../lib/words'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { IconButton } from '../ui/IconButton'
import { SavingNote } from '../ui/SavingNote'
import { useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { dayOf, timeOfDay } from './contactKinds'
import { Section } from './Section'
import './PostWork.css'

const WEEK = 7 * 86_400_000

interface Props {
  personId: string
  ask: Ask
}

const never = () => undefined

/** What was promised to a person, and when it is due. */
export function FollowUps({ personId, ask }: Props) {
  const load = useCallback(() => ask('followUpsOf', { personId }), [ask, personId])
  const { value: followUps, reload } = useLive<FollowUp[]>(load, never)
  const [adding, setAdding] = useState(false)
  const act = async (work: Promise<unknown>) => {
    await work
    await reload()
  }
  return (
    <Section
      title={words('follow_ups_title')}
      aside={
        <Button look="quiet" icon="add" expanded={adding} onClick={() => setAdding(!adding)}>
          {words('follow_up_add')}
        </Button>
      }
    >
      {adding && (
        <NewFollowUp
          onAdd={async (why, due) => {
            await act(ask('addFollowUp', { personId, why, due }))
            setAdding(false)
          }}
        />
      )}
      <ul class="rows">
        {followUps?.map(({ id, why, due, doneAt }) => (
          <li key={id} class="post-work-row">
            <span dir="auto">{why}</span>
            <span class="hint">
              {doneAt ? words('follow_up_kept', [date(doneAt)]) : age(due, Date.now())}
            </span>
            {!doneAt && (
              <Button
                look="quiet"
                icon="check"
                onClick={() => act(ask('closeFollowUp', { id, done: true }))}
              >
                {words('follow_up_done')}
              </Button>
            )}
            <IconButton
              icon="remove"
              label={words('follow_up_remove', [why])}
              onClick={() => act(ask('removeFollowUp', { id }))}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function NewFollowUp({ onAdd }: { onAdd: (why: string, due: number) => Promise<void> }) {
  const [why, setWhy] = useState('')
  const [day, setDay] = useState(dayOf(Date.now() + WEEK))
  const [saving, save] = useSaving()
  return (
    <form
      class="draft"
      onSubmit={(event) => {
        event.preventDefault()
        save(() => onAdd(why, timeOfDay(day, Date.now())))
      }}
    >
      <Field label={words('follow_up_why')} id="follow-up-why">
        <input
          id="follow-up-why"
          class="input"
          dir="auto"
          required
          maxLength={1000}
          value={why}
          onInput={({ currentTarget }) => setWhy(currentTarget.value)}
        />
      </Field>
      <Field label={words('follow_up_due')} id="follow-up-due">
        <input
          id="follow-up-due"
          class="input"
          type="date"
          required
          value={day}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
      </Field>
      <div class="post-work-row">
        <Button type="submit" look="primary">
          {words('follow_up_save')}
        </Button>
        <SavingNote saving={saving} />
      </div>
    </form>
  )
}
