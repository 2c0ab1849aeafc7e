import { useCallback, useMemo, useState } from 'preact/hooks'
import type { VipService } from '../../lib/dashboard/vip'
import { date, number, t } from '../../lib/i18n'
import type { Campaign } from '../../lib/model/records'
import { type CampaignPlan, countPeople, type Told } from '../../lib/model/vip/vip-programme'
import { routeTo } from '../dashboard/useRoute'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { ConfirmButton } from '../ui/ConfirmButton'
import { ErrorBanner } from '../ui/ErrorBanner'
import { Icon } from '../ui/Icon'
import { useFocusBack } from '../ui/useFocusBack'
import { useLive } from '../ui/useLive'
import { CampaignForm } from './CampaignForm'
import { CampaignState } from './Campaigns'
import { NextToTell } from './NextToTell'
import { NotFound } from './NotFound'
import { ToldList } from './ToldList'
import './CampaignPage.css'

/** One campaign: whom to tell next, who was told, and what became of it. */
export function CampaignPage({ id, service }: { id: string; service: VipService }) {
  const load = useCallback(() => service.campaign(id), [service, id])
  const { value, error, reload } = useLive(load, service.onChanged)
  if (error) return <ErrorBanner error={error} onRetry={reload} />
  if (value === undefined) return null
  if (!value) return <NotFound what="campaign" />
  const { campaign, told, next } = value
  return (
    <>
      <Head
        campaign={campaign}
        onSave={service.saveCampaign}
        onRemove={async () => {
          await service.removeCampaign(id)
          location.assign(routeTo('vip', 'campaigns'))
        }}
      />
      <Outcome told={told} />
      <div class="vip-halves">
        <NextToTell
          next={next}
          nobodyTold={told.length === 0}
          onTold={(personId) => service.markTold(id, personId)}
        />
        <ToldList
          told={told}
          onTakeBack={(personId) => service.takeBackTold(id, personId)}
          onTookPart={async (personId, tookPart) => {
            await service.ask('recordInCampaign', {
              campaignId: id,
              personId,
              asked: true,
              tookPart,
            })
            await reload()
          }}
        />
      </div>
    </>
  )
}

interface HeadProps {
  campaign: Campaign
  onSave: (plan: CampaignPlan) => Promise<void>
  onRemove: () => Promise<void>
}

function Head({ campaign, onSave, onRemove }: HeadProps) {
  const [editing, setEditing] = useState(false)
  const change = useFocusBack(editing)
  const { name, kind, preference } = campaign
  const saveAndClose = async (plan: CampaignPlan) => {
    await onSave(plan)
    setEditing(false)
  }
  return (
    <>
      <a class="vip-back" href={routeTo('vip', 'campaigns')}>
        <Icon name="back" small />
        {t('campaign_back')}
      </a>
      <div class="vip-head">
        <h2 dir="auto">{name}</h2>
        <div class="vip-facts">
          <Chip>{t(`campaign_kind_${kind}`)}</Chip>
          <CampaignState campaign={campaign} />
          <span class="hint">{datesOf(campaign)}</span>
          {preference && preference !== 'none' && (
            <span class="hint">{t(`campaign_for_${preference}`)}</span>
          )}
        </div>
        <Button expanded={editing} onClick={() => setEditing(!editing)} buttonRef={change}>
          {t('campaign_edit')}
        </Button>
        <ConfirmButton
          label={t('campaign_remove')}
          question={t('campaign_remove_question', [name])}
          yes={t('remove')}
          no={t('keep')}
          onYes={onRemove}
        />
      </div>
      {editing && (
        <CampaignForm
          campaign={campaign}
          onSave={saveAndClose}
          onCancel={() => setEditing(false)}
        />
      )}
    </>
  )
}

function datesOf({ startsAt, endsAt }: Campaign): string {
  if (endsAt === undefined) return t('campaign_dates_open', [date(startsAt)])
  return t('campaign_dates', [date(startsAt), date(endsAt)])
}

/** How many of those told wrote, praised or shared afterwards; says what it goes by. */
function Outcome({ told }: { told: readonly Told[] }) {
  const counts = useMemo(() => countPeople(told.flatMap(({ outcome }) => outcome ?? [])), [told])
  if (counts.people === 0) return null
  return (
    <section class="vip-outcome" aria-label={t('campaign_outcome')}>
      <dl class="vip-numbers">
        <Count label={t('campaign_outcome_told')} value={counts.people} />
        <Count label={t('campaign_outcome_wrote')} value={counts.wrote} />
        <Count label={t('campaign_outcome_praised')} value={counts.praised} />
        <Count label={t('campaign_outcome_shared')} value={counts.shared} />
      </dl>
      <p class="hint">
        {t('campaign_outcome_source')}{' '}
        {counts.running > 0 && t('campaign_outcome_running', counts.running)}
      </p>
    </section>
  )
}

function Count({ label, value }: { label: string; value: number }) {
  return (
    <div class="vip-number">
      <dt>{label}</dt>
      <dd>{number(value)}</dd>
    </div>
  )
}
