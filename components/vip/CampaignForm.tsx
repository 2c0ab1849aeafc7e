import { useState } from 'preact/hooks'
import type { Preference } from '../../lib/model/person'
import type { Campaign } from '../../lib/model/records'
import type { CampaignPlan } from '../../lib/model/vip-programme'
import { words } from '../../lib/words'
import { dayOf } from '../person/contactKinds'
import { NotValidError } from '../ui/errorWords'
import { FormFoot } from '../ui/FormFoot'
import { LabelledInput } from '../ui/LabelledInput'
import { LabelledSelect } from '../ui/LabelledSelect'
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
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void save(async () => saveAll())
      }}
    >
      <LabelledInput
        label={words('campaign_name')}
        inputRef={first}
        required
        maxLength={200}
        value={name}
        onInput={setName}
      />
      <div class="form-fields">
        <LabelledSelect
          label={words('campaign_kind')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: words(`campaign_kind_${value}`) }))}
          onInput={setKind}
        />
        <LabelledInput
          label={words('campaign_from')}
          type="date"
          required
          value={from}
          onInput={setFrom}
        />
        <LabelledInput label={words('campaign_to')} type="date" value={to} onInput={setTo} />
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
      <FormFoot
        submit={words(campaign ? 'campaign_save' : 'campaign_start')}
        saving={saving}
        onLeave={onCancel}
      />
    </form>
  )
}
