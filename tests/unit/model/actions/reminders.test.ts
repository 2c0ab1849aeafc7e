import { describe, expect, it } from 'vitest'
import {
  badgeCount,
  dueItems,
  isQuiet,
  keyOf,
  NO_REMINDERS,
  nextLook,
  quietEnd,
  Reminders,
  untold,
} from '../../../../lib/model/actions/reminders'
import type { FollowUp, Suggestion } from '../../../../lib/model/records'

const HOUR = 3_600_000
/** Friday, 27 November 2026, 14:00 UTC. */
const NOW = Date.UTC(2026, 10, 27, 14)

const suggestion = (id: string, more: Partial<Suggestion> = {}): Suggestion => ({
  id,
  network: 'x',
  postKey: 'key',
  action: 'careful_reply',
  reasons: [],
  priority: 0,
  exempt: true,
  status: 'open',
  at: NOW,
  ...more,
})
const promise = (id: string, due: number, more: Partial<FollowUp> = {}): FollowUp => ({
  id,
  personId: 'p',
  due,
  why: 'Call',
  ...more,
})

const berlin: Reminders = { ...NO_REMINDERS, notify: true, timeZone: 'Europe/Berlin' }
const at = (day: number, hour: number, minute = 0) => Date.UTC(2026, 10, day, hour, minute)

describe('what there is to remind of', () => {
  it('is an escalation at once, who waits after two hours, promises and what comes back at their time', () => {
    const items = dueItems(
      [
        suggestion('hurt', { action: 'escalate' }),
        suggestion('waits'),
        suggestion('back', { status: 'snoozed', until: NOW + 5 * HOUR }),
        suggestion('praise', { action: 'thank', exempt: false }),
      ],
      [promise('due', NOW - HOUR), promise('kept', NOW, { doneAt: NOW })],
    )
    expect(items).toEqual([
      { id: 'hurt', at: NOW, kind: 'escalation' },
      { id: 'waits', at: NOW + 2 * HOUR, kind: 'owed' },
      { id: 'back', at: NOW + 5 * HOUR, kind: 'back' },
      { id: 'due', at: NOW - HOUR, kind: 'promise' },
    ])
    expect(untold(items, [], NOW).map(({ id }) => id)).toEqual(['hurt', 'due'])
    expect(untold(items, [`hurt ${NOW}`], NOW).map(({ id }) => id)).toEqual(['due'])
  })

  it('is told again when it was put off again', () => {
    const [first] = dueItems([], [promise('due', NOW)])
    const later = dueItems([], [promise('due', NOW + HOUR)])
    if (!first) throw new Error('nothing due')
    expect(untold(later, [keyOf(first)], NOW + HOUR)).toHaveLength(1)
  })
})

it('the toolbar counts who waits and what is due, and nothing that is put off, kept or praise', () => {
  const suggestions = [
    suggestion('1'),
    suggestion('2', { status: 'snoozed', until: NOW - 1 }),
    suggestion('3', { status: 'snoozed', until: NOW + 1 }),
    suggestion('4', { action: 'thank', exempt: false }),
  ]
  const promises = [promise('5', NOW), promise('6', NOW + 1), promise('7', NOW, { doneAt: NOW })]
  expect(badgeCount(suggestions, promises, NOW)).toBe(3)
})

describe('a quiet time', () => {
  it.each([
    ['Friday afternoon in Berlin', at(27, 16, 59), false],
    ['Friday evening in Berlin', at(27, 17), true],
    ['Friday before eight in Berlin', at(27, 6, 59), true],
    ['Friday at eight in Berlin', at(27, 7), false],
    ['Saturday noon', at(28, 11), true],
    ['Sunday noon', at(29, 11), true],
    ['Monday morning', at(30, 9), false],
  ])('%s', (_, now, quiet) => {
    expect(isQuiet(berlin, now)).toBe(quiet)
  })

  it('goes by the zone that is set: Friday evening in London is Saturday in Tokyo', () => {
    const all: Reminders = { ...berlin, quietFrom: '00:00', quietTo: '00:00', daysOff: [6] }
    expect(isQuiet({ ...all, timeZone: 'Europe/London' }, at(27, 18))).toBe(false)
    expect(isQuiet({ ...all, timeZone: 'Asia/Tokyo' }, at(27, 18))).toBe(true)
  })

  it.each([
    ['in the evening until the next morning', at(25, 20), at(26, 7)],
    ['over a weekend until Monday morning', at(27, 20), at(30, 7)],
    ['on a day off by day as well', at(28, 11), at(30, 7)],
    ['is over at once where it is none', at(26, 12), at(26, 12)],
  ])('lasts %s', (_, now, end) => {
    expect(quietEnd(berlin, now)).toBe(end)
  })

  it('ends at the hour also in the night that the clocks change', () => {
    // 25 October 2026, 3:00 becomes 2:00 in Berlin; it is a Sunday.
    const nightly = { ...berlin, daysOff: [] }
    expect(quietEnd(nightly, Date.UTC(2026, 9, 24, 20))).toBe(Date.UTC(2026, 9, 25, 7))
    expect(quietEnd(nightly, Date.UTC(2026, 2, 28, 20))).toBe(Date.UTC(2026, 2, 29, 6))
  })

  it('has an end even where every day is off', () => {
    const never = { ...berlin, daysOff: [0, 1, 2, 3, 4, 5, 6] }
    expect(quietEnd(never, NOW)).toBeGreaterThan(NOW)
  })
})

describe('the next look', () => {
  it('is when the next thing is due, or when a quiet time ends that holds something back', () => {
    const items = dueItems([], [promise('a', at(27, 20)), promise('b', at(30, 12))])
    expect(nextLook(items, [], berlin, at(27, 16))).toBe(at(27, 20))
    expect(nextLook(items, [], berlin, at(27, 21))).toBe(at(30, 7))
    expect(nextLook(items, [`a ${at(27, 20)}`], berlin, at(27, 21))).toBe(at(30, 12))
    expect(nextLook([], [], berlin, NOW)).toBeUndefined()
  })
})

it.each(['', 'Europe/Berlin', 'UTC'])('takes the time zone %j', (timeZone) => {
  expect(Reminders.safeParse({ ...NO_REMINDERS, timeZone }).success).toBe(true)
})
it.each(['Mars/Base', 'x'.repeat(80)])('takes no time zone %j', (timeZone) => {
  expect(Reminders.safeParse({ ...NO_REMINDERS, timeZone }).success).toBe(false)
})
