import { z } from 'zod'
import { Timestamp } from '../person/person'
import { PostAddress } from '../post/analysis'
import { ReplyAction } from '../records'
import { type Member, UserName } from './member'

const Text = z.string().trim().min(1).max(2000)

/** What somebody else says of a reply: approved as `text`, or sent back. */
const Verdict = z.strictObject({
  what: z.enum(['approved', 'returned']),
  text: Text,
  words: z.string().trim().min(1).max(500).optional(),
})

/**
 * A reply that somebody wrote and that waits for a second pair of eyes before it goes out. Whose post it
 * answers, is kept.
 */
export const Review = z.strictObject({
  id: z.uuid(),
  personId: z.uuid(),
  ...PostAddress.shape,
  action: ReplyAction,
  draftId: z.string().min(1).max(200).optional(),
  text: Text,
  from: UserName,
  at: Timestamp,
  verdict: z.strictObject({ ...Verdict.shape, by: UserName, at: Timestamp }).optional(),
})
export type Review = z.infer<typeof Review>

/** What becomes of one. */
export const Reviewing = z.union([Verdict, z.enum(['open', 'taken_back'])])
export type Reviewing = z.infer<typeof Reviewing>

/** The same as it is shown: colleagues by their names. */
export const ShownReview = z.strictObject({
  ...Review.pick({ id: true, action: true, draftId: true, text: true, at: true, postUrl: true })
    .shape,
  from: z.string(),
  /** Whether it is of whoever looks at it. */
  mine: z.boolean(),
  verdict: z.strictObject({ ...Verdict.shape, by: z.string(), at: Timestamp }).optional(),
})
export type ShownReview = z.infer<typeof ShownReview>

/**
 * A review as it is shown.
 *
 * @param me the user name of whoever looks at it
 */
export function shownReview(
  { id, action, draftId, text, at, postUrl, from, verdict }: Review,
  me: string,
  members: readonly Member[],
): ShownReview {
  const nameOf = (user: string) => members.find((one) => one.user === user)?.name ?? user
  return {
    id,
    action,
    text,
    at,
    from: nameOf(from),
    mine: from === me,
    ...(draftId && { draftId }),
    ...(postUrl && { postUrl }),
    ...(verdict && { verdict: { ...verdict, by: nameOf(verdict.by) } }),
  }
}

/** Whether a review waits for one of the team: for their eyes, or for them to send what came of it. */
export function isFor(me: string, { from, verdict }: Review): boolean {
  return (from === me) === (verdict !== undefined)
}

/** Whether this very text may go out. */
export function isApproved(text: string, review: ShownReview | null): boolean {
  return review?.verdict?.what === 'approved' && review.verdict.text.trim() === text.trim()
}
