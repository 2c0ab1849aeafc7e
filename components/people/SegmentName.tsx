import { useId, useState } from 'preact/hooks'
import { words } from '../../lib/words'
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
        {words('segment_name')}
      </label>
      <input
        ref={field}
        id={id}
        class="input segment-pick"
        dir="auto"
        required
        pattern=".*\S.*"
        maxLength={100}
        placeholder={words('segment_name')}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Button type="submit" look="primary" disabled={saving.state === 'busy'}>
        {words('segment_save')}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {words('cancel')}
      </Button>
      <SavingNote saving={saving} />
    </form>
  )
}
