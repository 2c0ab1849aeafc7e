import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Campaign } from '../../lib/model/records'
import { QuestionForm } from '../person/QuestionForm'
import { Button } from '../ui/Button'
import { useFocusBack } from '../ui/useFocusBack'

interface Props {
  onStart: (question: Campaign) => Promise<void>
}

/** A button, and the form that it opens. */
export function NewQuestion({ onStart }: Props) {
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
