import type { PostAnalysis } from '../post/analysis'
import { type Reason, reason } from '../records'
import {
  elsewhereOf,
  lastThanked,
  thankedLately as lately,
  praiseOfLate,
  type Rule,
  type RuleContext,
} from './context'
import { correction, factsOf, leansCutShort, toneOf } from './tone'

/** How sure praise must be of people who are close to the brand. */
const CLOSE_FROM = 0.75

const praises = ({ analysis, person }: RuleContext) =>
  analysis.about !== null &&
  (toneOf(analysis) === 'positive' || (isClose(person) && likelyPraises(analysis)))

const isClose = (person: RuleContext['person']) =>
  person?.vip !== undefined || person?.tier === 'engaged' || person?.tier === 'fully_engaged'

const likelyPraises = (analysis: PostAnalysis) =>
  toneOf(analysis) === 'unsure' &&
  analysis.probabilities.positive >= CLOSE_FROM &&
  analysis.vetoes.length === 0 &&
  analysis.intent === null &&
  analysis.rival === undefined

/** Praise that may be thanked for: read to its end, and not right after the last thanks. */
const isThankable = (context: RuleContext) =>
  praises(context) && !context.post.truncated && lately(context) === undefined

const isAdvocate = ({ person }: RuleContext) =>
  person?.vip !== undefined || person?.tier === 'fully_engaged'

export const advocatesPraise: Rule<'amplify'> = (context) =>
  isThankable(context) && isAdvocate(context)
    ? { action: 'amplify', also: 'thank', reasons: [...standing(context), ...evidence(context)] }
    : null

/** Fires for advocates as well, so that thanks alone stand behind amplifying. */
export const praise: Rule<'thank'> = (context) => {
  if (!isThankable(context)) return null
  const reasons = evidence(context)
  return context.person?.vip
    ? { action: 'thank', reasons }
    : { action: 'thank', reasons, also: 'star' }
}

/** Never thanks again: an advocate's words may still be amplified. */
export const thankedLately: Rule<'amplify' | 'none'> = (context) => {
  const thanks = lately(context)
  if (!thanks || !praises(context) || context.post.truncated) return null
  const { at } = thanks
  if (isAdvocate(context)) {
    return { action: 'amplify', reasons: [reason('reason_thanked_lately_amplify', { at })] }
  }
  if (isNewMention(context)) return null
  const reasons = [reason('reason_thanked_lately', { at })]
  return { action: 'none', reasons, elsewhere: elsewhereOf(thanks) }
}

/** Whoever mentions us again is answered again: a reply to our thanks is the end of it. */
const isNewMention = ({ analysis }: RuleContext) => analysis.about?.by === 'mention'

/** Thanks so soon after thanks have to say something new. */
export const praisedAgain: Rule<'thank'> = (context) => {
  const thanks = lately(context)
  if (!thanks || !praises(context) || context.post.truncated || !isNewMention(context)) return null
  const reasons = [reason('reason_praised_again', { at: thanks.at })]
  return { action: 'thank', reasons, lastResort: true }
}

/** The end of a truncated post may take back its beginning, whichever way it leans. */
export const cutShort: Rule<'none'> = (context) =>
  context.analysis.about && leansCutShort(context)
    ? { action: 'none', reasons: [reason('reason_cut_short')] }
    : null

function standing({ person }: RuleContext): Reason[] {
  if (person?.vip) return [reason('reason_vip', { at: person.vip.since })]
  return [reason('reason_fully_engaged')]
}

function evidence(context: RuleContext): Reason[] {
  const { analysis, person } = context
  return [
    ...factsOf(context),
    ...said(context),
    ...correction(analysis),
    ...(person ? thanksSoFar(context) : []),
  ]
}

function said(context: RuleContext): Reason[] {
  const { about } = context.analysis
  if (!about) return []
  const times = praiseOfLate(context)
  if (times === 2) return [reason('reason_praised_twice')]
  if (times > 2) return [reason('reason_praised_often', times)]
  if (about.by === 'word') return [reason('reason_praise_word', about.what)]
  return [reason(`reason_praise_${about.by}`)]
}

function thanksSoFar(context: RuleContext): Reason[] {
  const at = lastThanked(context)
  return [at === undefined ? reason('reason_never_thanked') : reason('reason_last_thanked', { at })]
}
