import { useId, useState } from 'preact/hooks'
import type { Note } from '../../lib/model/records'
import { date, words } from '../../lib/words'
import { AskTwice } from '../ui/AskTwice'
import { Button } from '../ui/Button'
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
    <Section title={words('notes_title')}>
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
                <AskTwice
                  label={words('notes_remove')}
                  compact
                  question={words('notes_remove_question')}
                  yes={words('remove')}
                  no={words('keep')}
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
        {words('notes_new')}
      </label>
      <textarea
        id={id}
        class="input"
        dir="auto"
        rows={2}
        maxLength={10_000}
        placeholder={words('notes_placeholder')}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="new-note-foot">
        {text.trim() && (
          <Button type="submit" disabled={saving.state === 'busy'}>
            {words('notes_add')}
          </Button>
        )}
        <SavingNote saving={saving} />
      </div>
    </form>
  )
}
