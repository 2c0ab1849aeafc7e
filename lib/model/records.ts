import { z } from 'zod'
import type messages from '../../public/_locales/en/messages.json'
import { isReply, SUGGESTED_ACTIONS } from './actions/table'
import { AuthorKeys } from './person/author-keys'
import { ByWhom, Preference, Sentiment, Tier, Timestamp } from './person/person'
import { PostAddress } from './post/analysis'
import { Author, HttpUrl, NetworkId } from './post/post'

const id = z.uuid()
const excerpt = z.string().max(2000)
/** Which template: `language/situation/network/name`. */
const DraftId = z.string().min(1).max(200)

/** The reasons' sentences stand among all other words; a plural's forms are parted by " | ". */
export type ReasonKey = Extract<keyof typeof messages, `reason_${string}`>

/** A word, a count (which picks the plural), or a moment, said as "34 days ago". */
export const Fact = z.union([z.string(), z.number(), z.strictObject({ at: Timestamp })])
export type Fact = Readonly<z.infer<typeof Fact>>

/** One sentence, in any language: which, and what stands for its `$1`. */
export const Reason = z.strictObject({
  key: z.custom<ReasonKey>((key) => typeof key === 'string' && /^reason_[a-z_]{1,60}$/i.test(key)),
  facts: z.array(Fact).max(5).readonly(),
})
export type Reason = z.infer<typeof Reason>

export function reason(key: ReasonKey, ...facts: Fact[]): Reason {
  return { key, facts }
}

export const Channel = z.enum([...NetworkId.options, 'email', 'phone', 'meeting', 'event', 'other'])
export type Channel = z.infer<typeof Channel>

/** What a reply is for. */
export const ReplyAction = z.enum(SUGGESTED_ACTIONS.filter(isReply))
export type ReplyAction = z.infer<typeof ReplyAction>

/** What a contact was; a reply is one of its own kind. */
export const InteractionKind = z.enum([
  'mention',
  'praise',
  'complaint',
  'question',
  'comment',
  'share',
  'reaction',
  ...ReplyAction.options,
  'reward',
  'other',
])
export type InteractionKind = z.infer<typeof InteractionKind>

/** One contact with a person, online or not. `in`: they started it; `out`: we did. */
export const Interaction = z.strictObject({
  id,
  personId: id,
  channel: Channel,
  direction: z.enum(['in', 'out']),
  kind: InteractionKind,
  direct: z.boolean(),
  at: Timestamp,
  url: HttpUrl.optional(),
  excerpt: excerpt.optional(),
  draftId: DraftId.optional(),
  by: ByWhom.optional(),
})
export type Interaction = z.infer<typeof Interaction>

/** What was learned from listening, by topic. */
export const Insight = z.strictObject({
  id,
  personId: id.optional(),
  authorKeys: AuthorKeys.optional(),
  text: z.string().trim().min(1).max(10_000),
  topic: z.string().trim().min(1).max(200),
  sentiment: Sentiment,
  at: Timestamp,
  sourceUrl: HttpUrl.optional(),
})
export type Insight = z.infer<typeof Insight>

export const FollowUp = z.strictObject({
  id,
  personId: id,
  due: Timestamp,
  why: z.string().trim().min(1).max(1000),
  doneAt: Timestamp.optional(),
})
export type FollowUp = z.infer<typeof FollowUp>

export const Reward = z.strictObject({
  id,
  personId: id,
  /** The campaign or the draw that it was part of. */
  campaignId: id.optional(),
  kind: z.enum(['preview', 'breaking_news', 'giveaway', 'gift']),
  at: Timestamp,
  why: z.string().trim().max(1000),
  by: ByWhom.optional(),
})
export type Reward = z.infer<typeof Reward>

/** A preview, a news item, a draw or an open question: who was asked, who took part. */
export const Campaign = z.strictObject({
  id,
  name: z.string().trim().min(1).max(200),
  kind: z.enum(['preview', 'breaking_news', 'giveaway', 'open_question']),
  startsAt: Timestamp,
  endsAt: Timestamp.optional(),
  preference: Preference.optional(),
  asked: z.array(id),
  tookPart: z.array(id),
})
export type Campaign = z.infer<typeof Campaign>

/** What staff decide about a campaign: all but who was asked and who took part. */
export const CampaignPlan = Campaign.omit({ asked: true, tookPart: true })
export type CampaignPlan = z.infer<typeof CampaignPlan>

/** What of it is decided anew. `null` clears a field: without `endsAt` it runs on. */
export const CampaignChanges = CampaignPlan.omit({ id: true })
  .extend({ endsAt: Timestamp.nullable(), preference: Preference.nullable() })
  .partial()
