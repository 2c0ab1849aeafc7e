import { isMereAbuse } from './abuse'
import type { Context, Rule } from './context'
import { answeredEnough, repliedHere } from './history'
import { reason } from './reasons'
import { correction, toneOf } from './tone'

/** Complains about the brand: whoever is answered already, or merely insults, has a later rule. */
function complains(context: Context): boolean {
  const { reading } = context
  return (
    reading.about !== null &&
    toneOf(reading) === 'negative' &&
    !answeredEnough(context) &&
    !insults(context)
  )
}

function insults({ post, reading }: Context): boolean {
  return (
    reading.about !== null &&
    toneOf(reading) !== 'positive' &&
    isMereAbuse(post.text, reading.language)
  )
}

export const directComplaint: Rule = (context) => {
  const by = context.reading.about?.by
  if (!by || by === 'word' || !complains(context)) return null
  return {
    action: 'careful_reply',
    reasons: [reason(`reason_complaint_${by}`), ...correction(context.reading)],
  }
}

export const complaintNearby: Rule = (context) => {
  const { reading, person } = context
  if (reading.about?.by !== 'word' || !complains(context)) return null
  const customer = person?.status === 'customer'
  const why = customer ? 'reason_complaint_customer' : 'reason_complaint_nearby'
  return {
    action: customer ? 'careful_reply' : 'capture',
    reasons: [reason(why, reading.about.what), ...correction(reading)],
  }
}

/** "One reply, no debate." Praise in a thread that we answered in is no debate. */
export const answeredAlready: Rule = (context) => {
  if (!answeredEnough(context) || insults(context)) return null
  const { reading, repliesInThread } = context
  const here = repliedHere(context)
  const tone = toneOf(reading)
  if (reading.about && here && tone === 'negative') {
    return { action: 'take_private', reasons: [reason('reason_answered_complaint')] }
  }
  if (here) return { action: 'none', reasons: [reason('reason_answered')] }
  if (!reading.about || tone === 'positive') return null
  return { action: 'take_private', reasons: [reason('reason_answered_thread', repliesInThread)] }
}

/** After the US Air Force's triage of web posts: trolls and ragers are watched, not answered. */
export const trollOrRager: Rule = (context) =>
  insults(context) ? { action: 'watch', reasons: [reason('reason_abuse')] } : null
