import { daysSince, isWithin } from '../days'
import { overdueSince } from '../person/interval'
import type { Person } from '../person/person'
import type { TimedTag } from '../person/tag'
import { addressOfPost, isSamePost, type PostAnalysis } from '../post/analysis'
import { NetworkId, type Post } from '../post/post'
import type { Campaign, Interaction, Reason, Suggestion } from '../records'
import type { Settings } from '../settings'
import { entryOf, type SuggestedAction } from './table'

/**
 * What a post calls for. `none`: nothing, and the reasons say why; without reasons nobody has to
 * know.
 */
type Action = 'none' | SuggestedAction

/**
 * A suggestion made before: to this person, or on this post where the author is not kept.
 * `postKey` is the fingerprint of `addressOfPost`; `at` is when it was made.
 */
export type Earlier = Pick<
  Suggestion,
  | 'network'
  | 'postKey'
  | 'postUrl'
  | 'action'
  | 'status'
  | 'closedBy'
  | 'at'
  | 'until'
  | 'handedTo'
  | 'answeredBy'
>

/** All that the rules look at. Times are milliseconds since 1970. */
export interface RuleContext {
  readonly post: Post
  readonly analysis: PostAnalysis
  /** The author, if the team keeps them. */
  readonly person: Person | null
  /** The one of their tags with the shortest interval to stay in touch. */
  readonly tag?: TimedTag | undefined
  /** Whether the author is one of the brand's own accounts. */
  readonly own: boolean
  /** Whether the author is one of the team by their handle. */
  readonly team: boolean
  /** All contacts with that person, in any order. */
  readonly interactions: readonly Interaction[]
  readonly suggestions: readonly Earlier[]
  readonly campaigns: readonly Campaign[]
  /** How often we replied to them in the thread of this post, as far as the page shows it. */
  readonly repliesInThread: number
  readonly settings: Pick<Settings, 'vipIntervalDays' | 'coolDownDays'>
  readonly now: number
}

/** What one rule suggests, and what goes well with it: thanks in the same words, or the star. */
export interface Suggested<Suggests extends Action = Action> {
  readonly action: Suggests
  readonly reasons: readonly Reason[]
  readonly also?: 'thank' | 'star'
  /** Offered only where nothing else is. */
  readonly lastResort?: true
  /** Where what holds it back can be seen. */
  readonly elsewhere?: Elsewhere | undefined
}

/** Another post of the same person, on this network or another. */
export interface Elsewhere {
  readonly network: NetworkId
  readonly url: string
}

/** May suggest what its type names. Never throws; null where it has nothing to say. */
export type Rule<Suggests extends Action = Action> = (
  context: RuleContext,
) => Suggested<Suggests> | null

/** The span that praise and unanswered contacts are counted over (domain.md). */
const COUNTED_DAYS = 30

type Which = (contact: Interaction) => boolean

function latest({ interactions }: RuleContext, which: Which): number | undefined {
  const times = interactions.filter(which).map(({ at }) => at)
  return times.length > 0 ? Math.max(...times) : undefined
}

/**
 * The latest of what we did for them within the cool-down. What was done on another network counts
 * where its post can be shown; by phone or in person it always does.
 */
function latelyDone(context: RuleContext, which: Which): Interaction | undefined {
  const { interactions, post } = context
  return interactions
    .filter((contact) => contact.direction === 'out' && which(contact))
    .filter(({ at }) => isCoolingDown(context, at))
    .filter(
      ({ channel, url }) =>
        channel === post.network || url !== undefined || !NetworkId.safeParse(channel).success,
    )
    .toSorted((a, b) => b.at - a.at || (a.url ?? '').localeCompare(b.url ?? ''))[0]
}

/** The latest contact of `kind` within the cool-down, or undefined. */
export function doneLately(context: RuleContext, kind: string): Interaction | undefined {
  return latelyDone(context, (contact) => contact.kind === kind)
}

/** Where a contact on a network can be seen. */
export function elsewhereOf({ channel, url }: Interaction): Elsewhere | undefined {
  const { data: network } = NetworkId.safeParse(channel)
  return network && url ? { network, url } : undefined
}

/** To amplify is to thank as well. */
const isThanks: Which = ({ direction, kind }) =>
  direction === 'out' && (kind === 'thank' || kind === 'amplify')

/** When we last thanked them, or undefined. */
export function lastThanked(context: RuleContext): number | undefined {
  return latest(context, isThanks)
}

/** The thanks within the cool-down that make others too many. */
export function thankedLately(context: RuleContext): Interaction | undefined {
  return latelyDone(context, isThanks)
}

export function isCoolingDown({ settings, now }: RuleContext, at: number): boolean {
  return isWithin(settings.coolDownDays, at, now)
}

/** How often they praised us of late, this post included. */
export function praiseOfLate({ interactions, post, now }: RuleContext): number {
  const earlier = interactions.filter(
    ({ direction, kind, at, url }) =>
      direction === 'in' &&
      kind === 'praise' &&
      isWithin(COUNTED_DAYS, at, now) &&
      (url === undefined || url !== post.permalink),
  )
  return earlier.length + 1
}

/** How often we wrote to them of late without any sign from them since. */
export function unansweredContacts(context: RuleContext): number {
  const heard = latest(context, ({ direction }) => direction === 'in') ?? 0
  return context.interactions.filter(
    ({ direction, at }) =>
      direction === 'out' && at > heard && isWithin(COUNTED_DAYS, at, context.now),
  ).length
}

/** When we last wrote to them, or undefined. */
export function lastWritten(context: RuleContext): number | undefined {
  return latest(context, ({ direction }) => direction === 'out')
}

/**
 * For how many days a VIP advocate, or somebody with an interval of their own, has waited, and
 * whether for the next contact or for the first; null within their interval.
 */
export function overdueDays(context: RuleContext): { days: number; ever: boolean } | null {
  const { person, tag, settings, now } = context
  if (!person) return null
  const contact = latest(context, () => true)
  const since = overdueSince(person, contact, settings.vipIntervalDays, tag?.everyDays, now)
  return since === undefined ? null : { days: daysSince(since, now), ever: contact !== undefined }
}

/** Whether an earlier suggestion was made on this very post. */
export function isHere({ post }: RuleContext, earlier: Earlier): boolean {
  return isSamePost(earlier, addressOfPost(post))
}

/** Whether to do it is to say something to them, be it in private. */
function isWordToThem(action: SuggestedAction): boolean {
  const { heardBy } = entryOf(action)
  return heardBy === 'everybody' || heardBy === 'author'
}

/** Whether we replied on this post: a contact logged with its address, or a suggestion taken up. */
export function repliedHere(context: RuleContext): boolean {
  const { post, interactions, suggestions } = context
  const logged = interactions.some(
    ({ direction, url }) => direction === 'out' && url !== undefined && url === post.permalink,
  )
  return (
    logged ||
    suggestions.some(
      (earlier) =>
        earlier.status === 'accepted' && isWordToThem(earlier.action) && isHere(context, earlier),
    )
  )
}

/** Whether they speak to the brand, and do not merely name it. */
export function isAddressed({ analysis: { about } }: RuleContext): boolean {
  return about !== null && about.by !== 'word'
}

/** Whether a suggestion was turned down by somebody, not by itself. */
export function isTurnedDown({ status, closedBy }: Earlier): boolean {
  return status === 'rejected' || (status === 'ignored' && closedBy !== 'system')
}

/** "One reply, no debate": on this post, or twice in its thread. */
export function answeredEnough(context: RuleContext): boolean {
  return context.repliesInThread >= 2 || repliedHere(context)
}
