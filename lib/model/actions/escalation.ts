import { reason } from '../records'
import { type Earlier, isHere, isTurnedDown, type Rule, type RuleContext } from './context'

/**
 * What no template may answer goes to a person, whoever wrote it: an injury, a lawsuit, a death.
 * Whoever called it a false alarm on this post is believed.
 */
export const escalation: Rule<'escalate' | 'none'> = (context) => {
  const { analysis, now } = context
  const here = context.suggestions.filter(
    (earlier) => earlier.action === 'escalate' && isHere(context, earlier),
  )
  if (!analysis.escalation || isNobodys(context) || here.some(isTurnedDown)) return null
  // Whatever they speak of, a friendly word about something else would hurt.
  if (!analysis.about) return { action: 'none', reasons: [reason('reason_no_moment')] }
  const settled = here.find(({ status }) => status === 'accepted')
  if (settled) return { action: 'none', reasons: [whoHasIt(settled)] }
  const until = Math.max(0, ...here.map((one) => (one.status === 'snoozed' && one.until) || 0))
  if (until > now) return { action: 'none', reasons: [reason('reason_snoozed', { at: until })] }
  return { action: 'escalate', reasons: [reason(`reason_escalate_${analysis.escalation.kind}`)] }
}

/** Our own words, or an advertiser's. */
function isNobodys({ post, person, own, team }: RuleContext): boolean {
  return own || team || (person?.isTeam ?? false) || post.promoted
}

function whoHasIt({ handedTo, answeredBy }: Earlier) {
  if (answeredBy) return reason('reason_answered')
  return handedTo ? reason('reason_handed_to', handedTo) : reason('reason_handed_over')
}
