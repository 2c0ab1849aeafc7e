import { strength } from '../person/strength'
import type { RuleContext } from './context'
import { answeredEnough, overdueDays, thankedLately } from './history'
import { toneOf } from './tone'

/** What each fact adds to a suggestion's priority. The order of magnitude is the message. */
export const WEIGHTS = {
  unansweredMention: 1000,
  unansweredComplaint: 600,
  vipOverdue: 400,
  unthankedPraise: 300,
  newFace: 100,
  strength: 10,
  reachBand: 5,
} as const

/** Why a suggestion matters: yes or no, a relationship's strength (from 0), a reach band. */
export interface Importance {
  readonly unansweredMention: boolean
  readonly unansweredComplaint: boolean
  readonly vipOverdue: boolean
  readonly unthankedPraise: boolean
  readonly newFace: boolean
  readonly strength: number
  readonly reachBand: ReachBand
}

export type ReachBand = 0 | 1 | 2 | 3

/** How many people somebody reaches: from 2,000, 10,000 and 100,000 followers on one band more. */
export function reachBand(followers = 0): ReachBand {
  if (followers < 2_000) return 0
  if (followers < 10_000) return 1
  return followers < 100_000 ? 2 : 3
}

/** How much a suggestion matters, from 0; more of anything never makes it less. */
export function priority(importance: Importance): number {
  return (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).reduce(
    (sum, fact) => sum + WEIGHTS[fact] * Number(importance[fact]),
    0,
  )
}

/** Mentions and complaints that wait are not counted against the day's budget. */
export function isExempt({ unansweredMention, unansweredComplaint }: Importance): boolean {
  return unansweredMention || unansweredComplaint
}

/** Why a suggestion on this post would matter. */
export function importance(context: RuleContext): Importance {
  const { analysis, person, interactions, now } = context
  const waiting = analysis.about !== null && !answeredEnough(context)
  const tone = toneOf(analysis)
  return {
    unansweredMention: waiting && analysis.about?.by !== 'word',
    unansweredComplaint: waiting && tone === 'negative',
    vipOverdue: overdueDays(context) !== null,
    unthankedPraise: waiting && tone === 'positive' && thankedLately(context) === undefined,
    newFace: interactions.length === 0,
    strength: strength(interactions, now),
    reachBand: reachBand(person?.influence?.followers),
  }
}
