import { useState } from 'preact/hooks'
import type { VipService } from '../../lib/dashboard/vip'
import { date, t } from '../../lib/i18n'
import type { Campaign, CampaignPlan } from '../../lib/model/records'
import { routeTo } from '../dashboard/useRoute'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Empty } from '../ui/Empty'
import { ErrorBanner } from '../ui/ErrorBanner'
import { useFocusBack } from '../ui/useFocusBack'
import { useLive } from '../ui/useLive'
import { CampaignForm } from './CampaignForm'

/** Previews and news, the latest first. Open questions belong to listening, draws to themselves. */
export function Campaigns({ service }: { service: VipService }) {
  const { value, error, reload } = useLive(service.campaigns, service.onChanged)
  const [adding, setAdding] = useState(false)
  const button = useFocusBack(adding)
  if (error) return <ErrorBanner error={error} onRetry={reload} />
  const campaigns = value?.filter(({ kind }) => kind === 'preview' || kind === 'breaking_news')
  const start = async (plan: CampaignPlan) => {
    await service.createCampaign(plan)
    location.assign(routeTo('vip', 'campaigns', plan.id))
  }
  return (
    <>
      <div class="vip-bar">
        <p class="hint">{t('campaign_lead')}</p>
        <Button icon="add" expanded={adding} onClick={() => setAdding(!adding)} buttonRef={button}>
          {t('campaign_new')}
        </Button>
      </div>
      {adding && <CampaignForm onSave={start} onCancel={() => setAdding(false)} />}
      {campaigns?.length === 0 && !adding && (
        <Empty icon="invite" title={t('campaign_empty_title')}>
          {t('campaign_empty')}
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
        <Chip>{t(`campaign_kind_${kind}`)}</Chip>
        <CampaignState campaign={campaign} />
        <span class="hint">{t('campaign_told_count', asked.length)}</span>
      </span>
    </li>
  )
}

/** Whether it runs, is to come, or is over. */
export function CampaignState({ campaign }: { campaign: Campaign }) {
  const { startsAt, endsAt } = campaign
  const now = Date.now()
  if (now < startsAt) return <Chip>{t('campaign_coming', [date(startsAt)])}</Chip>
  if (endsAt !== undefined && endsAt <= now) {
    return <Chip>{t('campaign_over', [date(endsAt)])}</Chip>
  }
  return <Chip look="good">{t('campaign_running')}</Chip>
}
