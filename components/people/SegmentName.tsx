import { useId, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'

interface Props {
  name: string
  onSave: (name: string) => Promise<void>
  onCancel: () => void
}

/** Asks what a segment is to be called. */
export function SegmentName({ name, onSave, onCancel }: Props) {
  const id = useId()
  const field = useFocusOnce<HTMLInputElement>(true)
  const [typed, setTyped] = useState(name)
  const [saving, save] = useSaving()
  return (
    <form
      class="segment-bar"
      onSubmit={(event) => {
        event.preventDefault()
        save(() => onSave(typed.trim()))
      }}
    >
      <label class="unseen" for={id}>
        {t('segment_name')}
      </label>
      <input
        ref={field}
        id={id}
        class="input segment-pick"
        dir="auto"
        required
        pattern=".*\S.*"
        maxLength={100}
        placeholder={t('segment_name')}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Button type="submit" look="primary" disabled={saving.state === 'busy'}>
        {t('segment_save')}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {t('cancel')}
      </Button>
      <SavingNote saving={saving} />
    </form>
  )
}
