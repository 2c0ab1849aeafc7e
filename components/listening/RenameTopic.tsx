import { useId, useState } from 'preact/hooks'
import { words } from '../../lib/words'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'
import './RenameTopic.css'

interface Props {
  topic: string
  /** Every topic there is. */
  known: readonly string[]
  onSave: (to: string) => Promise<void>
  onCancel: () => void
}

/** A new name for a topic; the name of another one makes the two one, and it says so before. */
export function RenameTopic({ topic, known, onSave, onCancel }: Props) {
  const id = useId()
  const [typed, setTyped] = useState(topic)
  const [saving, save] = useSaving()
  const field = useFocusOnce<HTMLInputElement>(true)
  const to = typed.trim()
  const merges = to !== topic && known.includes(to)
  const rename = async () => {
    if (to === topic) onCancel()
    else await save(() => onSave(to))
  }
  return (
    <form
      class="rename-topic"
      onSubmit={(event) => {
        event.preventDefault()
        void rename()
      }}
    >
      <Field
        label={words('listen_topic_name')}
        id={id}
        hint={merges ? words('listen_topic_merges', [to]) : words('listen_topic_hint')}
      >
        <input
          id={id}
          ref={field}
          class="input"
          dir="auto"
          list={`${id}-topics`}
          required
          pattern=".*\S.*"
          maxLength={200}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <datalist id={`${id}-topics`}>
          {known
            .filter((one) => one !== topic)
            .map((one) => (
              <option key={one} value={one} />
            ))}
        </datalist>
      </Field>
      <div class="rename-topic-answers">
        <Button type="submit" look="primary" disabled={saving.state === 'busy'}>
          {words(merges ? 'listen_topic_save_merge' : 'listen_topic_save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words('cancel')}
        </Button>
        <SavingNote saving={saving} />
      </div>
    </form>
  )
}
