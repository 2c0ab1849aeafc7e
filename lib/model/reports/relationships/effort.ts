import { TIERS, type Tier } from '../../glyphs'
import { strengthAt } from '../../person/strength'
import { type KeptPerson, noTierCounts, type TierCounts } from './tiers'

/** Who gets our time, and who deserves it: one tier's shares, each of 1. */
export interface Effort {
  tier: Tier
  people: number
  sent: number
  peopleShare: number
  /** Of the strength of all relationships: what they did, not what we did. */
  strengthShare: number
  sentShare: number
}

/**
 * The shares of each tier, the closest first, in people, in the strength of relationships today,
 * and in our contacts.
 *
 * @param people without the team
 * @param sent contacts from us, by the tier that the person had that day
 * @param now milliseconds since 1970
 */
export function effortByTier(
  people: readonly KeptPerson[],
  sent: TierCounts,
  now: number,
): Effort[] {
  const counts = noTierCounts()
  const strengths = noTierCounts()
  for (const { tier, strength } of people) {
    counts[tier]++
    strengths[tier] += strengthAt(strength, now)
  }
  return TIERS.toReversed().map((tier) => ({
    tier,
    people: counts[tier],
    sent: sent[tier],
    peopleShare: shareOf(counts, tier),
    strengthShare: shareOf(strengths, tier),
    sentShare: shareOf(sent, tier),
  }))
}

function shareOf(counts: TierCounts, tier: Tier): number {
  const sum = Object.values(counts).reduce((total, count) => total + count, 0)
  return sum === 0 ? 0 : counts[tier] / sum
}

/** Fewer contacts from us than this are not shared out. */
const LEAST_SENT = 10

/** Whether there are enough contacts from us for their shares to say anything. */
export function isEnoughToShare(efforts: readonly Effort[]): boolean {
  return efforts.reduce((sum, { sent }) => sum + sent, 0) >= LEAST_SENT
}

/**
 * The tier whose share of our contacts stays furthest behind what it brings, if that is by a tenth
 * or more. Nobody owes the actively disengaged more time for what they do.
 */
export function mostNeglectedTier(efforts: readonly Effort[]): Effort | undefined {
  const gap = ({ strengthShare, sentShare }: Effort) => strengthShare - sentShare
  const [first] = efforts
    .filter(({ tier }) => tier === 'engaged' || tier === 'fully_engaged')
    .toSorted((a, b) => gap(b) - gap(a))
  return first && gap(first) >= 0.1 ? first : undefined
}
