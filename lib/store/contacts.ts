import { withChanges } from '../model/changes'
import { byPin, Note, type NoteChanges, stands } from '../model/person/note'
import { Interaction } from '../model/records'
import { UserError } from '../model/user-error'
import type { Database } from './database'
import { deriveFromContacts, personRow } from './person-rows'

/**
 * Logs a contact, online or not.
 * @throws UnknownPersonError, or a ZodError naming the field that is wrong
 */
export async function logContact(db: Database, interaction: Interaction): Promise<void> {
  const valid = Interaction.parse(interaction)
  await db.transaction('rw', db.people, db.interactions, async () => {
    await personRow(db, valid.personId)
    await db.interactions.add(valid)
    await deriveFromContacts(db, valid.personId)
  })
}

/** What is to be taken back belongs to somebody else. */
class NotTheirsError extends UserError {
  override name = 'NotTheirsError'
  constructor() {
    super('error_not_theirs')
  }
}

/**
 * Takes back a contact that was logged with a person. Nothing happens when it is gone already.
 * @throws NotTheirsError
 */
export async function removeContact(
  db: Database,
  id: string,
  personId: string | undefined,
): Promise<void> {
  await db.transaction('rw', db.people, db.interactions, async () => {
    const interaction = await db.interactions.get(id)
    if (!interaction) return
    if (interaction.personId !== personId) throw new NotTheirsError()
    await db.interactions.delete(id)
    await deriveFromContacts(db, interaction.personId)
  })
}

/** The latest contacts with a person, newest first. */
export function latestContacts(
  db: Database,
  personId: string,
  limit: number,
): Promise<Interaction[]> {
  return db.interactions
    .where('[personId+at]')
    .between([personId, 0], [personId, Number.POSITIVE_INFINITY])
    .reverse()
    .limit(limit)
    .toArray()
}

/**
 * Keeps a note on a person.
 * @throws UnknownPersonError, or a ZodError naming the field that is wrong
 */
export async function addNote(db: Database, note: Note): Promise<void> {
  const valid = Note.parse(note)
  await db.transaction('rw', db.people, db.notes, async () => {
    await personRow(db, valid.personId)
    await db.notes.add(valid)
  })
}

/**
 * Takes a note on a person back. Nothing happens when it is gone already.
 * @throws NotTheirsError
 */
export async function removeNote(db: Database, id: string, personId: string): Promise<void> {
  await db.transaction('rw', db.notes, async () => {
    if (await theirNote(db, id, personId)) await db.notes.delete(id)
  })
}

/**
 * Pins a note, lets it go, or keeps for good what was to be forgotten. Nothing happens when it is
 * gone already.
 * @throws NotTheirsError
 */
export async function changeNote(
  db: Database,
  id: string,
  personId: string,
  { pinned, expiresAt }: NoteChanges,
): Promise<void> {
  await db.transaction('rw', db.notes, async () => {
    const note = await theirNote(db, id, personId)
    const changes = { ...(pinned !== undefined && { pinned: pinned || null }), expiresAt }
    if (note) await db.notes.put(Note.parse(withChanges(note, changes)))
  })
}

async function theirNote(db: Database, id: string, personId: string): Promise<Note | undefined> {
  const note = await db.notes.get(id)
  if (note && note.personId !== personId) throw new NotTheirsError()
  return note
}

/** Every note on a person that is not to be forgotten: the pinned ones first, then the newest. */
export async function notesOn(db: Database, personId: string, now: number): Promise<Note[]> {
  const notes = await db.notes.where('personId').equals(personId).toArray()
  return notes.filter((note) => stands(note, now)).sort(byPin)
}

/** Forgets the notes that were to be kept until then. */
export async function forgetExpiredNotes(db: Database, now: number): Promise<void> {
  const ids = await db.notes.where('expiresAt').belowOrEqual(now).primaryKeys()
  if (ids.length > 0) await db.notes.bulkDelete(ids)
}
