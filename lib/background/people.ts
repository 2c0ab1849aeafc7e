import { refreshed } from '../model/person/identity'
import { isOurs } from '../model/post/brand'
import type { Author, NetworkId } from '../model/post/post'
import type { Handlers } from '../rpc/server'
import { cardOf, summaries, whoAre } from '../store/cards'
import { companySuggestion } from '../store/companies'
import { addNote, changeNote, logContact, removeContact, removeNote } from '../store/contacts'
import type { Database } from '../store/database'
import { erasePerson } from '../store/erasure'
import { countVips, findPeople, vipAdvocates } from '../store/find'
import { identitiesOf, refreshIdentities, refreshing } from '../store/identities'
import { erasedAuthors, keepMany } from '../store/keep-many'
import { mergeInto, unmerge } from '../store/merges'
import { setVip, toggleVip, updatePerson, upsertPerson, upsertVip } from '../store/people'
import { allTags } from '../store/tags'
import { undoChange } from '../store/undo'
import type { BackgroundContext } from './context'
import { knownAuthor } from './known-author'
import { forgetUnlisted } from './listed-posts'

/** What the messages about people, their contacts and their notes do. */
export function peopleHandlers(context: BackgroundContext) {
  const { db, jobs, settings, starChange, now } = context
  /** A place in the VIP programme from now on, by whoever works here. */
  const vipFromNow = async (why: string) => ({
    since: now(),
    by: (await settings.get()).staffName,
    why,
  })
  const card = (personId: string) => cardOf(db, personId, now())
  const clickStar = async (network: NetworkId, author: Author, tabId: number) => {
    const { brand } = await settings.get()
    if (isOurs(brand, { network, author })) {
      const [known] = await whoAre(db, network, [author], now())
      // The panel says whose account it is. One that is an advocate all the same can cease to be one.
      if (!known?.person.vip) return
    }
    await starChange.set(tabId, await toggleVip(db, network, author, await vipFromNow('')))
  }

  return {
    async identify({ accounts }, { network }) {
      if (!network) throw new Error('Only a page of a network can ask for this.')
      const { networks } = await settings.get()
      if (networks[network]) {
        jobs.run(() => refreshKept(db, network, accounts))
      }
      return {}
    },

    async toggleVip({ author }, { network, tabId }) {
      if (!network || tabId === undefined) {
        throw new Error('Only a page of a network can ask for this.')
      }
      const clicked = clickStar(network, author, tabId)
      // What the panel shows, which is opened meanwhile, waits for it.
      jobs.alongside(clicked)
      await clicked
      return {}
    },

    async undoStar(_, { tabId }) {
      const change = tabId === undefined ? null : await starChange.get(tabId)
      if (change) await setVip(db, change.personId, change.before, now())
      return {}
    },

    async upsertPerson({ network, author, vip }) {
      const { id } = await (vip
        ? upsertVip(db, network, author, await vipFromNow(''))
        : upsertPerson(db, network, author, now()))
      return card(id)
    },

    async setVip({ personId, vip, why }) {
      await setVip(db, personId, vip ? await vipFromNow(why) : null, now())
      return card(personId)
    },

    card: ({ personId }) => card(personId),

    async suggestCompany({ personId, headline }) {
      const person = await db.people.get(personId)
      return { found: person ? await companySuggestion(db, person, headline) : null }
    },

    cardOfAuthor: (request) => knownAuthor(context, request),

    async whoAre({ network, authors }) {
      return whoAre(db, network, authors, now())
    },

    async keepMany({ network, authors, edit, what, back }) {
      const { staffName } = await settings.get()
      const editing = { by: staffName, at: now() }
      const erased = await erasedAuthors(db, network, authors)
      for (const handle of back) erased.delete(handle)
      const others = authors.filter(({ handle }) => !erased.has(handle))
      const { change, changed } = await keepMany(db, network, others, edit, what, editing)
      const leftOut = [...erased].map(([handle, erasure]) => ({ handle, ...erasure }))
      return { change: change ?? null, changed, erased: leftOut }
    },

    undoChange: ({ id }) => undoChange(db, id, now()),

    async updatePerson({ personId, changes }) {
      await updatePerson(db, personId, changes, now())
      return card(personId)
    },

    async erasePerson({ personId }) {
      await erasePerson(db, personId, now())
      await forgetUnlisted(context)
      return {}
    },

    async mergePeople({ keptId, foldedId }) {
      await mergeInto(db, keptId, foldedId, now())
      return card(keptId)
    },

    async unmergePeople({ mergeId }) {
      await unmerge(db, mergeId, now())
      return {}
    },

    async logContact(contact) {
      const { staffName } = await settings.get()
      const by = contact.direction === 'out' && staffName ? { by: staffName } : {}
      await logContact(db, { ...contact, ...by, id: crypto.randomUUID() })
      return card(contact.personId)
    },

    async removeContact({ id, personId }) {
      await removeContact(db, id, personId)
      return card(personId)
    },

    async addNote(written) {
      const { staffName } = await settings.get()
      const by = staffName ? { by: staffName } : {}
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

    async findPeople({ query, limit }) {
      return summaries(db, await findPeople(db, query, limit), now())
    },

    tags: async () => (await allTags(db)).slice(0, 1000),

    async vipAdvocates({ limit }) {
      return summaries(db, (await vipAdvocates(db)).slice(0, limit), now())
    },

    async countVips() {
      return { count: await countVips(db) }
    },
  } satisfies Partial<Handlers>
}

/**
 * Brings those of `accounts` that are kept up to date. Quietly, as what is written of posts that go
 * past: no tab asks again because of it.
 */
async function refreshKept(db: Database, network: NetworkId, accounts: readonly Author[]) {
  const kept = await identitiesOf(db, network, accounts)
  const changed = accounts.filter((account, at) => kept[at] && refreshed(kept[at], account))
  if (changed.length === 0) return
  await db.quietly(refreshing(db), () => refreshIdentities(db, network, changed))
}