export type CampaignChanges = z.infer<typeof CampaignChanges>

/** What is noted of a person in a campaign; what is left out stays as it is noted. */
export const CampaignPart = z.strictObject({ asked: z.boolean(), tookPart: z.boolean() }).partial()
export type CampaignPart = z.infer<typeof CampaignPart>

/** What there are templates for: replies, and `share`, the words over a post that is shared. */
export const Situation = z.enum([...ReplyAction.options, 'share'])
export type Situation = z.infer<typeof Situation>

/** What can be worth doing about a post. What each is: `actions/table.ts`. */
export const SuggestedAction = z.enum(SUGGESTED_ACTIONS)
export type SuggestedAction = z.infer<typeof SuggestedAction>

/** Somebody who is not kept, addressed the brand and waits: how to find them. No name, no text. */
export const Stranger = Author.pick({ handle: true, stableId: true, url: true, kind: true })
export type Stranger = z.infer<typeof Stranger>

/**
 * A suggestion made on a post. Of an author who is not kept there is no person; and while they wait
 * for an answer who they are, afterwards neither that nor the post's address.
 */
export const Suggestion = z.strictObject({
  id,
  ...PostAddress.shape,
  personId: id.optional(),
  authorKeys: AuthorKeys.optional(),
  stranger: Stranger.optional(),
  /** The fingerprint of the post that its conversation began with, where a page showed another. */
  conversation: PostAddress.shape.postKey.optional(),
  action: SuggestedAction,
  reasons: z.array(Reason),
  /** How much it matters (`actions/today.ts`), and whether the day's budget leaves it uncounted. */
  priority: z.number().nonnegative(),
  exempt: z.boolean(),
  /** `accepted`: done. `ignored`: it lapsed, or was cleared away. `rejected`: turned down. */
  status: z.enum(['open', 'accepted', 'ignored', 'rejected', 'snoozed']),
  closedBy: z.enum(['user', 'system']).optional(),
  at: Timestamp,
  /** When the post was written, where its page says so. */
  postAt: Timestamp.optional(),
  /** When it was closed or put off. */
  closedAt: Timestamp.optional(),
  /** The account of ours whose reply was seen on the page, and when it replied. */
  answeredBy: z.strictObject({ handle: Author.shape.handle, at: Timestamp.optional() }).optional(),
  /** When a colleague of the team answered the post. */
  colleagueAt: Timestamp.optional(),
  /** Whom it was handed to. */
  handedTo: z.string().trim().min(1).max(200).optional(),
  /** The contact that was logged when it was done. */
  contactId: id.optional(),
  /** When what was put off comes back. */
  until: Timestamp.optional(),
})
export type Suggestion = z.infer<typeof Suggestion>

/** What of a suggestion names somebody who is not kept: forgotten when it is closed. */
export const NamedStranger = Suggestion.pick({ stranger: true, postUrl: true, conversation: true })
export type NamedStranger = z.infer<typeof NamedStranger>

/**
 * A draft that was put into a reply box, until somebody says whether it was sent. `seenSent`: the
 * reply box emptied afterwards.
 */
export const Insertion = z.strictObject({
  ...PostAddress.shape,
  personId: id.optional(),
  authorKeys: AuthorKeys.optional(),
  action: ReplyAction,
  draftId: DraftId.optional(),
  text: excerpt,
  at: Timestamp,
  seenSent: z.boolean(),
})
export type Insertion = z.infer<typeof Insertion>

/** A template that went out: which, and when. To whom is not kept here. */
export const DraftUse = z.strictObject({ id, draftId: DraftId, at: Timestamp })
export type DraftUse = z.infer<typeof DraftUse>

/** A brand post of a kept person that went past: where, how it sounded, when. No text. */
export const Observation = z.strictObject({
  ...PostAddress.shape,
  personId: id,
  identityKey: z.string().min(1).max(220),
  label: Sentiment,
  at: Timestamp,
})
export type Observation = z.infer<typeof Observation>

/** What staff say a post's sentiment is. It wins over every classifier, also later ones. */
export const Correction = z.strictObject({
  ...PostAddress.shape,
  personId: id.optional(),
  authorKeys: AuthorKeys.optional(),
  label: Sentiment,
  at: Timestamp,
})
export type Correction = z.infer<typeof Correction>

/** A person's move from one tier to another: by whom, and on what evidence. */
export const TierMove = z.strictObject({
  id,
  personId: id,
  from: Tier,
  to: Tier,
  at: Timestamp,
  /** Who decided; '' where nobody said who they are. */
  by: z.string().trim().max(200),
  /** What spoke for it, where the move was suggested. */
  reasons: z.array(Reason),
})
export type TierMove = z.infer<typeof TierMove>
