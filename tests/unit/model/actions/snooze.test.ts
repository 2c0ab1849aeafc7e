import { describe, expect, it } from 'vitest'
import { SNOOZES, snoozedUntil, snoozesFor } from '../../../../lib/model/actions/snooze'
import { SUGGESTED_ACTIONS } from '../../../../lib/model/actions/table'

/** A moment by the clock here. */
const at = (day: number, hour: number, minute = 0) =>
  new Date(2026, 10, day, hour, minute).getTime()

describe('what is put off', () => {
  it.each([
    ['one_hour', at(29, 10), at(29, 11)],
    ['one_hour', at(29, 23, 30), at(30, 0, 30)],
    ['afternoon', at(29, 9), at(29, 15)],
    ['afternoon', at(29, 14, 59), at(29, 15)],
    ['tomorrow', at(29, 0), at(30, 9)],
    ['tomorrow', at(29, 23, 59), at(30, 9)],
    ['tomorrow', at(30, 12), new Date(2026, 11, 1, 9).getTime()],
    ['monday', at(27, 10), at(30, 9)],
    ['monday', at(30, 8), new Date(2026, 11, 7, 9).getTime()],
    ['monday', at(29, 10), at(30, 9)],
    ['date', at(27, 10), at(28, 9)],
    ['two_weeks', at(1, 10), at(15, 10)],
    ['one_month', at(1, 10), new Date(2026, 11, 1, 10).getTime()],
    ['three_months', at(1, 10), at(1, 10) + 91 * 86_400_000],
  ] as const)('for %s comes back', (length, now, until) => {
    expect(snoozedUntil(length, now)).toBe(until)
  })

  it('comes back in the morning also after a night that is longer or shorter', () => {
    for (let day = 1; day <= 366; day++) {
      const back = new Date(snoozedUntil('tomorrow', new Date(2026, 0, day, 18).getTime()))
      expect([back.getHours(), back.getMinutes()]).toEqual([9, 0])
      expect(back.getDate()).toBe(new Date(2026, 0, day + 1, 12).getDate())
    }
  })

  it.each(SUGGESTED_ACTIONS)(
    'comes back later than now, whatever is offered for it: %s',
    (action) => {
      for (let hour = 0; hour < 24; hour++) {
        const now = at(29, hour)
        for (const length of snoozesFor(action, now)) {
          expect(snoozedUntil(length, now)).toBeGreaterThan(now)
        }
      }
    },
  )
})

it('comes back on the morning of a day that is chosen, unless that is over', () => {
  expect(snoozedUntil('date', at(27, 10), '2026-12-24')).toBe(new Date(2026, 11, 24, 9).getTime())
  expect(snoozedUntil('date', at(27, 10), '2026-11-27')).toBe(at(28, 9))
  expect(snoozedUntil('date', at(27, 10), '2020-01-01')).toBe(at(28, 9))
})

describe('for how long something can be put off', () => {
  it('until Monday over a weekend where somebody waits; a promise to any day', () => {
    expect(snoozesFor('answer', at(27, 9))).toContain('monday')
    expect(snoozesFor('answer', at(26, 9))).not.toContain('monday')
    expect(snoozesFor('answer', at(27, 9))).not.toContain('date')
    expect(snoozesFor(undefined, at(27, 9))).toEqual(SNOOZES)
  })

  it.each(['careful_reply', 'answer', 'capture', 'escalate'] as const)(
    'until tomorrow where somebody waits: %s',
    (action) => {
      expect(snoozesFor(action, at(29, 9))).toEqual(['one_hour', 'afternoon', 'tomorrow'])
    },
  )

  it.each(['thank', 'amplify', 'ask', 'invite', 'acknowledge'] as const)(
    'for weeks as well where nobody does: %s',
    (action) => {
      expect(snoozesFor(action, at(27, 9))).toEqual(SNOOZES)
    },
  )

  it('not until an afternoon that has come', () => {
    expect(snoozesFor('answer', at(29, 14, 59))).toContain('afternoon')
    expect(snoozesFor('answer', at(29, 15))).not.toContain('afternoon')
  })
})
