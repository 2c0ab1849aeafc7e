import { z } from 'zod'
import { PersonSummary } from '../person/card'
import { HttpUrl, NetworkId } from '../post/post'
import { FollowUp, Insertion, Interaction, Reason, SuggestedAction, Suggestion } from '../records'
import { SNOOZES } from './snooze'

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
  /** Where what holds all suggestions back can be seen: on another post of theirs. */
  elsewhere: z.strictObject({ network: NetworkId, url: HttpUrl }).nullable(),
  /** Whether something was done here: the latest suggestion taken up on this post. */
  done: SuggestedAction.nullable(),
  /** The account of ours whose reply to this post was seen on a page. */
  answeredBy: Suggestion.shape.answeredBy.unwrap().nullable(),
  /** The hand-over that somebody turned down here: it was a false alarm. */
  falseAlarm: z.uuid().nullable(),
  /** The draft that was put into this post's reply box and not confirmed yet. */
  insertion: Insertion.nullable(),
  /** The contact that was logged for this post last, so that it can be taken back. */
  logged: Interaction.nullable(),
})
export type PostAdvice = z.infer<typeof PostAdvice>

/** What becomes of a suggestion: done, turned down, cleared away, or put off for a while. */
export const Resolution = z.strictObject({
  status: z.enum(['accepted', 'ignored', 'rejected', 'snoozed']),
  snooze: z.enum(SNOOZES).optional(),
  /** Whom it is handed to, where it is one to hand over. */
  handedTo: Suggestion.shape.handedTo,
})
export type Resolution = z.infer<typeof Resolution>

/** Today's short list, what matters most first. */
export const TodayList = z.strictObject({
  /** Without a summary: of somebody who is not kept, whom the suggestion itself names. */
  suggestions: z.array(
    z.strictObject({ suggestion: Suggestion, summary: PersonSummary.nullable() }),
  ),
  followUps: z.array(z.strictObject({ followUp: FollowUp, summary: PersonSummary })),
  /** How many suggestions were done today, of how many a day may bring. */
  spent: z.int().nonnegative(),
  perDay: z.int().nonnegative(),
  /** How many more are due than are listed. */
  unlisted: z.int().nonnegative(),
  /** How many more wait behind the budget. */
  waiting: z.int().nonnegative(),
  /** How many are put off to a time that has not come. */
  putOff: z.int().nonnegative(),
  /** Whether those who are not kept are on the list as well. */
  strangers: z.boolean(),
  closed: z.array(z.strictObject({ suggestion: Suggestion, summary: PersonSummary })),
})
export type TodayList = z.infer<typeof TodayList>
