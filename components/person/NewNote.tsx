import { useId, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { DAY } from '../../lib/model/days'
import type { NewNote as Written } from '../../lib/model/person/note'
import { HttpUrl } from '../../lib/model/post/post'
import { Button } from '../ui/Button'
import { LabelledInput } from '../ui/LabelledInput'
import { LabelledSelect } from '../ui/LabelledSelect'
import { SavingNote } from '../ui/SavingNote'
import { useLeaving } from '../ui/useLeaving'
import { useSaving } from '../ui/useSaving'

/** Days that a note can be kept for. */
const DAYS = [7, 30, 90, 365]

interface Props {
  onAdd: (note: Written) => Promise<void>
}

/** Writes a note down. What is typed is saved by itself when the panel is closed. */
export function NewNote({ onAdd }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [days, setDays] = useState('')
  const [link, setLink] = useState('')
  const [pinned, setPinned] = useState(false)
  const [saving, save] = useSaving()
  const add = async () => {
    if (!text.trim() || saving.state === 'busy') return
    const address = HttpUrl.safeParse(link.trim())
    const saved = await save(() =>
      onAdd({
        text,
        ...(address.success && { sourceUrl: address.data }),
        ...(days && { expiresAt: Date.now() + Number(days) * DAY }),
        ...(pinned && { pinned }),
      }),
    )
    if (!saved) return
    setText((now) => (now === text ? '' : now))
    setDays('')
    setLink('')
    setPinned(false)
  }
  useLeaving(add)
  return (
    <form
      class="new-note"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label class="unseen" for={id}>
        {t('notes_new')}
      </label>
      <textarea
        id={id}
        class="input"
        dir="auto"
        rows={2}
        maxLength={10_000}
        placeholder={t('notes_placeholder')}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      {text.trim() && (
        <>
          <div class="pair">
            <LabelledSelect
              label={t('notes_for')}
              value={days}
              options={[
                { value: '', label: t('notes_for_good') },
                ...DAYS.map((n) => ({ value: String(n), label: t('notes_for_days', n) })),
              ]}
              onInput={setDays}
            />
            <LabelledInput
              label={t('notes_link')}
              type="url"
              pattern="https?://.+"
              maxLength={2048}
              value={link}
              onInput={setLink}
            />
          </div>
          <label class="new-note-pin">
            <input
              type="checkbox"
              checked={pinned}
              onChange={({ currentTarget }) => setPinned(currentTarget.checked)}
            />
            {t('notes_pin')}
          </label>
        </>
      )}
      <div class="new-note-foot">
        {text.trim() && (
          <Button type="submit" disabled={saving.state === 'busy'}>
            {t('notes_add')}
          </Button>
        )}
        <SavingNote saving={saving} />
      </div>
    </form>
  )
}
