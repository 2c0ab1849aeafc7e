import { z } from 'zod'
import { PostAdvice, Resolution } from '../model/actions/advice'
import { Inbox, InboxView } from '../model/actions/inbox'
import { DraftOffer } from '../model/drafts/draft'
import { MARKER_ACTIONS, MARKER_SENTIMENTS, STARS, TAG_COLOURS, TIERS } from '../model/glyphs'
import { ManagedFields } from '../model/managed'
import { ManyEdit } from '../model/person/bulk-edit'
import { KnownAuthor, PersonCard, PersonSummary } from '../model/person/card'
import { CompanySuggestion } from '../model/person/companies'
import { Discovery } from '../model/person/discovery'
import { NewNote, NoteChanges } from '../model/person/note'
import { PersonChanges, Sentiment } from '../model/person/person'
import { Tag } from '../model/person/tag'
import { PostAnalysis } from '../model/post/analysis'
import { PanelStart } from '../model/post/panel-opening'
import { Author, NetworkId, Post } from '../model/post/post'
import {
  Campaign,
  CampaignChanges,
  CampaignPart,
  CampaignPlan,
  FollowUp,
  Insight,
  Interaction,
  NamedStranger,
  ReplyAction,
  Situation,
  SuggestedAction,
} from '../model/records'
import { LanguageTag, Settings, SettingsChanges } from '../model/settings'
import { Colleague } from '../model/team/claim'
import { Handed, HandOver, Settling } from '../model/team/handover'
import { Member } from '../model/team/member'
import { Review, Reviewing } from '../model/team/review'
import { UndoEntry } from '../model/undo-entry'

/**
 * Who may ask: `content` is a network's page (its top frame), `page` one of our own pages.
 * Taken from the browser's `sender`, never from the message.
 */
export type Caller = 'content' | 'page'

/** One message: who may send it, what it holds, what comes back. */
interface Call<Request extends z.ZodType = z.ZodType, Reply extends z.ZodType = z.ZodType> {
  from: readonly Caller[]
  request: Request
  reply: Reply
}

function call<Request extends z.ZodType, Reply extends z.ZodType>(
  from: readonly Caller[],
  request: Request,
  reply: Reply,
): Call<Request, Reply> {
  return { from, request, reply }
}

const index = (table: readonly unknown[]) =>
  z
    .int()
    .min(0)
    .max(table.length - 1)
const Glyphs = z
  .tuple([
    index(STARS),
    index(TIERS),
    index(MARKER_SENTIMENTS),
    index(MARKER_ACTIONS),
    index(TAG_COLOURS).optional(),
  ])
  .readonly()

const nothing = z.strictObject({})
const panelKey = z.strictObject({ key: z.string().max(100) })
const personId = z.strictObject({ personId: z.uuid() })

/** A contact to log: `Interaction` without what the background fills in. */
export const NewContact = Interaction.omit({ id: true, draftId: true, by: true })
export type NewContact = z.infer<typeof NewContact>

const page = ['page'] as const
const content = ['content'] as const

/** At most this many posts in one message. */
export const POSTS_PER_MESSAGE = 50

/** The drafts for what a post calls for first: there with the panel, not a question later. */
const FirstOffer = z.strictObject({ action: ReplyAction, drafts: DraftOffer })

/** At most this many authors in one message. */
const AUTHORS_PER_MESSAGE = 200
const ManyAuthors = z.array(Author).max(AUTHORS_PER_MESSAGE)

