import { z } from 'zod'
import { WORDED_KINDS } from './escalations/escalation-lists.ts'

/** The most pressing first. `own` are the words that the team added in the settings. */
export const ESCALATION_KINDS = [...WORDED_KINDS, 'own'] as const

/** What makes a post a matter for a person, and the words that say so, as they stand in it. */
export const Escalation = z.strictObject({
  kind: z.enum(ESCALATION_KINDS),
  words: z.array(z.string().max(200)).max(20),
})
export type Escalation = z.infer<typeof Escalation>
