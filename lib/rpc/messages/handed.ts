import { z } from 'zod'
import { Post } from '../../model/post/post'
import { Handed, HandOver, Settling } from '../../model/team/handover'
import { Member } from '../../model/team/member'
import { Review, Reviewing } from '../../model/team/review'
import { call, nothing, page, personId } from './call'

/** What a team hands over, and replies that wait for a second pair of eyes. */
export const handedMessages = {
  /**
   * The colleagues whom something can be handed to, and what of a person's is handed over and not done;
   * nobody and nothing where there is no team.
   */
  handed: call(
    page,
    personId.partial(),
    z.strictObject({ colleagues: z.array(Member), handed: z.array(Handed) }),
  ),
  /** Hands something over; whose post it is, is kept by that. */
  handOver: call(page, HandOver, z.strictObject({ id: z.uuid() })),
  settleHandover: call(page, z.strictObject({ id: z.uuid(), as: Settling }), nothing),
  /** Has a reply wait for a second pair of eyes; whose post it answers, is kept by that. */
  askForReview: call(
    page,
    z.strictObject({
      post: Post,
      ...Review.pick({ action: true, draftId: true, text: true }).shape,
    }),
    nothing,
  ),
  settleReview: call(page, z.strictObject({ id: z.uuid(), as: Reviewing }), nothing),
}