/** Every message there is. Unknown types and extra keys are refused, and nothing is written. */
export const protocol = {
  /**
   * Glyphs for the posts of the caller's own network, in their order; none when it is off. With
   * `again` in the reply more can be said a moment later: to whoever asks with `again`.
   */
  annotate: call(
    content,
    z.strictObject({
      posts: z.array(Post).max(POSTS_PER_MESSAGE),
      again: z.literal(true).optional(),
    }),
    z.strictObject({
      on: z.boolean(),
      overlays: z.boolean(),
      glyphs: z.array(Glyphs),
      again: z.literal(true).optional(),
    }),
  ),
  /**
   * Accounts of the caller's network under the handle that the page shows beside their stable id.
   * Nothing comes back, and at once: whether any of them is kept is no page's business.
   */
  identify: call(
    content,
    z.strictObject({ accounts: z.array(Author).min(1).max(POSTS_PER_MESSAGE) }),
    nothing,
  ),
  /** One click on the star: a VIP advocate, or no longer. */
  toggleVip: call(content, z.strictObject({ author: Author }), nothing),
  /**
   * Remembers the post that the panel, opened next in this tab, is about. Answered by the key for
   * the panel's address; null where the side panel shows the post instead.
   */
  openPanel: call(
    content,
    z.strictObject({ post: Post, start: PanelStart.optional() }),
    z.strictObject({ key: z.uuid().nullable() }),
  ),
  /** The reply box of a post emptied after a draft was put into it: perhaps it was sent. */
  replyBoxEmptied: call(content, z.strictObject({ post: Post }), nothing),

  /** The post that the panel of this tab was opened on, its author's card, what it says. */
  panelContext: call(
    page,
    panelKey,
    z.strictObject({
      post: Post.nullable(),
      ...KnownAuthor.shape,
      analysis: PostAnalysis.nullable(),
      advice: PostAdvice.nullable(),
      offer: FirstOffer.nullable(),
      /** What the panel was opened for: the side panel and the keyboard ask for a part of it. */
      start: PanelStart,
      colleague: Colleague.optional(),
    }),
  ),
  /** The same for a post in the side panel's list. */
  postContext: call(
    page,
    z.strictObject({ post: Post }),
    z.strictObject({
      ...KnownAuthor.shape,
      analysis: PostAnalysis,
      advice: PostAdvice,
      offer: FirstOffer.nullable(),
      /** Who else of a team is on it. */
      colleague: Colleague.optional(),
    }),
  ),
  /** Glyphs for the posts in view, for the side panel. All of one network. */
  glyphsOfPosts: call(
    page,
    z.strictObject({ posts: z.array(Post).max(POSTS_PER_MESSAGE) }),
    z.strictObject({ on: z.boolean(), glyphs: z.array(Glyphs) }),
  ),

  /**
   * Templates for a reply to `post`, best first, with what is known filled in. `language`: what the
   * person has just chosen to write where there is no template in the post's language.
   */
  drafts: call(
    page,
    z.strictObject({ post: Post, situation: Situation, language: LanguageTag.optional() }),
    DraftOffer,
  ),
  /**
   * A draft was put into the reply box of `post`: remembered until it is confirmed or withdrawn.
   * Putting it there is between the page and the content script (`tab-protocol.ts`).
   */
  rememberInsertion: call(
    page,
    z.strictObject({
      post: Post,
      action: ReplyAction,
      draftId: z.string().min(1).max(200).optional(),
      text: z.string().max(2000),
    }),
    nothing,
  ),
  /** "Yes, sent": logs the contact, closes the suggestion, keeps the author where nobody had. */
  confirmSent: call(page, z.strictObject({ post: Post }), nothing),
  /** "No, not sent": forgets the insertion; the suggestion stays open. */
  denySent: call(page, z.strictObject({ post: Post }), nothing),
  /**
   * Keeps what was put into a reply box as a template of the team's, unless it is the one it was made
   * from. `hint`: what its blank says where no blank of the draft is found in it.
   */
  saveAsTemplate: call(
    page,
    z.strictObject({
      post: Post,
      draftId: z.string().min(1).max(200),
      text: z.string().min(1).max(2000),
      hint: z.string().min(1).max(100),
    }),
    z.strictObject({ saved: z.boolean() }),
  ),
  /** Takes back a confirmed one: the contact goes, the suggestion is open again. */
  withdrawSent: call(page, z.strictObject({ post: Post, contactId: z.uuid() }), nothing),
  /** Turns a suggestion on a post down, puts it off, or marks it as done without a draft. */
  resolveOnPost: call(
    page,
    z.strictObject({ post: Post, action: SuggestedAction, ...Resolution.shape }),
    nothing,
  ),
  /** The same from the inbox. */
  resolveSuggestion: call(page, z.strictObject({ id: z.uuid(), ...Resolution.shape }), nothing),
  /**
   * Puts a closed suggestion back on the list. `named`: who waits, where they are not kept and the
   * page still knows it; without it their suggestion is made anew when the post goes past.
   */
  reopenSuggestion: call(
    page,
    z.strictObject({ id: z.uuid(), named: NamedStranger.optional() }),
    nothing,
  ),
  /** What to do, `view` of it, and the first `limit` rows; all of it, and as many as fit at first. */
  inbox: call(
    page,
    z.strictObject({ view: InboxView.optional(), limit: z.int().min(1).max(5000).optional() }),
    Inbox,
  ),
  /** The post that a suggestion of the inbox is about, as long as the browser remembers it. */
  listedPost: call(
    page,
    z.strictObject({ id: z.uuid() }),
    z.strictObject({ post: Post.nullable() }),
  ),

  addFollowUp: call(page, FollowUp.omit({ id: true, doneAt: true }), nothing),
  closeFollowUp: call(page, z.strictObject({ id: z.uuid(), done: z.boolean() }), nothing),
  /** Puts a promise off, or back where it was. */
  moveFollowUp: call(page, FollowUp.pick({ id: true, due: true }), nothing),
  removeFollowUp: call(page, z.strictObject({ id: z.uuid() }), nothing),
  followUpsOf: call(page, personId, z.array(FollowUp)),

  /** Keeps what somebody said as an insight; resolves a `capture` suggestion on the post. */
  captureInsight: call(
    page,
    z.strictObject({
      post: Post.optional(),
      insight: Insight.omit({ id: true, at: true, authorKeys: true }),
    }),
    z.strictObject({ id: z.uuid() }),
  ),
  removeInsight: call(page, z.strictObject({ id: z.uuid() }), nothing),
  insightsOf: call(page, personId, z.array(Insight)),
  /** Earlier topics, the most used first. */
  topics: call(page, nothing, z.array(z.string())),
  campaigns: call(page, nothing, z.array(Campaign)),
  createCampaign: call(page, CampaignPlan, nothing),
  changeCampaign: call(page, z.strictObject({ id: z.uuid(), changes: CampaignChanges }), nothing),
  endCampaign: call(page, z.strictObject({ id: z.uuid() }), nothing),
  /** Records that a person was asked by, or took part in, a campaign; or takes that back. */
  recordInCampaign: call(
    page,
    z.strictObject({ campaignId: z.uuid(), ...personId.shape, ...CampaignPart.shape }),
    nothing,
  ),
  /**
   * The colleagues whom something can be handed to, and what of a person's is handed over and not done;
   * nobody and nothing where there is no team.
   */
  handed: call(
    page,
    personId.partial(),
    z.strictObject({ colleagues: z.array(Member), handed: z.array(Handed) }),
  ),
  /** Hands something over; whose post it is, is kept by that. */
  handOver: call(page, HandOver, z.strictObject({ id: z.uuid() })),
  settleHandover: call(page, z.strictObject({ id: z.uuid(), as: Settling }), nothing),
  /** Has a reply wait for a second pair of eyes; whose post it answers, is kept by that. */
  askForReview: call(
    page,
    z.strictObject({
      post: Post,
      ...Review.pick({ action: true, draftId: true, text: true }).shape,
    }),
    nothing,
  ),
  settleReview: call(page, z.strictObject({ id: z.uuid(), as: Reviewing }), nothing),
  /** Closes the panel with this key, if it is the one that was opened last. */
  closePanel: call(page, panelKey, nothing),
  /** Takes back the last click on a star in this tab. */
  undoStar: call(page, nothing, nothing),
  /** Closes the panel and has the side panel show what it was opened on. */
  moveToSidePanel: call(page, panelKey, nothing),
  /** What staff say the sentiment of this tab's panel post is; null takes it back. */
  correctSentiment: call(
    page,
    z.strictObject({ post: Post, label: Sentiment.nullable() }),
    nothing,
  ),
  cardOfAuthor: call(page, z.strictObject({ network: NetworkId, author: Author }), KnownAuthor),
  card: call(page, personId, PersonCard),
  /** Keeps an author as a person, or finds the person they are. */
  upsertPerson: call(
    page,
    z.strictObject({ network: NetworkId, author: Author, vip: z.boolean().optional() }),
    PersonCard,
  ),
  /** How many of the sample's people are here, and whether they may come. */
  sample: call(
    page,
    nothing,
    z.strictObject({ people: z.int().nonnegative(), mayAdd: z.boolean() }),
  ),
  /** Adds a year of invented people, where nobody is kept yet; and takes it away again. */
  addSample: call(page, nothing, nothing),
  removeSample: call(page, nothing, nothing),
  /** Where somebody may work, by others with their domain, or by what they say of themselves. */
  suggestCompany: call(
    page,
    z.strictObject({ ...personId.shape, headline: Post.shape.headline }),
    z.strictObject({ found: CompanySuggestion.nullable() }),
  ),
  /** Who these authors are to us, in their order; null of whoever is not kept. */
  whoAre: call(
    page,
    z.strictObject({ network: NetworkId, authors: ManyAuthors }),
    z.array(PersonCard.pick({ person: true, sentiment: true, tags: true }).nullable()),
  ),
  /**
   * Keeps all of these authors and makes the same edit on them, in one step that can be undone. Who was
   * erased is left out, unless their handle is in `back`.
   */
  keepMany: call(
    page,
    z.strictObject({
      network: NetworkId,
      authors: ManyAuthors,
      edit: ManyEdit.nullable(),
      what: UndoEntry.shape.what,
      back: z.array(Author.shape.handle).max(AUTHORS_PER_MESSAGE),
    }),
    z.strictObject({
      change: UndoEntry.nullable(),
      changed: z.int().nonnegative(),
      erased: z.array(
        z.strictObject({ handle: Author.shape.handle, at: z.int(), byName: z.boolean() }),
      ),
    }),
  ),
  /** Takes a change of many people back. */
  undoChange: call(
    page,
    z.strictObject({ id: z.uuid() }),
    z.strictObject({ undone: z.int().nonnegative(), skipped: z.int().nonnegative() }),
  ),
  updatePerson: call(
    page,
    z.strictObject({ ...personId.shape, changes: PersonChanges }),
    PersonCard,
  ),
  setVip: call(
    page,
    z.strictObject({ ...personId.shape, vip: z.boolean(), why: z.string().trim().max(200) }),
    PersonCard,
  ),
  erasePerson: call(page, personId, nothing),
  mergePeople: call(page, z.strictObject({ keptId: z.uuid(), foldedId: z.uuid() }), PersonCard),
  unmergePeople: call(page, z.strictObject({ mergeId: z.uuid() }), nothing),
  logContact: call(page, NewContact, PersonCard),
  removeContact: call(page, z.strictObject({ id: z.uuid(), ...personId.shape }), PersonCard),
  addNote: call(page, z.strictObject({ ...personId.shape, ...NewNote.shape }), PersonCard),
  changeNote: call(
    page,
    z.strictObject({ id: z.uuid(), ...personId.shape, changes: NoteChanges }),
    PersonCard,
  ),
  removeNote: call(page, z.strictObject({ id: z.uuid(), ...personId.shape }), PersonCard),
  findPeople: call(
    page,
    z.strictObject({ query: z.string().max(200), limit: z.int().min(1).max(100) }),
    z.array(PersonSummary),
  ),
  /** Shows no more of somebody who is new, however well they speak. */
  ignoreDiscovery: call(page, Discovery.pick({ network: true, key: true }), nothing),
  /** The longest without contact first. */
  vipAdvocates: call(
    page,
    z.strictObject({ limit: z.int().min(1).max(100_000).optional() }),
    z.array(PersonSummary),
  ),
  countVips: call(page, nothing, z.strictObject({ count: z.int().nonnegative() })),
  /** Every tag, in the order of names; the first thousand, where there are more. */
  tags: call(page, nothing, z.array(Tag)),
  settings: call(page, nothing, Settings),
  managed: call(page, nothing, ManagedFields),
  changeSettings: call(page, SettingsChanges, Settings),
} satisfies Record<string, Call>

type Protocol = typeof protocol
export type MessageType = keyof Protocol
export type RequestOf<T extends MessageType> = z.infer<Protocol[T]['request']>
export type ReplyOf<T extends MessageType> = z.infer<Protocol[T]['reply']>

/** The reply as it travels: a value, or what went wrong in words for the user. */
export type Answer = { ok: true; value: unknown } | { ok: false; error: string }

/** What the background tells tabs and pages, without being asked. It carries no data. */
export type Announcement = 'changed' | 'closePanel' | 'panelStands'
