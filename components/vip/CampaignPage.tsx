import { useCallback, useMemo, useState } from 'preact/hooks'
import type { VipService } from '../../lib/dashboard/vip'
import { date, number, t } from '../../lib/i18n'
import type { Campaign, CampaignChanges } from '../../lib/model/records'
import { changesTo, countPeople, type Told } from '../../lib/model/vip/vip-programme'
import { routeTo } from '../dashboard/useRoute'
import { ArrivalHeading } from '../ui/ArrivalHeading'
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
        onChange={(changes) => service.changeCampaign(id, changes)}
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
            const part = { personId, asked: true, tookPart }
            await service.ask('recordInCampaign', { campaignId: id, ...part })
            await reload()
          }}
        />
      </div>
    </>
  )
}

interface HeadProps {
  campaign: Campaign
  onChange: (changes: CampaignChanges) => Promise<void>
  onRemove: () => Promise<void>
}

function Head({ campaign, onChange, onRemove }: HeadProps) {
  /** The campaign as it was when its form was opened: what is not changed there stays. */
  const [opened, setOpened] = useState<Campaign>()
  const change = useFocusBack(opened !== undefined)
  const { name, kind, preference } = campaign
  return (
    <>
      <a class="vip-back" href={routeTo('vip', 'campaigns')}>
        <Icon name="back" small />
        {t('campaign_back')}
      </a>
      <div class="vip-head">
        <ArrivalHeading>{name}</ArrivalHeading>
        <div class="vip-facts">
          <Chip>{t(`campaign_kind_${kind}`)}</Chip>
          <CampaignState campaign={campaign} />
          <span class="hint">{datesOf(campaign)}</span>
          {preference && preference !== 'none' && (
            <span class="hint">{t(`campaign_for_${preference}`)}</span>
          )}
        </div>
        <div class="form-row">
          <Button
            expanded={opened !== undefined}
            onClick={() => setOpened(opened ? undefined : campaign)}
            buttonRef={change}
          >
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
      </div>
      {opened && (
        <CampaignForm
          campaign={opened}
          onSave={async (plan) => {
            await onChange(changesTo(opened, plan))
            setOpened(undefined)
          }}
          onCancel={() => setOpened(undefined)}
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
