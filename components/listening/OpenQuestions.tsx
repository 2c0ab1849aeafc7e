import { useCallback } from 'preact/hooks'
import type { Campaign } from '../../lib/model/records'
import { words } from '../../lib/words'
import type { Ask } from '../ui/ask'
import { Figure } from '../ui/chart/Figure'
import { Trouble } from '../ui/Trouble'
import { type OnChanged, useLive } from '../ui/useLive'
import { NewQuestion } from './NewQuestion'
import { QuestionRow } from './QuestionRow'
import type { ListeningWork } from './work'
import './OpenQuestions.css'

interface Props {
  ask: Ask
  onChanged: OnChanged
  names: ListeningWork['names']
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
    <Figure title={words('listen_questions')}>
      <p class="hint">{words('listen_questions_lead')}</p>
      {error && <Trouble error={error} onRetry={reload} />}
      {questions?.length === 0 && <p>{words('listen_questions_none')}</p>}
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
