import { DAY } from '../model/days'
import type { DraftOffer } from '../model/drafts/draft'
import { addressOfPost } from '../model/post/analysis'
import type { Post } from '../model/post/post'
import { ReplyAction, type Situation } from '../model/records'
import type { ShownReview } from '../model/team/review'
import type { Handlers } from '../rpc/server'
import { readAgreement } from '../store/agreement'
import { askForReview, forgetOldReviews, reviewOn, settleReview } from '../store/reviews'
import { type InTeam, mustBeIn } from './kept'

/** What was written for others to look at is forgotten after so long. */
const REVIEWS_LAST = 7 * DAY

/** The background's handlers, which have drafts wait for a second pair of eyes where the team wants it. */
export function withReviews({ db, membership, now }: InTeam, handlers: Handlers): Handlers {
  const approving = async (post: Post, situation: Situation, offer: DraftOffer) => {
    const action = ReplyAction.safeParse(situation)
    const me = action.success ? await membership() : undefined
    if (!me || !action.success) return offer
    const { approve } = await readAgreement(db)
    if (!approve.includes(action.data)) return offer
    const review = await reviewOn(db, addressOfPost(post), action.data, me.user)
    const others = offer.drafts.filter(({ id }) => id !== review?.draftId)
    const drafts = review ? [draftOf(review), ...others] : others
    return { ...offer, drafts, approval: { review } }
  }
  const approvingFirst = async <
    Context extends Pick<Awaited<ReturnType<Handlers['postContext']>>, 'offer'>,
  >(
    context: Context,
    post: Post,
  ): Promise<Context> => {
    const { offer } = context
    if (!offer) return context
    return {
      ...context,
      offer: { ...offer, drafts: await approving(post, offer.action, offer.drafts) },
    }
  }

  return {
    ...handlers,

    async drafts(request, origin) {
      return approving(request.post, request.situation, await handlers.drafts(request, origin))
    },

    async panelContext(request, origin) {
      const context = await handlers.panelContext(request, origin)
      return context.post ? approvingFirst(context, context.post) : context
    },

    async postContext(request, origin) {
      return approvingFirst(await handlers.postContext(request, origin), request.post)
    },

    async askForReview({ post, action, draftId, text }, origin) {
      const { user: from } = await mustBeIn(membership)
      const { network, author } = post
      const { person } = await handlers.upsertPerson({ network, author }, origin)
      const at = now()
      await askForReview(db, {
        id: crypto.randomUUID(),
        personId: person.id,
        ...addressOfPost(post),
        action,
        ...(draftId && { draftId }),
        text,
        from,
        at,
      })
      await forgetOldReviews(db, at - REVIEWS_LAST)
      return {}
    },

    async settleReview({ id, as }) {
      await settleReview(db, id, as, (await mustBeIn(membership)).user, now())
      return {}
    },
  }
}

/** What was asked about, as a draft before all others: as it was approved, where it was. */
function draftOf({ id, text, draftId, verdict }: ShownReview): DraftOffer['drafts'][number] {
  return { id: draftId ?? id, text: verdict?.text ?? text, usedAt: null, admitsFault: false }
}
