import { addressOfPost } from '../model/post/analysis'
import type { Handlers } from '../rpc/server'
import { authorOf } from '../store/authorship'
import { forgetInsertion, rememberInsertion } from '../store/insertions'
import {
  confirmSent,
  noteGone,
  reopenResolved,
  resolveOnPost,
  resolveSuggestion,
  withdrawSent,
} from '../store/resolutions'
import type { BackgroundContext } from './context'
import { draftsFor, saveAsTemplate } from './drafts'
import { readingOf, readingOfListed } from './own-model'

/** What the messages around suggestions and drafts do. */
export function suggestionHandlers(context: BackgroundContext) {
  const { db, now, settings, jobs } = context
  const staff = async () => (await settings.get()).staffName
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
      jobs.run(async () => noteGone(db, post, now(), await readingOf(context, post), await staff()))
      return {}
    },

    async confirmSent({ post }) {
      await confirmSent(db, post, now(), await readingOf(context, post), await staff())
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
      const reading = await readingOf(context, post)
      const closing = { ...resolution, closedBy: 'user' as const }
      await resolveOnPost(db, post, action, closing, now(), reading, await staff())
      return {}
    },

    async resolveSuggestion({ id, ...resolution }) {
      const reading = await readingOfListed(context, id)
      const closing = { ...resolution, closedBy: 'user' as const }
      await resolveSuggestion(db, id, closing, now(), reading, await staff())
      return {}
    },

    async reopenSuggestion({ id, named }) {
      await reopenResolved(db, id, named)
      return {}
    },
  } satisfies Partial<Handlers>
}
