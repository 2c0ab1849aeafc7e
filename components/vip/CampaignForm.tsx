import { useId, useState } from 'preact/hooks'
import type { Preference } from '../../lib/model/person'
import type { Campaign } from '../../lib/model/records'
import type { CampaignPlan } from '../../lib/model/vip-programme'
import { words } from '../../lib/words'
import { dayOf } from '../person/contactKinds'
import { Button } from '../ui/Button'
import { NotValidError } from '../ui/errorWords'
import { Field } from '../ui/Field'
import { LabelledSelect } from '../ui/LabelledSelect'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'

const KINDS = ['preview', 'breaking_news'] as const
const WISHES = ['information', 'conversation', 'discounts'] as const satisfies Preference[]

interface Props {
  /** The one to change; without it a new one is made. */
  campaign?: Campaign
  onSave: (plan: CampaignPlan) => Promise<void>
  onCancel: () => void
}

/** What a campaign is about, when it runs, and whom it is for. */
export function CampaignForm({ campaign, onSave, onCancel }: Props) {
  const id = useId()
  const [name, setName] = useState(campaign?.name ?? '')
  const [kind, setKind] = useState<Campaign['kind']>(campaign?.kind ?? 'preview')
  const [from, setFrom] = useState(dayOf(campaign?.startsAt ?? Date.now()))
  const [to, setTo] = useState(campaign?.endsAt === undefined ? '' : dayOf(campaign.endsAt))
  const [wish, setWish] = useState<Preference | ''>(campaign?.preference ?? '')
  const [saving, save] = useSaving()
  const first = useFocusOnce<HTMLInputElement>(true)

  const saveAll = () => {
    const startsAt = new Date(`${from}T00:00`).getTime()
    const endsAt = to ? new Date(`${to}T23:59:59`).getTime() : undefined
    if (endsAt !== undefined && endsAt < startsAt) {
      throw new NotValidError(words('campaign_ends_early'))
    }
    return onSave({
      id: campaign?.id ?? crypto.randomUUID(),
      name,
      kind,
      startsAt,
      ...(endsAt !== undefined && { endsAt }),
      ...(wish && { preference: wish }),
    })
  }

  return (
    <form
      class="vip-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save(async () => saveAll())
      }}
    >
      <Field label={words('campaign_name')} id={`${id}-name`}>
        <input
          ref={first}
          id={`${id}-name`}
          class="input"
          dir="auto"
          required
          maxLength={200}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </Field>
      <div class="vip-fields">
        <LabelledSelect
          label={words('campaign_kind')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: words(`campaign_kind_${value}`) }))}
          onInput={setKind}
        />
        <Day
          id={`${id}-from`}
          label={words('campaign_from')}
          value={from}
          required
          onDay={setFrom}
        />
        <Day id={`${id}-to`} label={words('campaign_to')} value={to} onDay={setTo} />
        <LabelledSelect
          label={words('campaign_for')}
          value={wish}
          options={[
            { value: '', label: words('campaign_for_all') },
            ...WISHES.map((value) => ({ value, label: words(`campaign_for_${value}`) })),
          ]}
          onInput={setWish}
        />
      </div>
      <p class="hint">{words('campaign_for_hint')}</p>
      <div class="vip-form-foot">
        <Button type="submit" look="primary" disabled={saving.state === 'busy'}>
          {words(campaign ? 'campaign_save' : 'campaign_start')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words('cancel')}
        </Button>
      </div>
      <SavingNote saving={saving} />
    </form>
  )
}

interface DayProps {
  id: string
  label: string
  value: string
  required?: boolean
  onDay: (day: string) => void
}

/** A day, as a date input gives it. */
export function Day({ id, label, value, required = false, onDay }: DayProps) {
  return (
    <Field label={label} id={id}>
      <input
        id={id}
        class="input"
        type="date"
        required={required}
        value={value}
        onInput={({ currentTarget }) => onDay(currentTarget.value)}
      />
    </Field>
  )
}
