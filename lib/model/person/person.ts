import { z } from 'zod'
import { withChanges } from '../changes'
import { LATEST } from '../days'
import { TIERS } from '../glyphs'
import { Author, NetworkId } from '../post/post'
import { contactKeys } from './contact-keys'
import { shortText } from './field-kinds'
import { CustomerStatus, type FieldId, fieldOf, fieldsWith, nullable, optional } from './fields'
import { EveryDays, MOST_TAGS, TagKey, TagName, tagKey, withTags } from './tag'

export { CustomerStatus, Preference } from './fields'

/** Milliseconds since 1970 UTC. */
export const Timestamp = z.number().int().nonnegative().max(LATEST)

/** Gallup's four levels of engagement, and unknown: an attitude, confirmed by staff. */
export const Tier = z.enum(TIERS)

export const Sentiment = z.enum(['negative', 'neutral', 'positive'])
export type Sentiment = z.infer<typeof Sentiment>

/** Who of us did something, where they said who they are. */
export const ByWhom = z.string().trim().min(1).max(200)

/** The person's place in the VIP programme: since when, who decided, and why. */
export const Vip = z.strictObject({ since: Timestamp, by: shortText, why: shortText })
export type Vip = z.infer<typeof Vip>

/** How far their word goes: `lifetimeValue` in whatever currency the team counts in. */
const Influence = z.strictObject({
  ...optional(fieldsWith('schema', 'number')),
  notes: z.string().max(2000).optional(),
})

/** A human being (or an organisation's page) that the team chose to keep. */
export const Person = z.strictObject({
  id: z.uuid(),
  displayName: z.string().trim().min(1).max(300),
  tier: Tier,
  tierSource: z.enum(['staff', 'suggested']),
  vip: Vip.optional(),
  ...optional(fieldsWith('schema', 'text', 'choice', 'flag')),
  status: CustomerStatus,
  motivation: z.array(shortText.min(1)).max(20),
  /** Keys of tags, in their order; what a tag is called and looks like: `tag.ts`. */
  tags: z.array(TagKey).min(1).max(MOST_TAGS).optional(),
  sentimentOverride: Sentiment.optional(),
  influence: Influence.optional(),
  ...contactKeys,
  crm: z.record(z.string().max(100), z.string().max(2000)).optional(),
  reviewAfter: Timestamp.optional(),
  /** Days after which they are to hear from us again, where that is not as for everybody. */
  contactEveryDays: EveryDays.optional(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})
export type Person = z.infer<typeof Person>

/** Each field by itself: what is left out stays. `null` clears it. */
const InfluenceChanges = z
  .strictObject({
    ...nullable(fieldsWith('schema', 'number')),
    notes: Influence.shape.notes.unwrap().nullable(),
  })
  .partial()

const MotivationTag = Person.shape.motivation.element

/**
 * What staff may change on a person by hand. `null` clears an optional field. Of a list one item
 * comes or goes, so that nobody undoes what another adds at the same time.
 */
export const PersonChanges = z
  .strictObject({
    displayName: Person.shape.displayName,
    tier: Tier,
    ...nullable(fieldsWith('schema', 'text', 'choice')),
    ...optional(fieldsWith('schema', 'flag')),
    status: CustomerStatus,
    motivation: z.union([
      z.strictObject({ add: MotivationTag }),
      z.strictObject({ remove: MotivationTag }),
    ]),
    /** One is added by its name, and taken away by its key. */
    tags: z.union([z.strictObject({ add: TagName }), z.strictObject({ remove: TagKey })]),
    sentimentOverride: Sentiment.nullable(),
    influence: InfluenceChanges,
    /** When the tier is to be looked at again: only then may a lower one be suggested. */
    reviewAfter: Timestamp.nullable(),
    contactEveryDays: EveryDays.nullable(),
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

type Value = string | number | boolean

/** What a person's record says in a field; undefined where nothing is known. No caution is false. */
export function fieldValue(person: Person, id: FieldId): Value | undefined {
  const { kind, key } = fieldOf(id)
  const stored: Record<string, unknown> = (kind === 'number' ? person.influence : person) ?? {}
  const value = stored[key] as Value | undefined
  if (kind === 'flag') return value ?? false
  return value === '' || (kind === 'choice' && value === 'unknown') ? undefined : value
}

/** The change that puts a value into a field, or clears it where `value` says nothing. */
export function changeTo(id: FieldId, value: Value | null): PersonChanges {
  const field = fieldOf(id)
  const isNothing = value === '' || (field.kind === 'choice' && value === 'unknown')
  const nothing = field.kind === 'choice' && field.required ? 'unknown' : null
  const change = { [field.key]: isNothing ? nothing : value }
  return field.kind === 'number' ? { influence: change } : change
}

/**
 * `person` with the staff's `changes` applied; a tier set by hand counts as the staff's. A tag that is
 * added is known by its key already.
 */
export function changePerson(person: Person, changes: PersonChanges, now: number): Person {
  const { influence, motivation, tags, ...fields } = changes
  const changed = withChanges({ ...person, updatedAt: now }, fields)
  if (motivation) changed.motivation = changedList(person.motivation, motivation)
  if (influence) {
    changed.influence = withChanges({ ...person.influence }, influence)
    if (Object.keys(changed.influence).length === 0) delete changed.influence
  }
  const tagged = tags ? withTagChange(changed, tags) : changed
  return changes.tier ? { ...tagged, tierSource: 'staff' } : tagged
}

function withTagChange(person: Person, change: NonNullable<PersonChanges['tags']>): Person {
  return 'add' in change
    ? withTags(person, [tagKey(change.add)])
    : withTags(person, [], [change.remove])
}

function changedList(
  list: readonly string[],
  change: NonNullable<PersonChanges['motivation']>,
): string[] {
  if ('add' in change) return [...new Set([...list, change.add])]
  return list.filter((one) => one !== change.remove)
}
