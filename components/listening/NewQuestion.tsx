import { useId, useRef, useState } from 'preact/hooks'
import type { Campaign } from '../../lib/model/records'
import { words } from '../../lib/words'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'
import './NewQuestion.css'

interface Props {
  onStart: (question: Campaign) => Promise<void>
}

/** Starts an open question: from now on people's cards offer to note who was asked and answered. */
export function NewQuestion({ onStart }: Props) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div class="new-question">
      <div>
        <Button icon="add" expanded={open} buttonRef={button} onClick={() => setOpen(!open)}>
          {words('listen_question_new')}
        </Button>
      </div>
      {open && <QuestionForm onStart={onStart} onClose={close} />}
    </div>
  )
}

function QuestionForm({ onStart, onClose }: Props & { onClose: () => void }) {
  const id = useId()
  const [name, setName] = useState('')
  const [saving, save] = useSaving()
  const field = useFocusOnce<HTMLInputElement>(true)
  const start = async () => {
    if (await save(() => onStart(newQuestion(name)))) onClose()
  }
  return (
    <form
      class="new-question"
      onSubmit={(event) => {
        event.preventDefault()
        void start()
      }}
    >
      <Field label={words('listen_question_name')} id={id}>
        <input
          id={id}
          ref={field}
          class="input"
          dir="auto"
          required
          pattern=".*\S.*"
          maxLength={200}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </Field>
      <div class="new-question-answers">
        <Button type="submit" look="primary" disabled={saving.state === 'busy'}>
          {words('listen_question_start')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words('cancel')}
        </Button>
        <SavingNote saving={saving} />
      </div>
    </form>
  )
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
