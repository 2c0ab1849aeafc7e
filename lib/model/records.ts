import { z } from 'zod'
import { Preference, Sentiment, Timestamp } from './person'
import { HttpUrl, NetworkId, Post } from './post'
import { PostAddress } from './reading'

const id = z.uuid()
const excerpt = z.string().max(2000)

export const Channel = z.enum([...NetworkId.options, 'email', 'phone', 'meeting', 'event', 'other'])
export type Channel = z.infer<typeof Channel>

export const InteractionKind = z.enum([
  'mention',
  'praise',
  'complaint',
  'question',
  'comment',
  'share',
  'reaction',
  'thank',
  'amplify',
  'careful_reply',
  'ask',
  'invite',
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
  draftId: id.optional(),
})
export type Interaction = z.infer<typeof Interaction>

export const Note = z.strictObject({
  id,
  personId: id,
  text: z.string().trim().min(1).max(10_000),
  kind: z.enum(['note', 'preference']),
  at: Timestamp,
  sourceUrl: HttpUrl.optional(),
  expiresAt: Timestamp.optional(),
})
export type Note = z.infer<typeof Note>

/** What was learned from listening, by topic. */
export const Insight = z.strictObject({
  id,
  personId: id.optional(),
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
  campaignId: id.optional(),
  kind: z.enum(['preview', 'breaking_news', 'giveaway', 'gift']),
  at: Timestamp,
  why: z.string().trim().max(1000),
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

const Action = z.enum(['thank', 'amplify', 'careful_reply', 'answer', 'ask', 'invite'])

export const Suggestion = z.strictObject({
  id,
  personId: id.optional(),
  network: NetworkId,
  postKey: Post.shape.key,
  postUrl: HttpUrl.optional(),
  action: Action,
  reasons: z.array(z.string().max(500)).min(1),
  status: z.enum(['open', 'accepted', 'ignored', 'rejected', 'snoozed']),
  closedBy: z.enum(['user', 'system']).optional(),
  at: Timestamp,
  until: Timestamp.optional(),
})
export type Suggestion = z.infer<typeof Suggestion>

export const Template = z.strictObject({
  id,
  situation: Action,
  network: NetworkId,
  language: z.string().min(2).max(35),
  body: z.string().trim().min(1).max(5000),
  uses: z.array(Timestamp),
})
export type Template = z.infer<typeof Template>

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
  label: Sentiment,
  at: Timestamp,
})
export type Correction = z.infer<typeof Correction>
