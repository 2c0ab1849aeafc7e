import { useCallback } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Campaign } from '../../lib/model/records'
import type { Ask } from '../ui/ask'
import { Figure } from '../ui/chart/Figure'
import { ErrorBanner } from '../ui/ErrorBanner'
import { type OnChanged, useLive } from '../ui/useLive'
import { NewQuestion } from './NewQuestion'
import { QuestionRow } from './QuestionRow'
import type { ListeningService } from './work'
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
  const save = async (question: Campaign) => {
    await ask('saveCampaign', question)
    await reload()
  }
  return (
    <Figure title={t('listen_questions')}>
      <p class="hint">{t('listen_questions_lead')}</p>
      {error && <ErrorBanner error={error} onRetry={reload} />}
      {questions?.length === 0 && <p>{t('listen_questions_none')}</p>}
      <ul class="questions">
        {questions?.map((question) => (
          <QuestionRow key={question.id} question={question} names={names} onSave={save} />
        ))}
      </ul>
      <NewQuestion onStart={save} />
    </Figure>
  )
}

function isOver({ endsAt }: Campaign): boolean {
  return endsAt !== undefined && endsAt <= Date.now()
}
