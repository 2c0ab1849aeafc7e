import type { Tier } from '../../glyphs'
import type { TierMove } from '../../records'
import { type KeptPerson, type MovesByPerson, staysOf } from './tiers'

/** What each level weighs, squared below: the closer, the harder the next step (Orbit 2022). */
const LEVEL_WEIGHT: Record<Exclude<Tier, 'unknown'>, number> = {
  actively_disengaged: 1,
  not_engaged: 4,
  engaged: 7,
  fully_engaged: 10,
}

export interface Gravity {
  /** Undefined below `LEAST_PEOPLE`. */
  value: number | undefined
  /** How many were judged at the end. */
  people: number
}

/** Below this, one move would be the whole of it. */
const LEAST_PEOPLE = 10

/**
 * How strongly relationships were drawn closer between two times: `Δ Σ(levelWeight²) / people`.
 * One of a hundred who goes from engaged to fully engaged makes +0.51.
 *
 * Only who has a level at the end counts, and from the first level they had: "unknown" is no level.
 * Were it one of 0, to judge a stranger as actively disengaged would pull, and to take a judgement
 * back would push.
 *
 * @param people without the team
 * @param moves all since `from` at least
 */
export function gravity(
  people: readonly KeptPerson[],
  moves: MovesByPerson,
  from: number,
  to: number,
): Gravity {
  let judged = 0
  let change = 0
  for (const person of people) {
    const levels = levelsOf(person, moves.get(person.id), from, to)
    if (!levels) continue
    judged++
    change += commitment(levels.end) - commitment(levels.start)
  }
  return { value: judged < LEAST_PEOPLE ? undefined : change / judged, people: judged }
}

/** Where a person was at first and at the end; undefined where nobody had judged them then. */
function levelsOf(
  person: KeptPerson,
  moves: readonly TierMove[] | undefined,
  from: number,
  to: number,
): { start: Tier; end: Tier } | undefined {
  const { tier, createdAt } = person
  // Nearly everybody, so it should not take long.
  if (!moves) return tier === 'unknown' || createdAt > to ? undefined : { start: tier, end: tier }
  const stays = staysOf(person, moves).filter(({ since, until }) => since <= to && until > from)
  const end = stays.at(-1)?.tier ?? 'unknown'
  if (end === 'unknown') return undefined
  return { start: stays.find((stay) => stay.tier !== 'unknown')?.tier ?? end, end }
}

function commitment(tier: Tier): number {
  return tier === 'unknown' ? 0 : LEVEL_WEIGHT[tier] ** 2
}
