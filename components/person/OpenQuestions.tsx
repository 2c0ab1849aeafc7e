import { useCallback, useState } from 'preact/hooks'
import type { Campaign } from '../../lib/model/records'
import { words } from '../../lib/words'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { SavingNote } from '../ui/SavingNote'
import { useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { Section } from './Section'

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
  const running = campaigns.filter((campaign) => runs(campaign, Date.now()))
  const act = async (work: Promise<unknown>) => {
    await work
    await reload()
  }
  return (
    <Section
      title={words('questions_title')}
      aside={
        <Button look="quiet" icon="add" expanded={adding} onClick={() => setAdding(!adding)}>
          {words('question_add')}
        </Button>
      }
    >
      {adding && (
        <NewQuestion
          onAdd={async (name) => {
            await act(ask('saveCampaign', newQuestion(name)))
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
            act(ask('recordInCampaign', { campaignId: campaign.id, personId, ...part }))
          }
          onEnd={() => act(ask('saveCampaign', { ...campaign, endsAt: Date.now() }))}
        />
      ))}
    </Section>
  )
}

function runs({ startsAt, endsAt }: Campaign, now: number): boolean {
  return startsAt <= now && (endsAt === undefined || now < endsAt)
}

function newQuestion(name: string): Campaign {
  return {
    id: crypto.randomUUID(),
    name,
    kind: 'open_question',
    startsAt: Date.now(),
    asked: [],
    tookPart: [],
  }
}

interface PartProps {
  campaign: Campaign
  personId: string
  onRecord: (part: { asked: boolean; tookPart: boolean }) => Promise<void>
  onEnd: () => Promise<void>
}

function Part({ campaign, personId, onRecord, onEnd }: PartProps) {
  const asked = campaign.asked.includes(personId)
  const tookPart = campaign.tookPart.includes(personId)
  return (
    <div class="draft">
      <p dir="auto">{campaign.name}</p>
      <div class="post-work-row">
        <label class="hint">
          <input
            type="checkbox"
            checked={asked}
            onInput={() => void onRecord({ asked: !asked, tookPart })}
          />{' '}
          {words('question_asked')}
        </label>
        <label class="hint">
          <input
            type="checkbox"
            checked={tookPart}
            onInput={() => void onRecord({ asked, tookPart: !tookPart })}
          />{' '}
          {words('question_took_part')}
        </label>
        <span class="hint">{words('question_count', campaign.tookPart.length)}</span>
        <Button look="quiet" onClick={() => void onEnd()}>
          {words('question_end')}
        </Button>
      </div>
    </div>
  )
}

function NewQuestion({ onAdd }: { onAdd: (name: string) => Promise<void> }) {
  const [name, setName] = useState('')
  const [saving, save] = useSaving()
  return (
    <form
      class="draft"
      onSubmit={(event) => {
        event.preventDefault()
        save(() => onAdd(name))
      }}
    >
      <Field label={words('question_name')} id="question-name">
        <input
          id="question-name"
          class="input"
          dir="auto"
          required
          maxLength={200}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </Field>
      <div class="post-work-row">
        <Button type="submit" look="primary">
          {words('question_save')}
        </Button>
        <SavingNote saving={saving} />
      </div>
    </form>
  )
}
