import { describe, expect, it } from 'vitest'
import { DAY } from '../../../../lib/model/days'
import {
  endsOf,
  firstNotBelow,
  isEnoughToDraw,
  spanBefore,
  spanOf,
  stepAt,
} from '../../../../lib/model/reports/periods'

/** A Wednesday afternoon, by the local clock. */
const NOW = new Date(2026, 9, 21, 15).getTime()
const day = (at: number) => {
  const { month, date } = { month: new Date(at).getMonth() + 1, date: new Date(at).getDate() }
  return `${date}.${month}.`
}

describe('the span of a period', () => {
  it('goes by calendar weeks, the first cut by the span', () => {
    const { from, to, unit, starts } = spanOf('month', 0, NOW)
    expect([NOW - from, to, unit]).toEqual([30 * DAY, NOW, 'week'])
    expect(starts.map(day)).toEqual(['21.9.', '28.9.', '5.10.', '12.10.', '19.10.'])
  })

  it('goes by calendar months where it is long, across the change of clocks', () => {
    const { unit, starts } = spanOf('year', 0, NOW)
    expect(unit).toBe('month')
    expect(starts.map(day).slice(0, 4)).toEqual(['21.10.', '1.11.', '1.12.', '1.1.'])
    expect(starts).toHaveLength(13)
    expect(starts.slice(1).every((at) => new Date(at).getHours() === 0)).toBe(true)
  })

  it('goes by years where it is very long', () => {
    expect(spanOf('all', NOW - 3000 * DAY, NOW).unit).toBe('year')
  })

  it('does not reach back before the first record', () => {
    const first = NOW - 10 * DAY
    expect(spanOf('year', first, NOW)).toMatchObject({ from: first, unit: 'week' })
    expect(spanOf('all', first, NOW).from).toBe(first)
  })

  it('is a moment where nothing was recorded, or all of it for later', () => {
    expect(spanOf('all', undefined, NOW).starts).toEqual([NOW])
    expect(spanOf('all', NOW + DAY, NOW).starts).toEqual([NOW])
  })

  it('has one as long before it, unless it is everything', () => {
    expect(spanBefore('month', NOW)).toEqual({ from: NOW - 60 * DAY, to: NOW - 30 * DAY })
    expect(spanBefore('all', NOW)).toBeUndefined()
  })
})

describe('the steps of a span', () => {
  const span = { from: 5, to: 30, unit: 'week', starts: [5, 10, 20] } as const

  it.each([
    [4, -1],
    [5, 0],
    [9, 0],
    [10, 1],
    [20, 2],
    [30, 2],
    [31, -1],
  ])('%d is in step %d', (at, step) => {
    expect(stepAt(span, at)).toBe(step)
  })

  it('end where the next begins', () => {
    expect(endsOf(span)).toEqual([10, 20, 30])
  })

  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [5, 1],
    [6, 2],
  ])('the first not below %d is at %d', (at, index) => {
    expect(firstNotBelow([1, 5], at)).toBe(index)
  })
})

describe('enough to draw', () => {
  it.each([
    ['three steps with something in them', [[1, 2, 3]], true],
    [
      'three between two lines',
      [
        [1, 0, null],
        [0, 2, 3],
      ],
      true,
    ],
    ['not two', [[1, 0, null, 4]], false],
    ['not nothing', [[]], false],
  ])('%s', (_, series, expected) => {
    expect(isEnoughToDraw(series)).toBe(expected)
  })
})
