import { date, t } from '../../lib/i18n'
import type { Note } from '../../lib/model/person/note'
import { Button } from '../ui/Button'
import { ConfirmButton } from '../ui/ConfirmButton'
import { focusHeading } from '../ui/focusHeading'
import { IconButton } from '../ui/IconButton'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { By } from './By'
import type { CardActions } from './cardActions'
import { NewNote } from './NewNote'
import { NoteText } from './NoteText'
import { Section } from './Section'
import './Notes.css'

interface Props {
  notes: readonly Note[]
  actions: Pick<CardActions, 'addNote' | 'changeNote' | 'removeNote'>
}

/** What staff wrote down about a person: the pinned first, then the newest. */
export function Notes({ notes, actions }: Props) {
  return (
    <Section title={t('notes_title')}>
      <NewNote onAdd={actions.addNote} />
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map((note) => (
            <NoteRow key={note.id} note={note} actions={actions} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function NoteRow({ note, actions }: { note: Note; actions: Props['actions'] }) {
  const { id, text, at, by, sourceUrl, expiresAt, pinned = false } = note
  const [saving, save] = useSaving()
  return (
    <li class="note">
      <p class="note-text" dir="auto">
        <NoteText text={text} />
      </p>
      {sourceUrl && (
        <p class="note-text">
          <NoteText text={sourceUrl} />
        </p>
      )}
      <div class="note-foot">
        <span class="hint">
          <time dateTime={new Date(at).toISOString()}>{date(at)}</time>
          <By name={by} />
          {expiresAt !== undefined && ` · ${t('notes_until', [date(expiresAt)])}`}
        </span>
        <span class="note-ways">
          {expiresAt !== undefined && (
            <Button
              look="quiet"
              onClick={() => save(() => actions.changeNote(id, { expiresAt: null }))}
            >
              {t('notes_keep')}
            </Button>
          )}
          <IconButton
            icon={pinned ? 'unpin' : 'pin'}
            label={t(pinned ? 'notes_unpin' : 'notes_pin')}
            onClick={() => save(() => actions.changeNote(id, { pinned: !pinned }))}
          />
          <ConfirmButton
            label={t('notes_remove')}
            compact
            question={t('notes_remove_question')}
            yes={t('remove')}
            no={t('keep')}
            onYes={() => focusHeading(() => actions.removeNote(id))}
          />
        </span>
        {saving.state === 'failed' && <SavingNote saving={saving} />}
      </div>
    </li>
  )
}
