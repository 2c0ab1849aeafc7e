import { locale, t } from '../../lib/i18n'
import { type Reminders, Reminders as Schema } from '../../lib/model/actions/reminders'
import { UserError } from '../../lib/model/user-error'
import { PagePart } from '../dashboard/PagePart'
import { Field } from '../ui/Field'
import { SavingNote } from '../ui/SavingNote'
import { Switch } from '../ui/Switch'
import { TextField } from '../ui/TextField'
import { useSaving } from '../ui/useSaving'
import './RemindersPart.css'

interface Props {
  reminders: Reminders
  onChange: (reminders: Reminders) => Promise<void>
  /** Asks the browser for leave to show notifications; only on a click. */
  askToNotify: () => Promise<boolean>
}

/** When the browser reminds of what waits, and when it does not. */
export function RemindersPart({ reminders, onChange, askToNotify }: Props) {
  const { notify, timeZone } = reminders
  const [saving, save] = useSaving()
  const turn = (on: boolean) =>
    save(async () => {
      if (on && !(await askToNotify())) throw new UserError('error_not_allowed_to_notify')
      await onChange({ ...reminders, notify: on })
    })
  return (
    <PagePart title={t('reminders')} lead={t('reminders_lead')}>
      <Switch
        label={t('reminders_notify')}
        hint={t('reminders_notify_hint')}
        on={notify}
        saving={saving}
        onChange={(on) => void turn(on)}
      />
      {notify && (
        <>
          <QuietHours reminders={reminders} onChange={onChange} />
          <DaysOff reminders={reminders} onChange={onChange} />
          <TextField
            label={t('reminders_zone')}
            hint={t('reminders_zone_hint', [ownZone()])}
            value={timeZone}
            suggestions={Intl.supportedValuesOf('timeZone')}
            maxLength={60}
            onSave={async (typed) => {
              const zone = Schema.shape.timeZone.safeParse(typed.trim())
              if (!zone.success) throw new UserError('error_time_zone', [typed])
              await onChange({ ...reminders, timeZone: zone.data })
            }}
          />
        </>
      )}
    </PagePart>
  )
}

type PartProps = Pick<Props, 'reminders' | 'onChange'>

function QuietHours({ reminders, onChange }: PartProps) {
  const [saving, save] = useSaving()
  const time = (id: 'quietFrom' | 'quietTo') => (
    <Field label={t(id === 'quietFrom' ? 'reminders_from' : 'reminders_to')} id={id}>
      <input
        id={id}
        class="input"
        type="time"
        required
        value={reminders[id]}
        onChange={({ currentTarget: { value } }) =>
          value && save(() => onChange({ ...reminders, [id]: value.slice(0, 5) }))
        }
      />
    </Field>
  )
  return (
    <div class="reminders-times">
      {time('quietFrom')}
      {time('quietTo')}
      <SavingNote saving={saving} />
    </div>
  )
}

function DaysOff({ reminders, onChange }: PartProps) {
  const [saving, save] = useSaving()
  const { daysOff } = reminders
  const turn = (day: number, on: boolean) =>
    save(() =>
      onChange({
        ...reminders,
        daysOff: on ? [...daysOff, day] : daysOff.filter((one) => one !== day),
      }),
    )
  return (
    <fieldset class="reminders-days">
      <legend class="field-label">{t('reminders_days_off')}</legend>
      {[1, 2, 3, 4, 5, 6, 0].map((day) => (
        <label key={day} class="reminders-day">
          <input
            type="checkbox"
            checked={daysOff.includes(day)}
            onChange={({ currentTarget }) => turn(day, currentTarget.checked)}
          />
          {weekday(day)}
        </label>
      ))}
      <SavingNote saving={saving} />
    </fieldset>
  )
}

/** The zone of this machine. */
const ownZone = () => new Intl.DateTimeFormat(locale()).resolvedOptions().timeZone

/** The name of a day of the week; 0 is Sunday. */
function weekday(day: number): string {
  // The fourth of January 1970 was a Sunday.
  const format = new Intl.DateTimeFormat(locale(), { weekday: 'short', timeZone: 'UTC' })
  return format.format((3 + day) * 86_400_000)
}
