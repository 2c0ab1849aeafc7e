import { DAY, daysSince, isWithin } from '../days'
import { addressOfPost } from '../post/analysis'
import type { Interaction } from '../records'
import type { Earlier, RuleContext } from './context'
import { entryOf, type SuggestedAction } from './table'

/** The span that praise and unanswered contacts are counted over (domain.md). */
const COUNTED_DAYS = 30

type Which = (contact: Interaction) => boolean

function latest({ interactions }: RuleContext, which: Which): number | undefined {
  const times = interactions.filter(which).map(({ at }) => at)
  return times.length > 0 ? Math.max(...times) : undefined
}

/** When we last did `kind` for them, or undefined. */
export function lastDone(context: RuleContext, kind: string): number | undefined {
  return latest(context, (contact) => contact.direction === 'out' && contact.kind === kind)
}

/** When we last thanked them, or undefined. To amplify is to thank as well. */
export function lastThanked(context: RuleContext): number | undefined {
  return latest(
    context,
    ({ direction, kind }) => direction === 'out' && (kind === 'thank' || kind === 'amplify'),
  )
}

/** When we last thanked them, if that is within the cool-down. */
export function thankedLately(context: RuleContext): number | undefined {
  const at = lastThanked(context)
  return at !== undefined && isCoolingDown(context, at) ? at : undefined
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
 * For how many days a VIP advocate has waited, and whether for the next contact or for the first;
 * null within their interval. Who never had a contact waits since they became a VIP advocate.
 */
export function overdueDays(context: RuleContext): { days: number; ever: boolean } | null {
  const { person, settings, now } = context
  if (!person?.vip) return null
  const contact = latest(context, () => true)
  const since = contact ?? person.vip.since
  if (now - since <= settings.vipIntervalDays * DAY) return null
  return { days: daysSince(since, now), ever: contact !== undefined }
}

/** Whether an earlier suggestion was made on this very post. */
export function isHere({ post }: RuleContext, earlier: Earlier): boolean {
  return earlier.network === post.network && earlier.postKey === addressOfPost(post).postKey
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

/** "One reply, no debate": on this post, or twice in its thread. */
export function answeredEnough(context: RuleContext): boolean {
  return context.repliesInThread >= 2 || repliedHere(context)
}
