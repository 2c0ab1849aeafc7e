import { z } from 'zod'
import { PersonCard } from '../../model/person/card'
import { NewNote, NoteChanges } from '../../model/person/note'
import { Interaction } from '../../model/records'
import { call, page, personId } from './call'

/** A contact to log: `Interaction` without what the background fills in. */
export const NewContact = Interaction.omit({ id: true, draftId: true, by: true })
export type NewContact = z.infer<typeof NewContact>

/** Contacts and notes. */
export const contactMessages = {
  logContact: call(page, NewContact, PersonCard),
  removeContact: call(page, z.strictObject({ id: z.uuid(), ...personId.shape }), PersonCard),
  addNote: call(page, z.strictObject({ ...personId.shape, ...NewNote.shape }), PersonCard),
  changeNote: call(
    page,
    z.strictObject({ id: z.uuid(), ...personId.shape, changes: NoteChanges }),
    PersonCard,
  ),
  removeNote: call(page, z.strictObject({ id: z.uuid(), ...personId.shape }), PersonCard),
}
