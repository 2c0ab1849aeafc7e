import { Interaction, Note } from '../model/records'
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
    const note = await db.notes.get(id)
    if (!note) return
    if (note.personId !== personId) throw new NotTheirsError()
    await db.notes.delete(id)
  })
}

/** Every note on a person, newest first. */
export async function notesOn(db: Database, personId: string): Promise<Note[]> {
  const notes = await db.notes.where('personId').equals(personId).toArray()
  return notes.toSorted((a, b) => b.at - a.at)
}
