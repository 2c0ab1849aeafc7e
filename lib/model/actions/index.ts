import { type Reason, reason } from '../records'
import { answeredAlready, complaintNearby, directComplaint, trollOrRager } from './complaints'
import {
  type Earlier,
  isCoolingDown,
  isHere,
  lastDone,
  type Rule,
  type RuleContext,
  type Suggested,
} from './context'
import { advocatesPraise, cutShort, praise, thankedLately } from './praise'
import { neutralAboutBrand, question } from './questions'
import { quiet, unanswered } from './silence'
import { entryOf, isQuiet, type SuggestedAction } from './table'
import { overdueVip, previewWaiting } from './vip'

/** In the order of their weight: the first that fires decides. */
const RULES = complete([
  quiet,
  unanswered,
  directComplaint,
  complaintNearby,
  answeredAlready,
  trollOrRager,
  question,
  advocatesPraise,
  praise,
  overdueVip,
  previewWaiting,
  neutralAboutBrand,
  thankedLately,
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
  if (first && (first.action === 'none' || isQuiet(first.action))) {
    return { ...first, others: [], soft }
  }
  const [primary, ...others] = fired.flatMap((suggested) => released(suggested, context))
  if (primary) return { ...primary, others, soft }
  const reasons = fired.flatMap((one) => whyNot(one, context))
  return { action: 'none', reasons: eachOnce(reasons), others: [], soft }
}

/** The suggestion, if nothing holds it back; without the thanks beside it, if those are held. */
function released(suggested: Suggested, context: RuleContext): Suggested[] {
  const { action, reasons, also } = suggested
  if (action === 'none' || suppressedBecause(action, context)) return []
  return [also === 'thank' && suppressedBecause('thank', context) ? { action, reasons } : suggested]
}

/** Several rules can be held back for the same reason. */
function eachOnce(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((one) => [one.key, one])).values()]
}

function whyNot({ action, reasons }: Suggested, context: RuleContext) {
  return action === 'none' ? reasons : (suppressedBecause(action, context) ?? [])
}

/**
 * Why `action` is held back for this person although a rule asks for it, or null: it is done or
 * turned down on this post, put off, still open on another post, or too recent.
 */
function suppressedBecause(action: SuggestedAction, context: RuleContext): Reason | null {
  const same = context.suggestions.filter((earlier) => isSame(earlier, action))
  const here = same.filter((earlier) => isHere(context, earlier))
  const elsewhere = same.filter((earlier) => !isHere(context, earlier))
  return (
    resolvedHere(here) ??
    putOff(same, context) ??
    openElsewhere(elsewhere, context) ??
    (entryOf(action).owed
      ? null
      : (doneLately(action, context) ?? suggestedLately(elsewhere, context)))
  )
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
  const turnedDown = here.some(
    ({ status, closedBy }) =>
      status === 'rejected' || (status === 'ignored' && closedBy !== 'system'),
  )
  return turnedDown ? reason('reason_turned_down_here') : null
}

function putOff(same: readonly Earlier[], { now }: RuleContext): Reason | null {
  const ends = same.flatMap(({ status, until }) => (status === 'snoozed' && until ? [until] : []))
  const last = Math.max(...ends)
  return last > now ? reason('reason_snoozed', { at: last }) : null
}

function openElsewhere(elsewhere: readonly Earlier[], context: RuleContext): Reason | null {
  const open = elsewhere.some(({ status, at }) => status === 'open' && isCoolingDown(context, at))
  return open ? reason('reason_open_elsewhere') : null
}

function doneLately(action: SuggestedAction, context: RuleContext): Reason | null {
  const { loggedAs, lately } = entryOf(action)
  if (!loggedAs || !lately) return null
  const at = lastDone(context, loggedAs)
  return at !== undefined && isCoolingDown(context, at) ? reason(lately, { at }) : null
}

function suggestedLately(elsewhere: readonly Earlier[], context: RuleContext): Reason | null {
  const at = Math.max(...elsewhere.map((earlier) => earlier.at))
  return elsewhere.length > 0 && isCoolingDown(context, at)
    ? reason('reason_suggested_lately', { at })
    : null
}
