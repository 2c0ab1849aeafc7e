import type { PersonCard, PersonSummary } from '../../lib/model/person/card'
import type { NewNote, NoteChanges } from '../../lib/model/person/note'
import type { PersonChanges } from '../../lib/model/person/person'
import type { NewContact } from '../../lib/rpc/protocol'
import type { Ask } from '../ui/ask'

/** What the person card can do. Each rejects with words for the user when it did not happen. */
export interface CardActions {
  change(changes: PersonChanges): Promise<void>
  setVip(vip: boolean): Promise<void>
  addNote(note: NewNote): Promise<void>
  changeNote(id: string, changes: NoteChanges): Promise<void>
  removeNote(id: string): Promise<void>
  logContact(contact: Omit<NewContact, 'personId'>): Promise<void>
  removeContact(id: string): Promise<void>
  find(query: string): Promise<PersonSummary[]>
  merge(foldedId: string): Promise<void>
  unmerge(mergeId: string): Promise<void>
  erase(): Promise<void>
}

/** How many people a search shows. */
export const FOUND_AT_MOST = 20

/**
 * The actions on one person, done by the background.
 *
 * @param show is handed the card as it is after each action, null after the person was deleted
 */
export function cardActions(
  ask: Ask,
  personId: string,
  show: (card: PersonCard | null) => void,
): CardActions {
  return {
    change: async (changes) => show(await ask('updatePerson', { personId, changes })),
    setVip: async (vip) => show(await ask('setVip', { personId, vip, why: '' })),
    addNote: async (note) => show(await ask('addNote', { personId, ...note })),
    changeNote: async (id, changes) => show(await ask('changeNote', { id, personId, changes })),
    removeNote: async (id) => show(await ask('removeNote', { id, personId })),
    logContact: async (contact) => show(await ask('logContact', { ...contact, personId })),
    removeContact: async (id) => show(await ask('removeContact', { id, personId })),
    find: (query) => ask('findPeople', { query, limit: FOUND_AT_MOST }),
    merge: async (foldedId) => show(await ask('mergePeople', { keptId: personId, foldedId })),
    async unmerge(mergeId) {
      await ask('unmergePeople', { mergeId })
      show(await ask('card', { personId }))
    },
    async erase() {
      await ask('erasePerson', { personId })
      show(null)
    },
  }
}
