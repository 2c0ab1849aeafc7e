import { z } from 'zod'
import { MARKER_SENTIMENTS } from '../glyphs'
import { NetworkId } from '../post/post'
import { CustomerStatus, Preference, Tier, Timestamp } from './person'

/**
 * Who is looked for. Every field narrows; within a list, any value will do. A field that is left
 * out says nothing.
 */
export const PeopleFilter = z
  .strictObject({
    tier: z.array(Tier).min(1),
    /** A VIP advocate, one who has waited too long, or none. */
    vip: z.enum(['yes', 'overdue', 'no']),
    network: z.array(NetworkId).min(1),
    sentiment: z.array(z.enum(MARKER_SENTIMENTS)).min(1),
    status: z.array(CustomerStatus).min(1),
    segment: z.array(z.string().max(200)).min(1),
    preference: z.array(z.enum(['unknown', ...Preference.options])).min(1),
    /** A promise that is due, any open promise, or none. */
    follow_up: z.enum(['due', 'open', 'none']),
    /** No contact within so many days, or never. */
    silent_days: z.int().min(1).max(3650),
    do_not_engage: z.boolean(),
    team: z.boolean(),
  })
  .partial()
export type PeopleFilter = z.infer<typeof PeopleFilter>
export type FilterField = keyof PeopleFilter

/** A filter under a name of its own. */
export const Segment = z.strictObject({
  id: z.uuid(),
  name: z.string().trim().min(1).max(100),
  filter: PeopleFilter,
  at: Timestamp,
})
export type Segment = z.infer<typeof Segment>

/** `filter` with one field set, or without it where `value` is undefined or an empty list. */
export function withField<Field extends FilterField>(
  filter: PeopleFilter,
  field: Field,
  value: PeopleFilter[Field],
): PeopleFilter {
  const { [field]: _, ...others } = filter
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0)
  return isEmpty ? others : { ...others, [field]: value }
}
