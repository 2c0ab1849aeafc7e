import type { Tier } from '../../glyphs'
import type { TierMove } from '../../records'
import type { Span } from '../periods'
import { directionOf, type KeptPerson, levelAt, type MovesByPerson, tierAt } from './tiers'

/** How many advocates, which is who is fully engaged, came and went. */
export interface Advocates {
  won: number
  lost: number
}

/**
 * Who was not fully engaged when a time began and is when it ends, and the other way round. Who was
 * judged later counts from their first judgement; whom nobody judges at the end is neither.
 *
 * @param people without the team
 * @param moves all since the time began at least
 */
export function advocatesMoved(
  people: readonly KeptPerson[],
  moves: MovesByPerson,
  { from, to }: Pick<Span, 'from' | 'to'>,
): Advocates {
  const counts = { won: 0, lost: 0 }
  for (const { id, tier } of people) {
    const own = moves.get(id)
    if (!own) continue
    const [then, now] = [levelAt(tier, own, from), tierAt(tier, own, to)]
    if (then === 'unknown' || now === 'unknown') continue
    if (now === 'fully_engaged' && then !== 'fully_engaged') counts.won++
    if (then === 'fully_engaged' && now !== 'fully_engaged') counts.lost++
  }
  return counts
}

/** A move up or down, of whom, and who decided it. */
export interface Move {
  personId: string
  name: string
  from: Tier
  to: Tier
  at: number
  by: string
}

/** More than this would be a list of its own. */
const LISTED = 100

/** The latest moves up and down in a span, the last one first; without names yet. */
export function latestMoves(
  people: readonly KeptPerson[],
  moves: MovesByPerson,
  { from, to }: Pick<Span, 'from' | 'to'>,
): TierMove[] {
  return people
    .flatMap(({ id }) => moves.get(id) ?? [])
    .filter((move) => move.at >= from && move.at <= to && directionOf(move) !== 'judged')
    .sort((a, b) => b.at - a.at)
    .slice(0, LISTED)
}
