import { z } from 'zod'
import { Timestamp } from '../person/person'
import { PostAddress } from '../post/analysis'
import { ASKING, type AskedPost } from '../reports/asked'

/**
 * What came of a post that asked for an answer, as whoever of the team settled it knows it: not who that
 * was, and of an author who is not kept neither who they are nor the post's address.
 */
export const Outcome = z.strictObject({
  ...PostAddress.shape,
  personId: z.uuid().optional(),
  kind: z.enum(ASKING),
  /** When it was asked. */
  at: Timestamp,
  end: z.enum(['answered', 'handed_over']),
  endedAt: Timestamp,
})
export type Outcome = z.infer<typeof Outcome>

/** The outcome of a post that was settled; undefined of one that was not. */
export function outcomeOf({ personId, url, ...post }: AskedPost): Outcome | undefined {
  const known = personId ? { personId, ...(url && { postUrl: url }) } : {}
  const { network, postKey, kind, at, end, endedAt } = post
  const read = Outcome.safeParse({ ...known, network, postKey, kind, at, end, endedAt })
  return read.data
}

/** The same as reports take it. By what a colleague's answer is known they do not say. */
export function askedPostOf({ postUrl: url, personId, ...outcome }: Outcome): AskedPost {
  return { ...outcome, personId, url, by: undefined }
}
