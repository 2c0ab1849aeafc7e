import { z } from 'zod'
import { FollowUp, Interaction } from '../records'
import { LookAlike } from './look-alike'
import { Note } from './note'
import { Identity, Person, Sentiment, Timestamp } from './person'
import { EveryDays, Tag } from './tag'

/** A person in a list. */
export const PersonSummary = z.strictObject({
  person: Person,
  identities: z.array(Identity),
  lastContactAt: Timestamp.optional(),
  sentiment: Sentiment.optional(),
  /** The shortest interval to stay in touch of their tags. */
  tagDays: EveryDays.optional(),
})
export type PersonSummary = z.infer<typeof PersonSummary>

/** All that the person card shows. `sentiment` is the override or the balance of their posts. */
export const PersonCard = z.strictObject({
  ...PersonSummary.shape,
  contacts: z.array(Interaction),
  /** The pinned ones first, then the newest. */
  notes: z.array(Note),
  /** What was promised them and is due next. */
  promise: FollowUp.optional(),
  /** What is to be known of the company that they belong to. */
  companyNote: z.string().optional(),
  /** Theirs, in the order of names. */
  tags: z.array(Tag),
  /** Merges into this person that can still be undone, newest first. */
  merges: z.array(z.strictObject({ id: z.uuid(), displayName: z.string(), at: Timestamp })),
})
export type PersonCard = z.infer<typeof PersonCard>

/** Who an author is to us: their card, or whom somebody who is not kept can be mistaken for. */
export const KnownAuthor = z.strictObject({
  card: PersonCard.nullable(),
  lookAlike: LookAlike.nullable(),
})
export type KnownAuthor = z.infer<typeof KnownAuthor>
