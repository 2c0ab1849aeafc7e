import { z } from 'zod'
import { MARKER_SENTIMENTS } from '../glyphs'
import { NetworkId } from '../post/post'
import { shortText } from './field-kinds'
import { FIELDS, type FieldWith, fieldsWith } from './fields'
import { Tier, Timestamp } from './person'
import { TagKey } from './tag'

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
    /** A promise that is due, any open promise, or none. */
    follow_up: z.enum(['due', 'open', 'none']),
    /** No contact within so many days, or never. */
    silent_days: z.int().min(1).max(3650),
    /** Whoever has one of these tags, by key. */
    tags: z.array(TagKey).min(1),
    ...severalOf(fieldsWith('filter', 'choice')),
    ...words(fieldsWith('filter', 'text')),
    ...yesOrNo(fieldsWith('filter', 'flag')),
  })
  .partial()
export type PeopleFilter = z.infer<typeof PeopleFilter>
export type FilterField = keyof PeopleFilter

function severalOf<Id extends FieldWith<'filter', 'choice'>>(ids: readonly Id[]) {
  const shape = ids.map((id) => [id, z.array(valueSchema(id)).min(1)])
  return Object.fromEntries(shape) as { [One in Id]: z.ZodArray<z.ZodType<string>> }
}

function valueSchema(id: FieldWith<'filter', 'choice'>): z.ZodType<string> {
  return z.enum(Object.keys(FIELDS[id].choices))
}

function words<Id extends FieldWith<'filter', 'text'>>(ids: readonly Id[]) {
  const shape = ids.map((id) => [id, z.array(shortText.min(1)).min(1)])
  return Object.fromEntries(shape) as { [One in Id]: z.ZodArray<z.ZodType<string>> }
}

function yesOrNo<Id extends FieldWith<'filter', 'flag'>>(ids: readonly Id[]) {
  const shape = ids.map((id) => [id, z.boolean()])
  return Object.fromEntries(shape) as { [One in Id]: z.ZodBoolean }
}

/** A filter under a name of its own. */
export const Segment = z.strictObject({
  id: z.uuid(),
  name: z.string().trim().min(1).max(100),
  filter: PeopleFilter,
  at: Timestamp,
})
export type Segment = z.infer<typeof Segment>

/** What of a segment changes: how it is called, or who is in it. */
export const SegmentChanges = Segment.pick({ name: true, filter: true }).partial()
export type SegmentChanges = z.infer<typeof SegmentChanges>

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
