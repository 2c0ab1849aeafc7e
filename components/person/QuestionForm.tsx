import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { CampaignPlan } from '../../lib/model/records'
import { Button } from '../ui/Button'
import { LabelledInput } from '../ui/LabelledInput'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'
import '../ui/Form.css'

interface Props {
  onStart: (question: CampaignPlan) => Promise<void>
  /** Without it, what opened the form closes it. */
  onCancel?: () => void
}

/** Starts an open question: from now on people's cards offer to note who was asked and answered. */
export function QuestionForm({ onStart, onCancel }: Props) {
  const first = useFocusOnce<HTMLInputElement>(true)
  const [name, setName] = useState('')
  const [saving, save] = useSaving()
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void save(() => onStart(newQuestion(name)))
      }}
    >
      <LabelledInput
        label={t('question_name')}
        inputRef={first}
        required
        pattern=".*\S.*"
        maxLength={200}
        value={name}
        onInput={setName}
      />
      <div class="form-row">
        <Button type="submit" disabled={saving.state === 'busy'}>
          {t('question_save')}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
        <SavingNote saving={saving} />
      </div>
    </form>
  )
}

function newQuestion(name: string): CampaignPlan {
  return {
    id: crypto.randomUUID(),
    name,
    kind: 'open_question',
    startsAt: Date.now(),
  }
}
