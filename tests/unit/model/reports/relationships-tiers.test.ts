import { describe, expect, it } from 'vitest'
import type { Tier } from '../../../../lib/model/glyphs'
import type { TierMove } from '../../../../lib/model/records'
import type { Span } from '../../../../lib/model/reports/periods'
import { gravity } from '../../../../lib/model/reports/relationships/gravity'
import {
  directionOf,
  type KeptPerson,
  movesByPerson,
  movesByStep,
  tiersOverTime,
} from '../../../../lib/model/reports/relationships/tiers'

/** Three steps: 0 to 10, 10 to 20, 20 to 30. */
const span: Span = { from: 0, to: 30, unit: 'week', starts: [0, 10, 20] }

const person = (id: string, tier: Tier, createdAt = 0): KeptPerson => ({
  id,
  tier,
  createdAt,
  strength: 0,
})

const move = (personId: string, at: number, from: Tier, to: Tier): TierMove => ({
  id: crypto.randomUUID(),
  personId,
  from,
  to,
  at,
  by: '',
  reasons: [],
})

/** Ten people who stay where they are, so that there are enough for a gravity. */
const others = (tier: Tier, count = 9) =>
  Array.from({ length: count }, (_, nth) => person(`other ${nth}`, tier))

describe('tiers over time', () => {
  const tiersOf = (people: KeptPerson[], moves: TierMove[], tier: Tier) =>
    tiersOverTime(people, movesByPerson(moves), span).map((counts) => counts[tier])

  it('counts people from the step they were kept in', () => {
    expect(tiersOf([person('a', 'engaged', 12), person('b', 'engaged')], [], 'engaged')).toEqual([
      1, 2, 2,
    ])
  })

  it('tells earlier tiers backwards from today’s', () => {
    const people = [person('a', 'fully_engaged')]
    const moves = [
      move('a', 25, 'engaged', 'fully_engaged'),
      move('a', 5, 'unknown', 'not_engaged'),
    ]
    expect(tiersOf(people, moves, 'not_engaged')).toEqual([0, 0, 0])
    expect(tiersOf(people, moves, 'engaged')).toEqual([1, 1, 0])
    expect(tiersOf(people, moves, 'fully_engaged')).toEqual([0, 0, 1])
  })

  it('counts a move at the very end of a step within it', () => {
    const moves = [move('a', 10, 'engaged', 'not_engaged')]
    expect(tiersOf([person('a', 'not_engaged')], moves, 'not_engaged')).toEqual([1, 1, 1])
  })

  it('takes a move from before somebody was kept, as a merge can leave one, for no move', () => {
    const moves = [move('a', 5, 'unknown', 'engaged')]
    expect(tiersOf([person('a', 'engaged', 15)], moves, 'engaged')).toEqual([0, 1, 1])
    expect(tiersOf([person('a', 'engaged', 15)], moves, 'unknown')).toEqual([0, 0, 0])
  })
})

describe('moves', () => {
  it.each<[Tier, Tier, string]>([
    ['not_engaged', 'engaged', 'up'],
    ['actively_disengaged', 'fully_engaged', 'up'],
    ['engaged', 'actively_disengaged', 'down'],
    ['unknown', 'actively_disengaged', 'judged'],
    ['engaged', 'unknown', 'judged'],
  ])('from %s to %s go %s', (from, to, direction) => {
    expect(directionOf({ from, to })).toBe(direction)
  })

  it('are counted by step, and those of the team are not', () => {
    const moves = [
      move('a', 3, 'not_engaged', 'engaged'),
      move('a', 12, 'engaged', 'not_engaged'),
      move('b', 15, 'not_engaged', 'engaged'),
      move('b', 99, 'not_engaged', 'engaged'),
      move('team', 3, 'not_engaged', 'engaged'),
    ]
    const people = [person('a', 'not_engaged'), person('b', 'engaged')]
    expect(movesByStep(people, movesByPerson(moves), span)).toEqual({
      up: [1, 1, 0],
      down: [0, 1, 0],
      judged: [0, 0, 0],
    })
  })
})

describe('gravity', () => {
  const of = (people: KeptPerson[], moves: TierMove[] = []) =>
    gravity(people, movesByPerson(moves), 0, 30).value

  it.each<[string, Tier, Tier, number]>([
    // (49 − 16) / 10, (100 − 49) / 10, (100 − 1) / 10, (16 − 49) / 10.
    ['one step up near the bottom', 'not_engaged', 'engaged', 3.3],
    ['one step up near the top', 'engaged', 'fully_engaged', 5.1],
    ['all the way up', 'actively_disengaged', 'fully_engaged', 9.9],
    ['one step down', 'engaged', 'not_engaged', -3.3],
  ])('of ten, %s', (_, from, to, expected) => {
    expect(of([person('a', to), ...others('engaged')], [move('a', 5, from, to)])).toBeCloseTo(
      expected,
    )
  })

  it('is the sum of all changes over all who were judged', () => {
    const people = [
      person('up', 'engaged'),
      person('down', 'engaged'),
      person('judged', 'engaged'),
      ...others('not_engaged', 9),
    ]
    const moves = [
      move('up', 5, 'not_engaged', 'engaged'),
      move('down', 6, 'fully_engaged', 'engaged'),
      move('judged', 7, 'unknown', 'not_engaged'),
      move('judged', 9, 'not_engaged', 'engaged'),
    ]
    // 33 − 51 + 33 over twelve people.
    expect(of(people, moves)).toBeCloseTo(1.25)
  })

  it('does not change with judgements of people nobody had judged, nor with new people', () => {
    const judged = [
      person('rage', 'actively_disengaged'),
      person('fan', 'fully_engaged'),
      person('new', 'engaged', 20),
      ...others('engaged'),
    ]
    const moves = [
      move('rage', 5, 'unknown', 'actively_disengaged'),
      move('fan', 5, 'unknown', 'fully_engaged'),
    ]
    expect(of(judged, moves)).toBe(0)
  })

  it('leaves out whoever is not judged at the end', () => {
    const people = [person('a', 'unknown'), ...others('engaged', 10)]
    const moves = [move('a', 5, 'fully_engaged', 'unknown')]
    expect(gravity(people, movesByPerson(moves), 0, 30)).toEqual({ value: 0, people: 10 })
  })

  it('is told of the span before as well, moves since notwithstanding', () => {
    const people = [person('a', 'fully_engaged'), ...others('engaged')]
    const moves = movesByPerson([
      move('a', 5, 'not_engaged', 'engaged'),
      move('a', 25, 'engaged', 'fully_engaged'),
    ])
    expect(gravity(people, moves, 0, 20).value).toBeCloseTo(3.3)
    expect(gravity(people, moves, 20, 30).value).toBeCloseTo(5.1)
  })

  it('is not told of fewer than ten people', () => {
    expect(of([person('a', 'engaged')], [move('a', 5, 'not_engaged', 'engaged')])).toBeUndefined()
  })
})
