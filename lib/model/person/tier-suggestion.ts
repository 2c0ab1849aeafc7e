import { DAY } from '../days'
import type { Tier } from '../glyphs'
import { type Reason, reason } from '../records'
import type { Person } from './person'

/** What speaks for or against a tier: when they did what. Milliseconds since 1970, in any order. */
export interface TierEvidence {
  /** They spoke well of the brand, on a post or in a contact they started. */
  readonly good: readonly number[]
  /** They spoke ill of it, or complained. */
  readonly bad: readonly number[]
  /** They spoke of it, and neither well nor ill. */
  readonly neutral: readonly number[]
  /** They recommended the brand or shared what it wrote. */
  readonly recommended: readonly number[]
  /** They came to meet somebody of the brand. */
  readonly met: readonly number[]
  /** The last sign from them of any kind, if there was one. */
  readonly lastSign: number | undefined
}

/** A move from one tier to the next, and what speaks for it. */
export interface TierSuggestion {
  readonly from: Tier
  readonly to: Tier
  readonly reasons: readonly Reason[]
}

type Judged = Pick<Person, 'tier' | 'reviewAfter' | 'doNotEngage' | 'isTeam'>

/** Days that count as "of late", and as "for long". */
const LATE = 90
export const LONG = 180
/** Days after which a meeting or a recommendation is forgotten. */
const YEAR = 365

/** Days on which they must have spoken. One day says nothing, however much was said on it. */
const ENOUGH = { engaged: 2, reconciled: 2, fully: 4, indifferent: 3, hostile: 3, souring: 2 }

interface Case {
  readonly evidence: TierEvidence
  readonly now: number
}

/** What speaks for a move, or null where too little does. */
type Rule = (given: Case) => Reason[] | null

/** Promoted at once: one step up the tiers, as soon as enough speaks for it. */
const UP: Partial<Record<Tier, { to: Tier; rule: Rule }[]>> = {
  unknown: [
    { to: 'engaged', rule: speaksWell },
    { to: 'actively_disengaged', rule: speaksIllOnly },
    { to: 'not_engaged', rule: isIndifferent },
  ],
  actively_disengaged: [{ to: 'not_engaged', rule: isReconciled }],
  not_engaged: [{ to: 'engaged', rule: speaksWell }],
  engaged: [{ to: 'fully_engaged', rule: isLoyal }],
}

const RULES_UP = Object.values(UP).flatMap((moves) => moves.map(({ rule }) => rule))

/** Demoted at a review only (Orbit's rule): one step down. */
const DOWN: Partial<Record<Tier, { to: Tier; rule: Rule }[]>> = {
  fully_engaged: [
    { to: 'engaged', rule: isSouring },
    { to: 'engaged', rule: isQuietlyGone },
  ],
  engaged: [
    { to: 'not_engaged', rule: isSouring },
    { to: 'not_engaged', rule: isSilent },
  ],
  not_engaged: [{ to: 'actively_disengaged', rule: speaksIllOnly }],
}

/**
 * Whether what somebody did in the last `LONG` days may say enough for a move, whatever their tier: of
 * nobody else is one suggested, but at a review.
 */
export function saysEnough(evidence: TierEvidence, now: number): boolean {
  const { good, bad, neutral } = evidence
  const { engaged, reconciled, fully, indifferent, hostile } = ENOUGH
  const few =
    good.length < Math.min(engaged, reconciled, fully) &&
    bad.length < hostile &&
    neutral.length < indifferent
  if (few) return false
  return speaksLoyally(evidence, now) || RULES_UP.some((rule) => rule({ evidence, now }) !== null)
}

/** Whether what somebody said in the last `LONG` days is that of a fully engaged person. */
export function speaksLoyally({ good, bad }: TierEvidence, now: number): boolean {
  return daysWith(good, LONG, now) >= ENOUGH.fully && daysWith(bad, LATE, now) === 0
}

/**
 * The tier that a person may have moved to, with its evidence, or null. Only suggested: a tier is
 * an attitude, and staff confirm it. Nobody is suggested a lower one before `reviewAfter`, and
 * nobody is called actively disengaged for less than three days of speaking ill.
 *
 * @param now milliseconds since 1970
 */
