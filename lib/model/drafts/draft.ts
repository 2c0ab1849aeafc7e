import { z } from 'zod'
import { Timestamp } from '../person/person'
import { ShownReview } from '../team/review'

/**
 * A draft for one reply: `text` with its blanks `[[…]]`; `usedAt` within the last 14 days.
 * `admitsFault`: its words do, so it is shown only to whoever asks for such words.
 * `code`: what it is found by.
 */
export const Draft = z.strictObject({
  id: z.string(),
  text: z.string(),
  usedAt: Timestamp.nullable(),
  admitsFault: z.boolean(),
  code: z.string().optional(),
})
export type Draft = z.infer<typeof Draft>

/** What there is to reply with: drafts, their language, and what to choose from where it is another. */
export const DraftOffer = z.strictObject({
  drafts: z.array(Draft),
  language: z.string().nullable(),
  instead: z.strictObject({ of: z.string(), choices: z.array(z.string()) }).nullable(),
  /** Where a team wants somebody else to approve them: what was asked about this reply. */
  approval: z.strictObject({ review: ShownReview.nullable() }).optional(),
})
export type DraftOffer = z.infer<typeof DraftOffer>
