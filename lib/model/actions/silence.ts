import { type Reason, reason } from '../records'
import {
  isAddressed,
  lastWritten,
  type Rule,
  type RuleContext,
  unansweredContacts,
} from './context'
import { notForUs, toneOf } from './tone'

const MOST_UNANSWERED = 3

/** Whoever is to be left alone, and posts that are nobody's own words. */
export const quiet: Rule<'none'> = ({ post, person, own, team }) => {
  const reasons: Reason[] = []
  if (person?.doNotEngage) reasons.push(reason('reason_do_not_engage'))
  if (own) reasons.push(reason('reason_own_account'))
  else if (team || person?.isTeam) reasons.push(reason('reason_team'))
  if (post.promoted) reasons.push(reason('reason_promoted'))
  if (person?.preferences === 'none') reasons.push(reason('reason_wants_nothing'))
  return reasons.length > 0 ? { action: 'none', reasons } : null
}

/** Three contacts without an answer are enough, unless they wait for us with a post since. */
export const unanswered: Rule<'none'> = (context) => {
  const contacts = unansweredContacts(context)
  if (contacts < MOST_UNANSWERED || waitsForUs(context)) return null
  return { action: 'none', reasons: [reason('reason_unanswered', contacts)] }
}

function waitsForUs(context: RuleContext): boolean {
  const { post, analysis, now } = context
  const isOwed = toneOf(analysis) === 'negative' || analysis.intent === 'question'
  const turnsToUs = isAddressed(context) || (analysis.about !== null && isOwed)
  return turnsToUs && (post.at ?? now) > (lastWritten(context) ?? 0)
}

/** Posts that name the brand, or speak to it, and want nothing of it. */
export const nothingToDo: Rule<'none'> = ({ analysis }) => {
  const intent = notForUs(analysis)
  return intent && { action: 'none', reasons: [reason(`reason_${intent}`)] }
}
