import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, today } from '../../../../lib/model/actions/today'
import type { FollowUp, Suggestion } from '../../../../lib/model/records'
import { daysAgo, NOW, PERSON_ID } from './context'

const BUDGET = { perDay: 5, spent: 0 }

function candidate(
  id: string,
  priority: number,
  changes: Partial<Suggestion> = {},
  exempt = false,
): Candidate {
  const suggestion: Suggestion = {
    id,
    personId: PERSON_ID,
    network: 'x',
    postKey: id,
    action: 'thank',
    reasons: [],
    priority,
    exempt,
    status: 'open',
    at: daysAgo(1),
    ...changes,
  }
  return { suggestion, priority, exempt }
}

const followUp = (id: string, due: number, doneAt?: number): FollowUp => ({
  id,
  personId: PERSON_ID,
  due,
  why: 'Sent a spare lid',
  ...(doneAt !== undefined && { doneAt }),
})

const listed = (candidates: Candidate[], budget = BUDGET) =>
  today(candidates, [], budget, NOW).suggestions.map(({ suggestion }) => suggestion.id)

describe("today's short list", () => {
  it('stands in the order of priority', () => {
    expect(listed([candidate('a', 100), candidate('b', 1000), candidate('c', 400)])).toEqual([
      'b',
      'c',
      'a',
    ])
  })

  it('puts the newer first among equals', () => {
    const old = candidate('a', 300, { at: daysAgo(3) })
    expect(listed([old, candidate('c', 300), candidate('b', 300)])).toEqual(['b', 'c', 'a'])
  })

  it('is no longer than the budget', () => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, place) => candidate(id, place))
    expect(listed(seven)).toEqual(['g', 'f', 'e', 'd', 'c'])
    expect(listed(seven, { perDay: 5, spent: 3 })).toEqual(['g', 'f'])
    expect(listed(seven, { perDay: 5, spent: 9 })).toEqual([])
  })

  it('holds mentions and complaints whatever the budget', () => {
    const some = [
      candidate('a', 900),
      candidate('b', 1100, {}, true),
      candidate('c', 600, {}, true),
    ]
    expect(listed(some, { perDay: 1, spent: 0 })).toEqual(['b', 'a', 'c'])
    expect(listed(some, { perDay: 1, spent: 1 })).toEqual(['b', 'c'])
  })

  it.each(['accepted', 'ignored', 'rejected'] as const)('has nothing that is %s', (status) => {
    expect(listed([candidate('a', 1000, { status }, true)])).toEqual([])
  })

  it('has what was put off once its time has come', () => {
    const put = (until: number) => ({ status: 'snoozed' as const, until })
    expect(listed([candidate('a', 1, put(NOW))])).toEqual(['a'])
    expect(listed([candidate('a', 1, put(NOW + 1))])).toEqual([])
  })

  it('names the promises that are due, the oldest first', () => {
    const { followUps } = today(
      [],
      [
        followUp('due', NOW),
        followUp('overdue', daysAgo(3)),
        followUp('done', daysAgo(3), daysAgo(2)),
        followUp('later', daysAgo(-1)),
      ],
      BUDGET,
      NOW,
    )
    expect(followUps.map(({ id }) => id)).toEqual(['overdue', 'due'])
  })

  it('is the same however it was gathered, and leaves out nothing that matters more', () => {
    const some = fc.uniqueArray(
      fc.record({ id: fc.uuid(), size: fc.nat({ max: 5 }), exempt: fc.boolean() }),
      { selector: ({ id }) => id, maxLength: 15 },
    )
    fc.assert(
      fc.property(some, fc.nat({ max: 8 }), (given, spent) => {
        const all = given.map(({ id, size, exempt }) => candidate(id, size, {}, exempt))
        const ids = listed(all, { perDay: 5, spent })
        expect(listed(all.toReversed(), { perDay: 5, spent })).toEqual(ids)
        const [shown, left] = [true, false].map((kept) =>
          all.filter(({ suggestion, exempt }) => !exempt && ids.includes(suggestion.id) === kept),
        )
        expect(shown?.length).toBe(Math.min(Math.max(0, 5 - spent), given.filter(counted).length))
        expect(least(shown)).toBeGreaterThanOrEqual(most(left))
      }),
    )
  })

  const counted = ({ exempt }: { exempt: boolean }) => !exempt
  const least = (some: Candidate[] = []) => Math.min(...some.map(({ priority }) => priority))
  const most = (some: Candidate[] = []) => Math.max(...some.map(({ priority }) => priority))
})
