import { z } from 'zod'
import { joinedKeys } from './contact-keys'
import { fieldOf, fieldsWith } from './fields'
import { Person, Timestamp } from './person'
import { withTags } from './tag'

/** A merge of two people who are one, with all that its undoing needs. */
export const Merge = z.strictObject({
  id: z.uuid(),
  /** The person who stayed, as they were before. */
  kept: Person,
  /** The person who was folded in, as they were. */
  folded: Person,
  /** What the two became. */
  result: Person,
  /** The folded person's rows, by table: primary keys. */
  moved: z.record(z.string(), z.array(z.union([z.string(), z.tuple([z.string(), z.string()])]))),
  at: Timestamp,
})
export type Merge = z.infer<typeof Merge>

/** One person out of two. What `kept` says wins; cautions add up. */
export function mergePeople(kept: Person, folded: Person, now: number): Person {
  const tierFrom = kept.tier === 'unknown' ? folded : kept
  const merged: Person = {
    ...folded,
    ...kept,
    ...joinedKeys(kept, folded),
    tier: tierFrom.tier,
    tierSource: tierFrom.tierSource,
    status: kept.status === 'unknown' ? folded.status : kept.status,
    motivation: [...new Set([...kept.motivation, ...folded.motivation])].slice(0, 20),
    ...withTags({ tags: kept.tags }, folded.tags ?? []),
    createdAt: Math.min(kept.createdAt, folded.createdAt),
    updatedAt: now,
  }
  for (const id of fieldsWith('schema', 'flag')) {
    const { key } = fieldOf(id)
    if (kept[key] || folded[key]) merged[key] = true
  }
  if (kept.influence || folded.influence) {
    merged.influence = { ...folded.influence, ...kept.influence }
  }
  if (kept.crm || folded.crm) merged.crm = { ...folded.crm, ...kept.crm }
  if (kept.vip && folded.vip && folded.vip.since < kept.vip.since) merged.vip = folded.vip
  return merged
}

/**
 * The kept person after the merge is undone: each field as it was before, unless somebody has
 * changed it since the merge, whose change stays.
 */
export function unmergePerson(current: Person, merge: Merge, now: number): Person {
  const { kept, result } = merge
  const restored: Record<string, unknown> = { ...current }
  for (const field of Object.keys(result) as (keyof Person)[]) {
    const untouched = JSON.stringify(current[field]) === JSON.stringify(result[field])
    if (!untouched) continue
    if (kept[field] === undefined) delete restored[field]
    else restored[field] = kept[field]
  }
  return Person.parse({ ...restored, updatedAt: now })
}
