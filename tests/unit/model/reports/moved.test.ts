import { describe, expect, it } from 'vitest'
import type { Tier } from '../../../../lib/model/glyphs'
import type { TierMove } from '../../../../lib/model/records'
import { advocatesMoved, latestMoves } from '../../../../lib/model/reports/relationships/moved'
import { levelAt, movesByPerson, tierAt } from '../../../../lib/model/reports/relationships/tiers'

const move = (personId: string, at: number, from: Tier, to: Tier): TierMove => ({
  ...{ id: `${personId}${at}`, personId, at, from, to, by: '', reasons: [] },
})
const person = (id: string, tier: Tier) => ({ id, tier, createdAt: 0, strength: 0 })

describe('advocates', () => {
  const span = { from: 10, to: 20 }
  const counted = (tier: Tier, ...moves: TierMove[]) =>
    advocatesMoved([person('a', tier)], movesByPerson(moves), span)

  it.each<[string, Tier, TierMove[], [number, number]]>([
    ['won', 'fully_engaged', [move('a', 12, 'engaged', 'fully_engaged')], [1, 0]],
    ['lost', 'engaged', [move('a', 12, 'fully_engaged', 'engaged')], [0, 1]],
    [
      'neither, where they came and went',
      'engaged',
      [move('a', 12, 'engaged', 'fully_engaged'), move('a', 14, 'fully_engaged', 'engaged')],
      [0, 0],
    ],
    [
      'neither, when judged first',
      'fully_engaged',
      [move('a', 12, 'unknown', 'fully_engaged')],
      [0, 0],
    ],
    [
      'won, when judged first and then won',
      'fully_engaged',
      [move('a', 11, 'unknown', 'engaged'), move('a', 12, 'engaged', 'fully_engaged')],
      [1, 0],
    ],
    [
      'neither, before the time',
      'fully_engaged',
      [move('a', 5, 'engaged', 'fully_engaged')],
      [0, 0],
    ],
    [
      'won within, and lost after the time',
      'engaged',
      [move('a', 12, 'engaged', 'fully_engaged'), move('a', 25, 'fully_engaged', 'engaged')],
      [1, 0],
    ],
  ])('are %s', (_, tier, moves, [won, lost]) => {
    expect(counted(tier, ...moves)).toEqual({ won, lost })
  })
})

it('the latest moves are those up and down within the time, the last one first', () => {
  const moves = movesByPerson([
    move('a', 11, 'unknown', 'engaged'),
    move('a', 12, 'engaged', 'not_engaged'),
    move('b', 15, 'not_engaged', 'engaged'),
    move('b', 25, 'engaged', 'fully_engaged'),
  ])
  const people = [person('a', 'not_engaged'), person('b', 'fully_engaged')]
  expect(latestMoves(people, moves, { from: 10, to: 20 }).map(({ at }) => at)).toEqual([15, 12])
})

it('a first judgement counts for the time before it as a level, and not as a tier', () => {
  const moves = [move('a', 10, 'unknown', 'engaged'), move('a', 20, 'engaged', 'fully_engaged')]
  expect([5, 15, 25].map((at) => tierAt('fully_engaged', moves, at))).toEqual([
    'unknown',
    'engaged',
    'fully_engaged',
  ])
  expect(levelAt('fully_engaged', moves, 5)).toBe('engaged')
})
