import { useId, useState } from 'preact/hooks'
import { date, t } from '../../lib/i18n'
import type { Note } from '../../lib/model/records'
import { Button } from '../ui/Button'
import { ConfirmButton } from '../ui/ConfirmButton'
import { focusHeading } from '../ui/focusHeading'
import { SavingNote } from '../ui/SavingNote'
import { useLeaving } from '../ui/useLeaving'
import { useSaving } from '../ui/useSaving'
import { Section } from './Section'
import './Notes.css'

interface Props {
  notes: readonly Note[]
  onAdd: (text: string) => Promise<void>
  onRemove: (id: string) => Promise<void>
}

/** What staff wrote down about a person, newest first. */
export function Notes({ notes, onAdd, onRemove }: Props) {
  return (
    <Section title={t('notes_title')}>
      <NewNote onAdd={onAdd} />
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map((note) => (
            <li key={note.id} class="note">
              <p class="note-text" dir="auto">
                {note.text}
              </p>
              <div class="note-foot">
                <time class="hint" dateTime={new Date(note.at).toISOString()}>
                  {date(note.at)}
                </time>
                <ConfirmButton
                  label={t('notes_remove')}
                  compact
                  question={t('notes_remove_question')}
                  yes={t('remove')}
                  no={t('keep')}
                  onYes={() => focusHeading(() => onRemove(note.id))}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function NewNote({ onAdd }: Pick<Props, 'onAdd'>) {
  const id = useId()
  const [text, setText] = useState('')
  const [saving, save] = useSaving()
  const add = async () => {
    if (!text.trim() || saving.state === 'busy') return
    const saved = await save(() => onAdd(text))
    if (saved) setText((now) => (now === text ? '' : now))
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
