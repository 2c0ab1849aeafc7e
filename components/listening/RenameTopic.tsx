import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { FormFoot } from '../ui/FormFoot'
import { LabelledInput } from '../ui/LabelledInput'
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
      <LabelledInput
        label={t('listen_topic_name')}
        hint={merges ? t('listen_topic_merges', [to]) : t('listen_topic_hint')}
        suggestions={known.filter((one) => one !== topic)}
        inputRef={field}
        required
        pattern=".*\S.*"
        maxLength={200}
        value={typed}
        onInput={setTyped}
      />
      <FormFoot
        submit={t(merges ? 'listen_topic_save_merge' : 'listen_topic_save')}
        saving={saving}
        onLeave={onCancel}
      />
    </form>
  )
}
