import { z } from 'zod'
import { PersonSummary } from '../person/card'
import { Timestamp } from '../person/person'
import { FollowUp, Insertion, Interaction, Reason, SuggestedAction, Suggestion } from '../records'

const Suggested = z.strictObject({
  action: z.enum(['none', ...SuggestedAction.options]),
  reasons: z.array(Reason),
  also: z.enum(['thank', 'star']).optional(),
})

/** What to do on a post, as `suggest` says it, and what became of it so far. */
export const PostAdvice = z.strictObject({
  ...Suggested.shape,
  others: z.array(Suggested),
  soft: z.boolean(),
  /** Whether something was done here: the latest suggestion taken up on this post. */
  done: SuggestedAction.nullable(),
  /** The draft that was put into this post's reply box and not confirmed yet. */
  insertion: Insertion.nullable(),
  /** The contact that was logged for this post last, so that it can be taken back. */
  logged: Interaction.nullable(),
})
export type PostAdvice = z.infer<typeof PostAdvice>

/** A draft for one reply: `text` with its blanks `[[…]]`; `usedAt` within the last 14 days. */
export const Draft = z.strictObject({
  id: z.string(),
  text: z.string(),
  usedAt: Timestamp.nullable(),
})
export type Draft = z.infer<typeof Draft>

/** Today's short list, what matters most first. */
export const TodayList = z.strictObject({
  suggestions: z.array(z.strictObject({ suggestion: Suggestion, summary: PersonSummary })),
  followUps: z.array(z.strictObject({ followUp: FollowUp, summary: PersonSummary })),
  /** How many suggestions were done today, of how many a day may bring. */
  spent: z.int().nonnegative(),
  perDay: z.int().nonnegative(),
  /** How many more wait behind the budget. */
  waiting: z.int().nonnegative(),
  closed: z.array(z.strictObject({ suggestion: Suggestion, summary: PersonSummary })),
})
export type TodayList = z.infer<typeof TodayList>
