import { useCallback, useState } from 'preact/hooks'
import type { ListeningService } from '../../lib/dashboard/listening'
import { t } from '../../lib/i18n'
import type { Campaign, CampaignPlan } from '../../lib/model/records'
import { QuestionForm } from '../person/QuestionForm'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { Figure } from '../ui/chart/Figure'
import { ErrorBanner } from '../ui/ErrorBanner'
import { useFocusBack } from '../ui/useFocusBack'
import { type OnChanged, useLive } from '../ui/useLive'
import { QuestionRow } from './QuestionRow'
import './OpenQuestions.css'

interface Props {
  ask: Ask
  onChanged: OnChanged
  names: ListeningService['names']
}

/** The open questions, those that run first: who was asked, who answered. */
export function OpenQuestions({ ask, onChanged, names }: Props) {
  const load = useCallback(() => ask('campaigns', {}), [ask])
  const { value: campaigns, error, reload } = useLive<Campaign[]>(load, onChanged)
  const questions = campaigns
    ?.filter(({ kind }) => kind === 'open_question')
    .toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)))
  const change = async (work: Promise<unknown>) => {
    await work
    await reload()
  }
  return (
    <Figure title={t('listen_questions')}>
      <p class="hint">{t('listen_questions_lead')}</p>
      {error && <ErrorBanner error={error} onRetry={reload} />}
      {questions?.length === 0 && <p>{t('listen_questions_none')}</p>}
      <ul class="questions">
        {questions?.map((question) => (
          <QuestionRow
            key={question.id}
            question={question}
            names={names}
            onEnd={() => change(ask('endCampaign', { id: question.id }))}
            onReopen={() =>
              change(ask('changeCampaign', { id: question.id, changes: { endsAt: null } }))
            }
          />
        ))}
      </ul>
      <NewQuestion onStart={(question) => change(ask('createCampaign', question))} />
    </Figure>
  )
}

function isOver({ endsAt }: Campaign): boolean {
  return endsAt !== undefined && endsAt <= Date.now()
}

interface NewQuestionProps {
  onStart: (question: CampaignPlan) => Promise<void>
}

/** A button, and the form that it opens. */
function NewQuestion({ onStart }: NewQuestionProps) {
  const [open, setOpen] = useState(false)
  const button = useFocusBack(open)
  return (
    <>
      <Button icon="add" expanded={open} buttonRef={button} onClick={() => setOpen(!open)}>
        {t('listen_question_new')}
      </Button>
      {open && (
        <QuestionForm
          onStart={async (question) => {
            await onStart(question)
            setOpen(false)
          }}
          onCancel={() => setOpen(false)}
        />
      )}
    </>
  )
}
