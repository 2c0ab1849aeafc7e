import { isMereAbuse } from '../post/abuse'
import { reason } from '../records'
import { answeredEnough, isHere, type Rule, type RuleContext, repliedHere } from './context'
import { correction, factsOf, leansCutShort, notForUs, toneOf } from './tone'

/** Complains about the brand: whoever is answered already, or merely insults, has a later rule. */
function complains(context: RuleContext): boolean {
  const { analysis } = context
  return (
    analysis.about !== null &&
    toneOf(analysis) === 'negative' &&
    notForUs(analysis) === null &&
    !leansCutShort(context) &&
    !answeredEnough(context) &&
    !insults(context)
  )
}

function insults({ post, analysis }: RuleContext): boolean {
  return (
    analysis.about !== null &&
    toneOf(analysis) !== 'positive' &&
    isMereAbuse(post.text, analysis.language)
  )
}

export const directComplaint: Rule<'careful_reply'> = (context) => {
  const by = context.analysis.about?.by
  if (!by || by === 'word' || !complains(context)) return null
  return {
    action: 'careful_reply',
    reasons: [
      ...factsOf(context),
      reason(`reason_complaint_${by}`),
      ...correction(context.analysis),
    ],
  }
}

export const complaintNearby: Rule<'careful_reply' | 'capture'> = (context) => {
  const { analysis, person } = context
  if (analysis.about?.by !== 'word' || !complains(context)) return null
  const customer = person?.status === 'customer' || analysis.firsthand
  // What nobody told of themselves, and asked, is a question to answer.
  if (!customer && analysis.intent === 'question') return null
  const why = customer ? 'reason_complaint_customer' : 'reason_complaint_nearby'
  return {
    action: customer ? 'careful_reply' : 'capture',
    reasons: [...factsOf(context), reason(why, analysis.about.what), ...correction(analysis)],
  }
}

/** "One reply, no debate." Praise in a thread that we answered in is no debate. */
export const answeredAlready: Rule<'take_private' | 'none'> = (context) => {
  if (!answeredEnough(context) || insults(context)) return null
  const { analysis, repliesInThread } = context
  const here = repliedHere(context)
  const tone = toneOf(analysis)
  if (here && isSeenAnswered(context)) {
    return { action: 'none', reasons: [reason('reason_answered')] }
  }
  if (analysis.about && here && tone === 'negative') {
    return { action: 'take_private', reasons: [reason('reason_answered_complaint')] }
  }
  if (here) return { action: 'none', reasons: [reason('reason_answered')] }
  if (!analysis.about || tone === 'positive') return null
  return { action: 'take_private', reasons: [reason('reason_answered_thread', repliesInThread)] }
}

/** Whether a reply of ours was seen below the post: whoever wrote it goes on with it. */
function isSeenAnswered(context: RuleContext): boolean {
  return context.suggestions.some((earlier) => earlier.answeredBy && isHere(context, earlier))
}

/** After the US Air Force's triage of web posts: trolls and ragers are watched, not answered. */
export const trollOrRager: Rule<'watch'> = (context) =>
  insults(context) ? { action: 'watch', reasons: [reason('reason_abuse')] } : null
