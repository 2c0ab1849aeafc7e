import { isWithin } from '../days'
import { strength } from '../person/strength'
import type { FollowUp, Suggestion } from '../records'
import {
  answeredEnough,
  isAddressed,
  overdueDays,
  type RuleContext,
  thankedLately,
} from './context'
import { entryOf, type SuggestedAction } from './table'
import { toneOf } from './tone'

/** A kept suggestion, how much it matters, and whether the budget does not count it. */
export interface Candidate {
  readonly suggestion: Suggestion
  readonly priority: number
  readonly exempt: boolean
}

export interface Today {
  /** What matters most first. */
  readonly suggestions: readonly Candidate[]
  /** Promises that are due, the oldest first. The budget does not count them. */
  readonly followUps: readonly FollowUp[]
}

/** How many suggestions a day may bring, and how many of them were taken up today. */
export interface Budget {
  readonly perDay: number
  readonly spent: number
}

/**
 * Today's short list: what waits, cut to the budget.
 *
 * @param now milliseconds since 1970
 */
export function today(
  candidates: readonly Candidate[],
  followUps: readonly FollowUp[],
  { perDay, spent }: Budget,
  now: number,
): Today {
  const waiting = candidates.filter(({ suggestion }) => waits(suggestion, now)).toSorted(byWeight)
  const counted = waiting.filter(({ exempt }) => !exempt)
  const within = new Set(counted.slice(0, Math.max(0, perDay - spent)))
  return {
    suggestions: waiting.filter((one) => one.exempt || within.has(one)),
    followUps: followUps
      .filter(({ due, doneAt }) => due <= now && doneAt === undefined)
      .toSorted((a, b) => a.due - b.due),
  }
}

/** Open, or put off until a time that has come. */
export function waits({ status, until = 0 }: Suggestion, now: number): boolean {
  return status === 'open' || (status === 'snoozed' && until <= now)
}

/** The more important first; among equals the newer; the id keeps the order the same every time. */
function byWeight(a: Candidate, b: Candidate): number {
  return (
    b.priority - a.priority ||
    b.suggestion.at - a.suggestion.at ||
    a.suggestion.id.localeCompare(b.suggestion.id)
  )
}

/** What each fact adds to a suggestion's priority. The order of magnitude is the message. */
export const WEIGHTS = {
  escalation: 2000,
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
  readonly escalation: boolean
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

/** Mentions, complaints and escalations that wait are not counted against the day's budget. */
export function isExempt(importance: Importance): boolean {
  const { escalation, unansweredMention, unansweredComplaint } = importance
  return escalation || unansweredMention || unansweredComplaint
}

/** Why to suggest `action` on this post would matter. */
export function importance(context: RuleContext, action: SuggestedAction): Importance {
  const { analysis, person, interactions, now } = context
  const waiting = analysis.about !== null && !answeredEnough(context)
  const tone = toneOf(analysis)
  return {
    escalation: action === 'escalate',
    unansweredMention: waiting && analysis.about?.by !== 'word',
    unansweredComplaint: waiting && tone === 'negative',
    vipOverdue: overdueDays(context) !== null,
    unthankedPraise: waiting && tone === 'positive' && thankedLately(context) === undefined,
    newFace: interactions.length === 0,
    strength: strength(interactions, now),
    reachBand: reachBand(person?.influence?.followers),
  }
}

/**
 * What changes among the suggestions on a post when `suggestion` is what is suggested there now:
 * other open ones lapse, and it is added unless it is there already, open or put off. Where one of
 * ours has answered the post, as `suggestion` then says, all of them are done; what somebody has put
 * back on the list since stays there.
 *
 * @param here every suggestion made on the post
 * @param suggestion null where nothing is suggested
 */
export function keepOnPost(
  here: readonly Suggestion[],
  suggestion: Suggestion | null,
): { lapsed: Suggestion[]; answered: Suggestion[]; added: Suggestion | null } {
  const isSame = ({ action }: Suggestion) => action === suggestion?.action
  const unresolved = here.filter(isUnresolved)
  if (suggestion?.answeredBy) {
    const isKnown = here.some((one) => one.status === 'accepted' || one.answeredBy)
    return {
      lapsed: [],
      answered: unresolved.filter((one) => !one.answeredBy),
      added: isKnown || unresolved.length > 0 ? null : suggestion,
    }
  }
  return {
    lapsed: unresolved.filter((one) => one.status === 'open' && !isSame(one)),
    answered: [],
    added: unresolved.some(isSame) ? null : suggestion,
  }
}

/** Open or put off: neither done nor turned down, nor lapsed. */
export function isUnresolved({ status }: Pick<Suggestion, 'status'>): boolean {
  return status === 'open' || status === 'snoozed'
}

/** Days after which an open suggestion lapses: the moment for an answer has passed. */
const LAPSES_AFTER = 14
/** Who waits for an answer waits longer; of strangers everything is forgotten then. */
const OWED_LAPSES_AFTER = 30

/** Whether the moment of an unresolved suggestion has passed at `now`. */
export function hasLapsed({ status, exempt, stranger, at }: Suggestion, now: number): boolean {
  if (stranger) return !isWithin(OWED_LAPSES_AFTER, at, now)
  return status === 'open' && !isWithin(exempt ? OWED_LAPSES_AFTER : LAPSES_AFTER, at, now)
}

/**
 * Whether somebody who is not kept waits for `action`: they spoke to the brand, ask or complain, or
 * it is a matter for a person. Not where they wrote so long ago that it would be forgotten at once.
 */
export function isOwedToStranger(context: RuleContext, action: SuggestedAction): boolean {
  const { post, now } = context
  const { owed, heardBy, urgency } = entryOf(action)
  const waits = isAddressed(context) || (owed && heardBy !== 'team') || urgency === 'now'
  return waits && isWithin(OWED_LAPSES_AFTER, post.at ?? now, now)
}
