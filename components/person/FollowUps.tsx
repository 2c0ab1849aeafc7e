import { useCallback, useState } from 'preact/hooks'
import { age, date, t } from '../../lib/i18n'
import { DAY, dayOf, momentOn } from '../../lib/model/days'
import type { FollowUp } from '../../lib/model/records'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { focusHeading } from '../ui/focusHeading'
import { IconButton } from '../ui/IconButton'
import { LabelledInput } from '../ui/LabelledInput'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { Section } from './Section'
import '../ui/Form.css'
import './FollowUps.css'

const WEEK = 7 * DAY

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
  const [saving, save] = useSaving()
  const change = async (work: Promise<unknown>) => {
    await work
    await reload()
  }
  return (
    <Section
      title={t('follow_ups_title')}
      aside={
        <Button look="quiet" icon="add" expanded={adding} onClick={() => setAdding(!adding)}>
          {t('follow_up_add')}
        </Button>
      }
    >
      {adding && (
        <NewFollowUp
          onAdd={async (why, due) => {
            await change(ask('addFollowUp', { personId, why, due }))
            setAdding(false)
          }}
        />
      )}
      {followUps && followUps.length > 0 && (
        <ul class="rows">
          {followUps.map(({ id, why, due, doneAt }) => (
            <li key={id} class="promise">
              <span class="promise-words">
                <span dir="auto">{why}</span>{' '}
                <span class="hint">
                  {doneAt
                    ? t('follow_up_kept', [date(doneAt)])
                    : t('follow_up_due_when', [age(due, Date.now())])}
                </span>
              </span>
              {!doneAt && (
                <Button
                  look="quiet"
                  icon="check"
                  onClick={() =>
                    save(() => focusHeading(() => change(ask('closeFollowUp', { id, done: true }))))
                  }
                >
                  {t('follow_up_done')}
                </Button>
              )}
              <IconButton
                icon="remove"
                label={t('follow_up_remove', [why])}
                onClick={() =>
                  save(() => focusHeading(() => change(ask('removeFollowUp', { id }))))
                }
              />
            </li>
          ))}
        </ul>
      )}
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </Section>
  )
}

function NewFollowUp({ onAdd }: { onAdd: (why: string, due: number) => Promise<void> }) {
  const first = useFocusOnce<HTMLInputElement>(true)
  const [why, setWhy] = useState('')
  const [day, setDay] = useState(dayOf(Date.now() + WEEK))
  const [saving, save] = useSaving()
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        save(() => onAdd(why, momentOn(day, Date.now())))
      }}
    >
      <LabelledInput
        label={t('follow_up_why')}
        inputRef={first}
        required
        maxLength={1000}
        value={why}
        onInput={setWhy}
      />
      <LabelledInput label={t('follow_up_due')} type="date" required value={day} onInput={setDay} />
      <div class="form-row">
        <Button type="submit">{t('follow_up_save')}</Button>
        <SavingNote saving={saving} />
      </div>
    </form>
  )
}