export function suggestTier(
  person: Judged,
  evidence: TierEvidence,
  now: number,
): TierSuggestion | null {
  const { tier, reviewAfter, doNotEngage, isTeam } = person
  if (doNotEngage || isTeam) return null
  const up = firstOf(UP[tier], { evidence, now })
  if (up) return { from: tier, ...up }
  if (reviewAfter === undefined || reviewAfter > now) return null
  const down = firstOf(DOWN[tier], { evidence, now })
  const review = reason('reason_tier_review', { at: reviewAfter })
  return down && { from: tier, to: down.to, reasons: [...down.reasons, review] }
}

function firstOf(moves: readonly { to: Tier; rule: Rule }[] = [], given: Case) {
  for (const { to, rule } of moves) {
    const reasons = rule(given)
    if (reasons) return { to, reasons }
  }
  return null
}

function speaksWell({ evidence, now }: Case): Reason[] | null {
  const good = daysWith(evidence.good, LATE, now)
  if (good < ENOUGH.engaged || good <= daysWith(evidence.bad, LATE, now)) return null
  return [spoke('reason_tier_good_days', good, LATE)]
}

function isLoyal({ evidence, now }: Case): Reason[] | null {
  if (!speaksLoyally(evidence, now)) return null
  const good = daysWith(evidence.good, LONG, now)
  const done = [
    ...lastOf('reason_tier_recommended', evidence.recommended, now),
    ...lastOf('reason_tier_met', evidence.met, now),
  ]
  // Words are cheap: whoever would miss the brand has done something for it as well.
  return done.length > 0 ? [spoke('reason_tier_good_days', good, LONG), ...done] : null
}

function isReconciled({ evidence, now }: Case): Reason[] | null {
  const good = daysWith(evidence.good, LATE, now)
  if (good < ENOUGH.reconciled || daysWith(evidence.bad, LATE, now) > 0) return null
  return [spoke('reason_tier_good_days', good, LATE), reason('reason_tier_no_bad', LATE)]
}

function isIndifferent({ evidence, now }: Case): Reason[] | null {
  const { good, bad, neutral } = evidence
  const days = daysWith(neutral, LONG, now)
  const sides = daysWith(good, LONG, now) + daysWith(bad, LONG, now)
  if (days < ENOUGH.indifferent || sides > 0) return null
  return [spoke('reason_tier_neutral_days', days, LONG)]
}

function speaksIllOnly({ evidence, now }: Case): Reason[] | null {
  const bad = daysWith(evidence.bad, LATE, now)
  if (bad < ENOUGH.hostile || daysWith(evidence.good, LATE, now) > 0) return null
  return [spoke('reason_tier_bad_days', bad, LATE), reason('reason_tier_no_good', LATE)]
}

function isSouring({ evidence, now }: Case): Reason[] | null {
  const bad = daysWith(evidence.bad, LATE, now)
  const good = daysWith(evidence.good, LATE, now)
  if (bad < ENOUGH.souring || bad <= good) return null
  const against = good > 0 ? [spoke('reason_tier_good_days', good, LATE)] : []
  return [spoke('reason_tier_bad_days', bad, LATE), ...against]
}

/** Loyalty that is not spoken of any more may have become mere habit. */
function isQuietlyGone({ evidence, now }: Case): Reason[] | null {
  return daysWith(evidence.good, LONG, now) > 0 ? null : [reason('reason_tier_no_good', LONG)]
}

function isSilent({ evidence: { lastSign }, now }: Case): Reason[] | null {
  if (lastSign === undefined) return [reason('reason_tier_never')]
  if (now - lastSign < LONG * DAY) return null
  return [reason('reason_tier_silent', { at: lastSign })]
}

function spoke(
  key: 'reason_tier_good_days' | 'reason_tier_bad_days' | 'reason_tier_neutral_days',
  days: number,
  within: number,
): Reason {
  return reason(key, days, within)
}

function lastOf(
  key: 'reason_tier_recommended' | 'reason_tier_met',
  times: readonly number[],
  now: number,
): Reason[] {
  const last = Math.max(...times)
  return now - last < YEAR * DAY ? [reason(key, { at: last })] : []
}

/** On how many days within the last `days` something was done: once a day counts once. */
function daysWith(times: readonly number[], days: number, now: number): number {
  const late = times.filter((at) => at <= now && now - at < days * DAY)
  return new Set(late.map((at) => Math.floor(at / DAY))).size
}
