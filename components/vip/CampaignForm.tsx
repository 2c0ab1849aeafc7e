import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { dayOf, timeOn } from '../../lib/model/days'
import type { Preference } from '../../lib/model/person/person'
import type { Campaign, CampaignPlan } from '../../lib/model/records'
import { NotValidError } from '../ui/errorMessage'
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
    const startsAt = timeOn(from, '00:00')
    const endsAt = to ? timeOn(to, '23:59:59') : undefined
    if (endsAt !== undefined && endsAt < startsAt) {
      throw new NotValidError(t('campaign_ends_early'))
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
        label={t('campaign_name')}
        inputRef={first}
        required
        maxLength={200}
        value={name}
        onInput={setName}
      />
      <div class="form-fields">
        <LabelledSelect
          label={t('campaign_kind')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`campaign_kind_${value}`) }))}
          onInput={setKind}
        />
        <LabelledInput
          label={t('campaign_from')}
          type="date"
          required
          value={from}
          onInput={setFrom}
        />
        <LabelledInput label={t('campaign_to')} type="date" value={to} onInput={setTo} />
        <LabelledSelect
          label={t('campaign_for')}
          value={wish}
          options={[
            { value: '', label: t('campaign_for_all') },
            ...WISHES.map((value) => ({ value, label: t(`campaign_for_${value}`) })),
          ]}
          onInput={setWish}
        />
      </div>
      <p class="hint">{t('campaign_for_hint')}</p>
      <FormFoot
        submit={t(campaign ? 'campaign_save' : 'campaign_start')}
        saving={saving}
        onLeave={onCancel}
      />
    </form>
  )
}
