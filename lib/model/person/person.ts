import { z } from 'zod'
import { TIERS } from '../glyphs'
import { Author, NetworkId } from '../post/post'

/** Milliseconds since 1970 UTC. */
export const Timestamp = z.number().int().nonnegative()

/** Gallup's four levels of engagement, and unknown: an attitude, confirmed by staff. */
export const Tier = z.enum(TIERS)

export const Sentiment = z.enum(['negative', 'neutral', 'positive'])
export type Sentiment = z.infer<typeof Sentiment>

export const CustomerStatus = z.enum([
  'unknown',
  'customer',
  'former',
  'prospect',
  'partner',
  'employee',
])
export type CustomerStatus = z.infer<typeof CustomerStatus>

/** How this person wants to be engaged with. */
export const Preference = z.enum(['information', 'conversation', 'discounts', 'none'])
export type Preference = z.infer<typeof Preference>

const shortText = z.string().trim().max(200)

/** The person's place in the VIP programme: since when, who decided, and why. */
export const Vip = z.strictObject({ since: Timestamp, by: shortText, why: shortText })
export type Vip = z.infer<typeof Vip>

/** How far their word goes: `lifetimeValue` in whatever currency the team counts in. */
export const Influence = z.strictObject({
  followers: z.number().int().nonnegative().optional(),
  referrals: z.number().int().nonnegative().optional(),
  lifetimeValue: z.number().nonnegative().optional(),
  notes: z.string().max(2000).optional(),
})
export type Influence = z.infer<typeof Influence>

/** A human being (or an organisation's page) that the team chose to keep. */
export const Person = z.strictObject({
  id: z.uuid(),
  displayName: z.string().trim().min(1).max(300),
  tier: Tier,
  tierSource: z.enum(['staff', 'suggested']),
  vip: Vip.optional(),
  status: CustomerStatus,
  segment: shortText.optional(),
  motivation: z.array(shortText.min(1)).max(20),
  preferences: Preference.optional(),
  sentimentOverride: Sentiment.optional(),
  influence: Influence.optional(),
  crm: z.record(z.string().max(100), z.string().max(2000)).optional(),
  doNotEngage: z.boolean().optional(),
  isTeam: z.boolean().optional(),
  reviewAfter: Timestamp.optional(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})
export type Person = z.infer<typeof Person>

/** Each field by itself: what is left out stays. `null` clears it. */
const InfluenceChanges = z
  .strictObject({
    followers: Influence.shape.followers.unwrap().nullable(),
    referrals: Influence.shape.referrals.unwrap().nullable(),
    lifetimeValue: Influence.shape.lifetimeValue.unwrap().nullable(),
    notes: Influence.shape.notes.unwrap().nullable(),
  })
  .partial()

/** What staff may change on a person by hand. `null` clears an optional field. */
export const PersonChanges = z
  .strictObject({
    displayName: Person.shape.displayName,
    tier: Tier,
    status: CustomerStatus,
    segment: shortText.nullable(),
    motivation: Person.shape.motivation,
    preferences: Preference.nullable(),
    sentimentOverride: Sentiment.nullable(),
    doNotEngage: z.boolean(),
    isTeam: z.boolean(),
    influence: InfluenceChanges,
    /** When the tier is to be looked at again: only then may a lower one be suggested. */
    reviewAfter: Timestamp.nullable(),
  })
  .partial()
export type PersonChanges = z.infer<typeof PersonChanges>

/**
 * An account of a person on one network.
 *
 * `key` is the stable id where the page shows one, else the normalised handle; a changed handle
 * under the same stable id is the same identity, and the old handle moves to `handleHistory`.
 */
export const Identity = z.strictObject({
  network: NetworkId,
  key: z.string().min(1).max(220),
  handle: Author.shape.handle,
  stableId: Author.shape.stableId,
  handleHistory: z.array(Author.shape.handle).max(50),
  url: Author.shape.url,
  kind: Author.shape.kind,
  personId: z.uuid(),
})
export type Identity = z.infer<typeof Identity>

/** A person as the team has just chosen to keep them: nothing known but the name. */
export function newPerson(id: string, displayName: string, now: number): Person {
  return {
    id,
    displayName: displayName.trim() || '?',
    tier: 'unknown',
    tierSource: 'staff',
    status: 'unknown',
    motivation: [],
    createdAt: now,
    updatedAt: now,
  }
}

/** `person` with the staff's `changes` applied; a tier set by hand counts as the staff's. */
export function changePerson(person: Person, changes: PersonChanges, now: number): Person {
  const { influence, ...fields } = changes
  const changed = withChanges({ ...person, updatedAt: now }, fields)
  if (influence) {
    changed.influence = withChanges({ ...person.influence }, influence)
    if (Object.keys(changed.influence).length === 0) delete changed.influence
  }
  return changes.tier ? { ...changed, tierSource: 'staff' } : changed
}

/** `record` with `changes` in it: without what they clear, and what they leave out as it was. */
function withChanges<Fields extends object>(record: Fields, changes: object): Fields {
  const changed = new Map(Object.entries(record))
  for (const [field, value] of Object.entries(changes)) {
    if (value === null) changed.delete(field)
    else if (value !== undefined) changed.set(field, value)
  }
  return Object.fromEntries(changed) as Fields
}
