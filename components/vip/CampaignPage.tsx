import { useCallback, useState } from 'preact/hooks'
import type { Campaign } from '../../lib/model/records'
import type { CampaignPlan } from '../../lib/model/vip-programme'
import { date, words } from '../../lib/words'
import { routeTo } from '../dashboard/useRoute'
import { AskTwice } from '../ui/AskTwice'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { Trouble } from '../ui/Trouble'
import { useFocusBack } from '../ui/useFocusBack'
import { useLive } from '../ui/useLive'
import { CampaignForm } from './CampaignForm'
import { CampaignState } from './Campaigns'
import { Gone } from './Gone'
import { NextToTell } from './NextToTell'
import { Outcome } from './Outcome'
import { ToldList } from './ToldList'
import type { VipProps } from './work'

/** One campaign: whom to tell next, who was told, and what became of it. */
export function CampaignPage({ id, work, ask, onChanged }: VipProps & { id: string }) {
  const load = useCallback(() => work.campaign(id), [work, id])
  const { value, error, reload } = useLive(load, onChanged)
  if (error) return <Trouble error={error} onRetry={reload} />
  if (value === undefined) return null
  if (!value) return <Gone what="campaign" />
  const { campaign, told, next } = value
  return (
    <>
      <Head
        campaign={campaign}
        onSave={work.saveCampaign}
        onRemove={async () => {
          await work.removeCampaign(id)
          location.assign(routeTo('vip', 'campaigns'))
        }}
      />
      <Outcome told={told} />
      <div class="vip-halves">
        <NextToTell
          next={next}
          nobodyTold={told.length === 0}
          onTold={(personId) => work.markTold(id, personId)}
        />
        <ToldList
          told={told}
          onTakeBack={(personId) => work.takeBackTold(id, personId)}
          onTookPart={async (personId, tookPart) => {
            await ask('recordInCampaign', { campaignId: id, personId, asked: true, tookPart })
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
        {words('campaign_back')}
      </a>
      <div class="vip-head">
        <h2 dir="auto">{name}</h2>
        <div class="vip-facts">
          <Chip>{words(`campaign_kind_${kind}`)}</Chip>
          <CampaignState campaign={campaign} />
          <span class="hint">{datesOf(campaign)}</span>
          {preference && preference !== 'none' && (
            <span class="hint">{words(`campaign_for_${preference}`)}</span>
          )}
        </div>
        <Button expanded={editing} onClick={() => setEditing(!editing)} buttonRef={change}>
          {words('campaign_edit')}
        </Button>
        <AskTwice
          label={words('campaign_remove')}
          question={words('campaign_remove_question', [name])}
          yes={words('remove')}
          no={words('keep')}
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
  if (endsAt === undefined) return words('campaign_dates_open', [date(startsAt)])
  return words('campaign_dates', [date(startsAt), date(endsAt)])
}
