import { addressOfPost } from '../model/post/analysis'
import type { Handlers } from '../rpc/server'
import { authorOf } from '../store/authorship'
import type { Reading } from '../store/examples'
import { forgetInsertion, rememberInsertion } from '../store/insertions'
import {
  confirmSent,
  noteGone,
  reopenResolved,
  resolveOnPost,
  resolveSuggestion,
  type Settled,
  withdrawSent,
} from '../store/resolutions'
import type { BackgroundContext } from './context'
import { draftsFor, saveAsTemplate } from './drafts'
import { readingOf, readingOfListed } from './own-model'

/** What the messages around suggestions and drafts do. */
export function suggestionHandlers(context: BackgroundContext) {
  const { db, now, settings, jobs } = context
  /** Settled by whoever works here, now. */
  const settled = async (reading: Promise<Reading | undefined>): Promise<Settled> => ({
    now: now(),
    reading: await reading,
    by: (await settings.get()).staffName,
  })
  return {
    drafts: ({ post, situation, language }) => draftsFor(context, post, situation, language),

    async rememberInsertion({ post, action, draftId, text }) {
      const whose = await authorOf(db, post)
      const { network, postKey, postUrl } = addressOfPost(post)
      const insertion = {
        network,
        postKey,
        // Of people who are not kept no address is remembered: it names them.
        ...whose,
        ...('personId' in whose && postUrl && { postUrl }),
        action,
        ...(draftId && { draftId }),
        text,
        at: now(),
        seenSent: false,
      }
      await rememberInsertion(db, insertion)
      return {}
    },

    async replyBoxEmptied({ post }, { network }) {
      if (post.network !== network) throw new Error('A page can speak of its own posts only.')
      // The panel opens with the answer: when it does must not say whether there was somebody to write to.
      jobs.run(async () => noteGone(db, post, await settled(readingOf(context, post))))
      return {}
    },

    async confirmSent({ post }) {
      await confirmSent(db, post, await settled(readingOf(context, post)))
      return {}
    },

    saveAsTemplate: (request) => saveAsTemplate(context, request),

    async denySent({ post }) {
      await forgetInsertion(db, addressOfPost(post))
      return {}
    },

    async withdrawSent({ post, contactId }) {
      await withdrawSent(db, post, contactId)
      return {}
    },

    async resolveOnPost({ post, action, ...resolution }) {
      const closing = { ...resolution, closedBy: 'user' as const }
      await resolveOnPost(db, post, action, closing, await settled(readingOf(context, post)))
      return {}
    },

    async resolveSuggestion({ id, ...resolution }) {
      const closing = { ...resolution, closedBy: 'user' as const }
      await resolveSuggestion(db, id, closing, await settled(readingOfListed(context, id)))
      return {}
    },

    async reopenSuggestion({ id, named }) {
      await reopenResolved(db, id, named)
      return {}
    },
  } satisfies Partial<Handlers>
}
