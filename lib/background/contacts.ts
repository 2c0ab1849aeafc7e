import type { Handlers } from '../rpc/server'
import { cardOf } from '../store/cards'
import { addNote, changeNote, logContact, removeContact, removeNote } from '../store/contacts'
import type { BackgroundContext } from './context'

/** What the messages about contacts and notes do. */
export function contactHandlers({ db, settings, now }: BackgroundContext) {
  const card = (personId: string) => cardOf(db, personId, now())
  /** Whoever works here, where they have a name. */
  const byMe = async () => {
    const { staffName } = await settings.get()
    return staffName ? { by: staffName } : {}
  }
  return {
    async logContact(contact) {
      const by = contact.direction === 'out' ? await byMe() : {}
      await logContact(db, { ...contact, ...by, id: crypto.randomUUID() })
      return card(contact.personId)
    },

    async removeContact({ id, personId }) {
      await removeContact(db, id, personId)
      return card(personId)
    },

    async addNote(written) {
      const by = await byMe()
      await addNote(db, { ...written, ...by, id: crypto.randomUUID(), kind: 'note', at: now() })
      return card(written.personId)
    },

    async changeNote({ id, personId, changes }) {
      await changeNote(db, id, personId, changes)
      return card(personId)
    },

    async removeNote({ id, personId }) {
      await removeNote(db, id, personId)
      return card(personId)
    },
  } satisfies Partial<Handlers>
}
