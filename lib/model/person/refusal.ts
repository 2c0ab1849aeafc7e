import { z } from 'zod'
import { DAY } from '../days'
import { Timestamp } from './person'

/** Something that was suggested about a person and turned down. */
export const Refusal = z.strictObject({
  id: z.uuid(),
  personId: z.uuid(),
  /** A tier they were to move to, or another person they were taken for. */
  about: z.enum(['tier', 'merge']),
  /** Which tier, or whose id. */
  what: z.string().min(1).max(100),
  at: Timestamp,
})
export type Refusal = z.infer<typeof Refusal>

/** Days before the same tier may be suggested again. Two who are not one never become one. */
const TIER_DAYS = 90

/** Whether a refusal still holds at `now`, in milliseconds since 1970. */
export function stillHolds({ about, at }: Pick<Refusal, 'about' | 'at'>, now: number): boolean {
  return about === 'merge' || now - at < TIER_DAYS * DAY
}
