import { TIERS, type Tier } from '../../glyphs'
import type { TierMove } from '../../records'
import { endsOf, firstNotBelow, type Span, stepAt } from '../periods'

/** Of a person, what a report on relationships goes by. The team is not among them. */
export interface KeptPerson {
  readonly id: string
  readonly tier: Tier
  readonly createdAt: number
  /** As it is stored (`storedStrength`); 0 where there never was a contact. */
  readonly strength: number
}

/** A person's moves from tier to tier, the earliest first, by the person's id. */
export type MovesByPerson = ReadonlyMap<string, readonly TierMove[]>

/** Sorts moves by person. */
export function movesByPerson(moves: readonly TierMove[]): MovesByPerson {
  const own = new Map<string, TierMove[]>()
  for (const move of moves.toSorted((a, b) => a.at - b.at)) {
    own.set(move.personId, [...(own.get(move.personId) ?? []), move])
  }
  return own
}

/** A tier somebody had: from when until when. */
interface Stay {
  tier: Tier
  since: number
  until: number
}

/**
 * The tiers a person had, the earliest first: told backwards from today's tier, in which the tier
 * before each move is the one that the move went out from.
 *
 * @param moves all since the time the stays are asked for, the earliest first
 */
export function staysOf(person: KeptPerson, moves: readonly TierMove[] = []): Stay[] {
  let since = person.createdAt
  const stays: Stay[] = []
  for (const { from, at } of moves) {
    if (at > since) stays.push({ tier: from, since, until: at })
    since = Math.max(since, at)
  }
  return [...stays, { tier: person.tier, since, until: Infinity }]
}

/**
 * The tier somebody had at a time, as it was judged then.
 *
 * @param tier that they have today
 * @param moves all since then, the earliest first
 */
export function tierAt(tier: Tier, moves: readonly TierMove[] | undefined, at: number): Tier {
  return moves?.find((move) => move.at > at)?.from ?? tier
}

/** The same, where a first judgement counts for the time before it as well. */
export function levelAt(tier: Tier, moves: readonly TierMove[] | undefined, at: number): Tier {
  return moves?.find((move) => move.at > at && move.from !== 'unknown')?.from ?? tier
}

/** How many people there are on each tier. */
export type TierCounts = Record<Tier, number>

/** No people on any tier. */
export function noTierCounts(): TierCounts {
  return Object.fromEntries(TIERS.map((tier) => [tier, 0])) as TierCounts
}

/** How many people were on each tier at the end of each step of a span. */
export function tiersOverTime(
  people: readonly KeptPerson[],
  moves: MovesByPerson,
  span: Span,
): TierCounts[] {
  const ends = endsOf(span)
  // What each step adds to the one before it.
  const steps = ends.map(noTierCounts)
  for (const person of people) {
    for (const { tier, since, until } of staysOf(person, moves.get(person.id))) {
      const come = firstNotBelow(ends, since)
      const go = firstNotBelow(ends, until)
      if (come >= go) continue
      add(steps[come], tier, 1)
      add(steps[go], tier, -1)
    }
  }
  for (const [index, counts] of steps.entries()) {
    for (const tier of TIERS) add(counts, tier, steps[index - 1]?.[tier] ?? 0)
  }
  return steps
}

function add(counts: TierCounts | undefined, tier: Tier, count: number): void {
  if (counts) counts[tier] += count
}

/** Which way a move went; `judged`: nobody had judged them before, or nobody does any more. */
export function directionOf({ from, to }: Pick<TierMove, 'from' | 'to'>): 'up' | 'down' | 'judged' {
  if (from === 'unknown' || to === 'unknown') return 'judged'
  return TIERS.indexOf(to) > TIERS.indexOf(from) ? 'up' : 'down'
}

/** How many moves went up, and how many down, in each step of a span. */
export function movesByStep(
  people: readonly KeptPerson[],
  moves: MovesByPerson,
  span: Span,
): { up: number[]; down: number[]; judged: number[] } {
  const none = () => span.starts.map(() => 0)
  const counts = { up: none(), down: none(), judged: none() }
  for (const { id } of people) {
    for (const move of moves.get(id) ?? []) {
      const step = stepAt(span, move.at)
      const way = counts[directionOf(move)]
      if (step >= 0) way[step] = (way[step] ?? 0) + 1
    }
  }
  return counts
}
