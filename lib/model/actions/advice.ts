import { z } from 'zod'
import { HttpUrl, NetworkId } from '../post/post'
import { Insertion, Interaction, Reason, SuggestedAction, Suggestion } from '../records'
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
  /** The day it is put off to, where that was chosen. */
  day: z.iso.date().optional(),
  /** Whom it is handed to, where it is one to hand over. */
  handedTo: Suggestion.shape.handedTo,
})
export type Resolution = z.infer<typeof Resolution>
