import type { Handlers } from '../rpc/server'
import { cardOf, summaries, whoAre } from '../store/cards'
import { companySuggestion } from '../store/companies'
import { erasePerson } from '../store/erasure'
import { findPeople } from '../store/find'
import { mergeInto, unmerge } from '../store/merges'
import { updatePerson } from '../store/people'
import { allTags } from '../store/tags'
import type { BackgroundContext } from './context'
import { knownAuthor } from './known-author'
import { forgetUnlisted } from './listed-posts'

/** What the messages about people who are kept do. */
export function peopleHandlers(context: BackgroundContext) {
  const { db, now } = context
  const card = (personId: string) => cardOf(db, personId, now())
  return {
    card: ({ personId }) => card(personId),

    cardOfAuthor: (request) => knownAuthor(context, request),

    whoAre: ({ network, authors }) => whoAre(db, network, authors, now()),

    async suggestCompany({ personId, headline }) {
      const person = await db.people.get(personId)
      return { found: person ? await companySuggestion(db, person, headline) : null }
    },

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

    async findPeople({ query, limit }) {
      return summaries(db, await findPeople(db, query, limit), now())
    },

    tags: async () => (await allTags(db)).slice(0, 1000),
  } satisfies Partial<Handlers>
}
