import { z } from 'zod'
import { Timestamp } from '../person/person'
import { NetworkId } from '../post/post'

/** Whether a colleague works on a post, or has answered it, and since when. */
const ClaimOf = z.strictObject({ what: z.enum(['on', 'answered']), at: Timestamp })

/** Who of the team is on a post, by their user names. */
export const Claim = z.strictObject({
  network: NetworkId,
  postKey: z.string().min(1).max(500),
  by: z.record(z.string().max(100), ClaimOf),
})
export type Claim = z.infer<typeof Claim>
