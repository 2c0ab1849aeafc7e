import { type Reason, reason } from '../records'
import { answeredAlready, complaintNearby, directComplaint, trollOrRager } from './complaints'
import {
  doneLately,
  type Earlier,
  type Elsewhere,
  elsewhereOf,
  isAddressed,
  isCoolingDown,
  isHere,
  isTurnedDown,
  type Rule,
  type RuleContext,
  type Suggested,
} from './context'
import { escalation } from './escalation'
import { advocatesPraise, cutShort, praise, praisedAgain, thankedLately } from './praise'
import { neutralAboutBrand, question, unread } from './questions'
import { nothingToDo, quiet, unanswered } from './silence'
import { entryOf, isAlone, type SuggestedAction } from './table'
import { overdueVip, previewWaiting } from './vip'

/** In the order of their weight: the first that fires decides. */
const RULES = complete([
  escalation,
  quiet,
  unanswered,
  directComplaint,
  complaintNearby,
  answeredAlready,
  trollOrRager,
  question,
  unread,
  advocatesPraise,
  praise,
  overdueVip,
  previewWaiting,
  nothingToDo,
  neutralAboutBrand,
  thankedLately,
  praisedAgain,
  cutShort,
])

type ActionOf<SomeRule extends Rule> = NonNullable<ReturnType<SomeRule>>['action']

/** The rules as they are. An action of the table that none of them suggests does not compile. */
function complete<const Rules extends readonly Rule[]>(
  rules: Rules & Record<Exclude<SuggestedAction, ActionOf<Rules[number]>>, Rule>,
): readonly Rule[] {
  return rules
}

/** What to do on a post: the first suggestion, and those that stand behind it. */
export interface Advice extends Suggested {
  readonly others: readonly Suggested[]
  /** Whether they named the brand without addressing it, so that the words should be softer. */
  readonly soft: boolean
}

/**
 * What a post calls for. Pure and total: nothing is kept and nothing thrown.
 *
 * @returns `none` without reasons where there is nothing to say about the post
 */
export function suggest(context: RuleContext): Advice {
  const soft = context.analysis.about?.by === 'word'
  const fired = RULES.flatMap((rule) => rule(context) ?? [])
  const [first] = fired
  if (first && (first.action === 'none' || isAlone(first.action))) {
    return { ...first, others: [], soft }
  }
  const free = fired.flatMap((suggested) => released(suggested, context))
  const better = free.filter(({ lastResort }) => !lastResort)
  const [primary, ...others] = better.length > 0 ? better : free
  if (primary) return { ...primary, others, soft }
  const held = fired.flatMap((one) => whyNot(one, context))
  const reasons = eachOnce(held.map(({ why }) => why))
  const elsewhere = held.find((one) => one.elsewhere)?.elsewhere
  return { action: 'none', reasons, elsewhere, others: [], soft }
}

/** The suggestion, if nothing holds it back; without the thanks beside it, if those are held. */
function released(suggested: Suggested, context: RuleContext): Suggested[] {
  const { action, reasons, also } = suggested
  if (action === 'none' || heldBack(action, context)) return []
  return [also === 'thank' && heldBack('thank', context) ? { action, reasons } : suggested]
}

/** Several rules can be held back for the same reason. */
function eachOnce(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((one) => [one.key, one])).values()]
}

function whyNot({ action, reasons, elsewhere }: Suggested, context: RuleContext): Held[] {
  if (action === 'none') return reasons.map((why) => ({ why, elsewhere }))
  return [heldBack(action, context) ?? []].flat()
}

/** Why something is held back, and where what holds it can be seen. */
interface Held {
  why: Reason
  elsewhere?: Elsewhere | undefined
}

/**
 * Why `action` is held back for this person although a rule asks for it, or null: it is done, turned
 * down or put off on this post; or it is a courtesy that waits on another of their posts, or comes
 * too soon after the last. What somebody waits for is held by nothing but its own post.
 */
function heldBack(action: SuggestedAction, context: RuleContext): Held | null {
  const same = context.suggestions.filter((earlier) => isSame(earlier, action))
  const here = same.filter((earlier) => isHere(context, earlier))
  const onPost = resolvedHere(here) ?? putOff(here, context)?.why
  if (onPost) return { why: onPost }
  if (isWaitedFor(action, context)) return null
  const elsewhere = same.filter(
    (earlier) => !isHere(context, earlier) && canBeShown(earlier, context),
  )
  return (
    putOff(elsewhere, context) ??
    openElsewhere(elsewhere, context) ??
    tooSoon(action, context) ??
    suggestedLately(elsewhere, context)
  )
}

/** Whoever speaks to the brand waits for a word, be it thanks. */
function isWaitedFor(action: SuggestedAction, context: RuleContext): boolean {
  return entryOf(action).owed || (isAddressed(context) && (action === 'thank' || action === 'ask'))
}

/** On this network they are found; on another only by a link. */
function canBeShown({ network, postUrl }: Earlier, { post }: RuleContext): boolean {
  return network === post.network || postUrl !== undefined
}

function held(why: Reason, { network, postUrl }: Earlier): Held {
  return { why, elsewhere: postUrl ? { network, url: postUrl } : undefined }
}

/** To amplify is to thank as well, unless it was turned down or put off. */
function isSame(earlier: Earlier, action: SuggestedAction): boolean {
  if (earlier.action === action) return true
  const thanks = earlier.status === 'open' || earlier.status === 'accepted'
  return action === 'thank' && earlier.action === 'amplify' && thanks
}

/** A suggestion that merely lapsed was nobody's decision: it may come back. */
function resolvedHere(here: readonly Earlier[]): Reason | null {
  if (here.some(({ status }) => status === 'accepted')) return reason('reason_done_here')
  return here.some(isTurnedDown) ? reason('reason_turned_down_here') : null
}

function putOff(same: readonly Earlier[], { now }: RuleContext): Held | null {
  const snoozed = same.filter(({ status }) => status === 'snoozed')
  const last = latestBy(snoozed, ({ until }) => until ?? 0)
  return last?.until && last.until > now
    ? held(reason('reason_snoozed', { at: last.until }), last)
    : null
}

function openElsewhere(elsewhere: readonly Earlier[], context: RuleContext): Held | null {
  const open = elsewhere.filter(({ status, at }) => status === 'open' && isCoolingDown(context, at))
  const last = latestBy(open, ({ at }) => at)
  return last ? held(reason('reason_open_elsewhere'), last) : null
}

function tooSoon(action: SuggestedAction, context: RuleContext): Held | null {
  const { loggedAs, lately } = entryOf(action)
  const last = loggedAs && lately && doneLately(context, loggedAs)
  if (!last) return null
  return { why: reason(lately, { at: last.at }), elsewhere: elsewhereOf(last) }
}

function suggestedLately(elsewhere: readonly Earlier[], context: RuleContext): Held | null {
  const last = latestBy(elsewhere, ({ at }) => at)
  return last && isCoolingDown(context, last.at)
    ? held(reason('reason_suggested_lately', { at: last.at }), last)
    : null
}

/** The latest; among equals always the same. */
function latestBy(rows: readonly Earlier[], when: (row: Earlier) => number): Earlier | undefined {
  const place = ({ network, postKey }: Earlier) => `${network} ${postKey}`
  return rows.toSorted((a, b) => when(b) - when(a) || place(a).localeCompare(place(b)))[0]
}
