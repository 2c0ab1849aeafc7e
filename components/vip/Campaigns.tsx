import { useState } from 'preact/hooks'
import type { Campaign } from '../../lib/model/records'
import type { CampaignPlan } from '../../lib/model/vip-programme'
import { date, number, words } from '../../lib/words'
import { routeTo } from '../dashboard/useRoute'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Empty } from '../ui/Empty'
import { Trouble } from '../ui/Trouble'
import { useFocusBack } from '../ui/useFocusBack'
import { useLive } from '../ui/useLive'
import { CampaignForm } from './CampaignForm'
import type { VipProps } from './work'

/** Previews and news, the latest first. Open questions belong to listening, draws to themselves. */
export function Campaigns({ work, onChanged }: VipProps) {
  const { value, error, reload } = useLive(work.campaigns, onChanged)
  const [adding, setAdding] = useState(false)
  const button = useFocusBack(adding)
  if (error) return <Trouble error={error} onRetry={reload} />
  const campaigns = value?.filter(({ kind }) => kind === 'preview' || kind === 'breaking_news')
  const start = async (plan: CampaignPlan) => {
    await work.saveCampaign(plan)
    location.assign(routeTo('vip', 'campaigns', plan.id))
  }
  return (
    <>
      <div class="vip-bar">
        <p class="hint">{words('campaign_lead')}</p>
        <Button icon="add" expanded={adding} onClick={() => setAdding(!adding)} buttonRef={button}>
          {words('campaign_new')}
        </Button>
      </div>
      {adding && <CampaignForm onSave={start} onCancel={() => setAdding(false)} />}
      {campaigns?.length === 0 && !adding && (
        <Empty icon="invite" title={words('campaign_empty_title')}>
          {words('campaign_empty')}
        </Empty>
      )}
      <ul class="vip-list">
        {campaigns?.map((campaign) => (
          <CampaignLine key={campaign.id} campaign={campaign} />
        ))}
      </ul>
    </>
  )
}

function CampaignLine({ campaign }: { campaign: Campaign }) {
  const { id, name, kind, asked } = campaign
  return (
    <li class="vip-line">
      <a class="vip-name" href={routeTo('vip', 'campaigns', id)} dir="auto">
        {name}
      </a>
      <span class="vip-facts">
        <Chip>{words(`campaign_kind_${kind}`)}</Chip>
        <CampaignState campaign={campaign} />
        <span class="hint">{words('campaign_told_count', [number(asked.length)])}</span>
      </span>
    </li>
  )
}

/** Whether it runs, is to come, or is over. */
export function CampaignState({ campaign }: { campaign: Campaign }) {
  const { startsAt, endsAt } = campaign
  const now = Date.now()
  if (now < startsAt) return <Chip>{words('campaign_coming', [date(startsAt)])}</Chip>
  if (endsAt !== undefined && endsAt <= now) {
    return <Chip>{words('campaign_over', [date(endsAt)])}</Chip>
  }
  return <Chip look="good">{words('campaign_running')}</Chip>
}
