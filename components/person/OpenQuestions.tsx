import { useCallback, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Campaign, CampaignPart } from '../../lib/model/records'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { focusHeading } from '../ui/focusHeading'
import { SavingNote } from '../ui/SavingNote'
import { useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { QuestionForm } from './QuestionForm'
import { Section } from './Section'
import '../ui/Form.css'
import './OpenQuestions.css'

interface Props {
  personId: string
  ask: Ask
}

const never = () => undefined

/** The questions and previews that run now, and what this person had to do with each. */
export function OpenQuestions({ personId, ask }: Props) {
  const load = useCallback(() => ask('campaigns', {}), [ask])
  const { value: campaigns = [], reload } = useLive<Campaign[]>(load, never)
  const [adding, setAdding] = useState(false)
  const [saving, save] = useSaving()
  const running = campaigns.filter((campaign) => runs(campaign, Date.now()))
  const change = async (work: Promise<unknown>) => {
    await work
    await reload()
  }
  return (
    <Section
      title={t('questions_title')}
      aside={
        <Button look="quiet" icon="add" expanded={adding} onClick={() => setAdding(!adding)}>
          {t('question_add')}
        </Button>
      }
    >
      {adding && (
        <QuestionForm
          onStart={async (question) => {
            await change(ask('createCampaign', question))
            setAdding(false)
          }}
        />
      )}
      {running.map((campaign) => (
        <Part
          key={campaign.id}
          campaign={campaign}
          personId={personId}
          onRecord={(part) =>
            save(() =>
              change(ask('recordInCampaign', { campaignId: campaign.id, personId, ...part })),
            )
          }
          onEnd={() =>
            save(() => focusHeading(() => change(ask('endCampaign', { id: campaign.id }))))
          }
        />
      ))}
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </Section>
  )
}

function runs({ startsAt, endsAt }: Campaign, now: number): boolean {
  return startsAt <= now && (endsAt === undefined || now < endsAt)
}

interface PartProps {
  campaign: Campaign
  personId: string
  onRecord: (part: CampaignPart) => void
  onEnd: () => void
}

function Part({ campaign, personId, onRecord, onEnd }: PartProps) {
  const asked = campaign.asked.includes(personId)
  const tookPart = campaign.tookPart.includes(personId)
  return (
    <div class="question">
      <p class="question-name one-line" dir="auto">
        {campaign.name}
      </p>
      <div class="form-row">
        <label class="question-part">
          <input type="checkbox" checked={asked} onInput={() => onRecord({ asked: !asked })} />
          {t('question_asked')}
        </label>
        <label class="question-part">
          <input
            type="checkbox"
            checked={tookPart}
            onInput={() => onRecord({ tookPart: !tookPart })}
          />
          {t('question_took_part')}
        </label>
        <Button look="quiet" onClick={onEnd}>
          {t('question_end')}
        </Button>
      </div>
      <p class="hint">{t('question_count', campaign.tookPart.length)}</p>
    </div>
  )
}
