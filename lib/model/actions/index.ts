import { answeredAlready, complaintNearby, directComplaint, trollOrRager } from './complaints'
import type { Action, Rule, RuleContext, Suggested } from './context'
import { advocatesPraise, cutShort, praise, thankedLately } from './praise'
import { neutralAboutBrand, question } from './questions'
import type { Reason } from './reasons'
import { quiet, unanswered } from './silence'
import { suppressedBecause } from './suppression'
import { overdueVip, previewWaiting } from './vip'

/** In the order of their weight: the first that fires decides. */
const RULES: readonly Rule[] = [
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
]

/** What forbids all that stands behind it. */
const LAST_WORDS: readonly Action[] = ['none', 'watch', 'take_private']

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
  if (first && LAST_WORDS.includes(first.action)) return { ...first, others: [], soft }
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
