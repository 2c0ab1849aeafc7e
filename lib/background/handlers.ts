import { addressOfPost } from '../model/post/analysis'
import type { NetworkId, Post } from '../model/post/post'
import { Settings } from '../model/settings'
import { oneAtATime } from '../one-at-a-time'
import type { Handlers } from '../rpc/server'
import { glyphsFor } from '../store/annotate'
import { cardOf, cardOfAuthor, summaries } from '../store/cards'
import { addNote, logContact, removeContact, removeNote } from '../store/contacts'
import { forgetDiscoveries } from '../store/discoveries'
import { findPeople, vipAdvocates } from '../store/find'
import { identitiesOf } from '../store/identities'
import { mergeInto, unmerge } from '../store/merges'
import { correct, withdrawCorrection } from '../store/observations'
import {
  erasePerson,
  setVip,
  toggleVip,
  updatePerson,
  upsertPerson,
  upsertVip,
} from '../store/people'
import { advise, markerActionsFor } from './advice'
import type { BackgroundContext, Changed } from './context'
import { discover, listen } from './listening'
import { listeningHandlers } from './listening-handlers'
import { suggestionHandlers } from './suggestion-handlers'

/** What each message does. Whatever changes something announces it to every tab and page. */
export function createHandlers(context: BackgroundContext): Handlers {
  const { db, now } = context

  const changed: Changed = async (work) => {
    const reply = await work
    // Not awaited: a tab that is busy, or shows an alert, would hold the answer back.
    void context.announce('changed').catch(() => undefined)
    return reply
  }

  return {
    ...suggestionHandlers(context, changed),
    ...listeningHandlers(context, changed),

    async annotate({ posts }, { network }) {
      const { networks, overlays } = await context.settings.get()
      if (!network || !networks[network]) return { on: false, overlays, glyphs: [] }
      return { on: true, overlays, glyphs: await glyphsOf(context, network, posts) }
    },

    async glyphsOfPosts({ posts }) {
      const { networks } = await context.settings.get()
      const network = posts[0]?.network
      if (network && !networks[network]) return { on: false, glyphs: [] }
      return { on: true, glyphs: network ? await glyphsOf(context, network, posts) : [] }
    },

    async toggleVip({ author }, { network }) {
      if (!network) throw new Error('Only a page of a network can ask for this.')
      const { staffName } = await context.settings.get()
      await changed(toggleVip(db, network, author, { since: now(), by: staffName, why: '' }))
      return {}
    },

    async openPanel({ post, start = 'person' }, { network, tabId }) {
      if (post.network !== network || tabId === undefined) {
        throw new Error('A page can open the panel on its own posts only.')
      }
      await context.panelPost.set(tabId, { post, start })
      return {}
    },

    async panelContext(_, { tabId }) {
      const opening = tabId === undefined ? null : await context.panelPost.get(tabId)
      if (!opening) return { post: null, card: null, analysis: null, advice: null, start: 'person' }
      return { ...opening, ...(await postContext(context, opening.post)) }
    },

    postContext: ({ post }) => postContext(context, post),

    async closePanel(_, { tabId }) {
      if (tabId !== undefined) await context.tellTab(tabId, 'closePanel')
      return {}
    },

    async correctSentiment({ post, label }) {
      const address = addressOfPost(post)
      const [author] = await identitiesOf(db, post.network, [post.author])
      const work = label
        ? correct(db, address, label, author?.personId, now())
        : withdrawCorrection(db, address)
      await changed(work)
      return {}
    },

    async cardOfAuthor({ network, author }) {
      return { card: await cardOfAuthor(db, network, author, now()) }
    },

    card: ({ personId }) => cardOf(db, personId, now()),

    async upsertPerson({ network, author, vip }) {
      const { staffName } = await context.settings.get()
      const place = { since: now(), by: staffName, why: '' }
      const { id } = await changed(
        vip ? upsertVip(db, network, author, place) : upsertPerson(db, network, author, now()),
      )
      return cardOf(db, id, now())
    },

    async updatePerson({ personId, changes }) {
      await changed(updatePerson(db, personId, changes, now()))
      return cardOf(db, personId, now())
    },

    async setVip({ personId, vip, why }) {
      const { staffName } = await context.settings.get()
      const place = vip ? { since: now(), by: staffName, why } : null
      await changed(setVip(db, personId, place, now()))
      return cardOf(db, personId, now())
    },

    async erasePerson({ personId }) {
      await changed(erasePerson(db, personId))
      return {}
    },

    async mergePeople({ keptId, foldedId }) {
      await changed(mergeInto(db, keptId, foldedId, now()))
      return cardOf(db, keptId, now())
    },

    async unmergePeople({ mergeId }) {
      await changed(unmerge(db, mergeId, now()))
      return {}
    },

    async logContact(contact) {
      await changed(logContact(db, { ...contact, id: crypto.randomUUID() }))
      return cardOf(db, contact.personId, now())
    },

    async removeContact({ id, personId }) {
      await changed(removeContact(db, id))
      return cardOf(db, personId, now())
    },

    async addNote({ personId, text }) {
      const note = { id: crypto.randomUUID(), personId, text, kind: 'note' as const, at: now() }
      await changed(addNote(db, note))
      return cardOf(db, personId, now())
    },

    async removeNote({ id, personId }) {
      await changed(removeNote(db, id))
      return cardOf(db, personId, now())
    },

    async findPeople({ query, limit }) {
      return summaries(db, await findPeople(db, query, limit), now())
    },

    async vipAdvocates() {
      return summaries(db, await vipAdvocates(db), now())
    },

    settings: () => context.settings.get(),

    changeSettings: oneAtATime(async (changes) => {
      const settings = Settings.parse({ ...(await context.settings.get()), ...changes })
      await changed(context.settings.set(settings))
      if (changes.discoverAdvocates === false) await forgetDiscoveries(db)
      return settings
    }),
  }
}

/** The glyphs of `posts`, in their order, and what was heard in them remembered. */
async function glyphsOf(context: BackgroundContext, network: NetworkId, posts: readonly Post[]) {
  const { db, now } = context
  const foreign = posts.find((post) => post.network !== network)
  if (foreign) throw new Error(`A page of ${network} asked about a post of ${foreign.network}.`)
  const { brand, discoverAdvocates } = await context.settings.get()
  const authors = posts.map(({ author }) => author)
  const kept = await identitiesOf(db, network, authors)
  // Who somebody is does not wait for what a post says, and does not fall with it.
  await listen(db, brand, context.classify, posts, kept, now()).catch(console.warn)
  if (discoverAdvocates) {
    await discover(db, brand, context.classify, posts, kept, now()).catch(console.warn)
  }
  const actions = await markerActionsFor(context, posts, kept).catch((error) => {
    console.warn(error)
    return posts.map(() => 'none' as const)
  })
  return glyphsFor(db, kept, actions, now())
}

/** What is known of a post's author, what the post says and what it calls for. */
async function postContext(context: BackgroundContext, post: Post) {
  const [identity] = await identitiesOf(context.db, post.network, [post.author])
  const advised = await advise(context, await context.settings.get(), post, identity)
  const card = identity ? await cardOf(context.db, identity.personId, context.now()) : null
  return { card, ...advised }
}
