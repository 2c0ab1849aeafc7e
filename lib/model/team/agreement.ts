import { z } from 'zod'
import { ReplyAction } from '../records'

/** What a team has agreed on: one record, the same for all of them. */
export const Agreement = z.strictObject({
  id: z.literal('team'),
  /** Whether reports say how much each colleague did. */
  countColleagues: z.boolean(),
  /** Replies that somebody else approves before they go out. */
  approve: z.array(ReplyAction).max(20),
})
export type Agreement = z.infer<typeof Agreement>

/** As long as nobody has said anything. */
export const NOTHING_AGREED: Agreement = { id: 'team', countColleagues: false, approve: [] }

export const AgreementChanges = Agreement.omit({ id: true }).partial()
export type AgreementChanges = z.infer<typeof AgreementChanges>
