import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DAY, dayOf, momentOn, startOfDay, timeOn } from '../../../lib/model/days'

const HOUR = DAY / 24
const now = new Date(2026, 9, 19, 18, 30).getTime()

describe('a day', () => {
  it('is written as files and date inputs have it', () => {
    expect(dayOf(new Date(2026, 0, 5, 9).getTime())).toBe('2026-01-05')
    expect(dayOf(now)).toBe('2026-10-19')
  })

  it('begins at midnight', () => {
    expect(startOfDay(now)).toBe(new Date(2026, 9, 19).getTime())
    expect(startOfDay(startOfDay(now))).toBe(startOfDay(now))
    expect(startOfDay(now)).toBe(timeOn('2026-10-19', '00:00'))
  })

  it('that was chosen is now when it is today, else its noon', () => {
    expect(momentOn('2026-10-19', now)).toBe(now)
    expect(momentOn('2026-10-18', now)).toBe(new Date(2026, 9, 18, 12).getTime())
  })
})

describe('where the clocks change', () => {
  beforeEach(() => void vi.stubEnv('TZ', 'Europe/Berlin'))
  afterEach(() => void vi.unstubAllEnvs())

  it.each([
    ['in spring has 23 hours', '2026-03-29', '2026-03-30', 23],
    ['in autumn has 25 hours', '2026-10-25', '2026-10-26', 25],
  ])('a day %s, all of them its own', (_, day, next, hours) => {
    const start = timeOn(day, '00:00')
    expect(timeOn(next, '00:00') - start).toBe(hours * HOUR)
    for (let hour = 0; hour < hours; hour++) {
      expect(dayOf(start + hour * HOUR)).toBe(day)
      expect(startOfDay(start + hour * HOUR)).toBe(start)
    }
    expect(dayOf(start + hours * HOUR)).toBe(next)
    expect(dayOf(momentOn(day, now))).toBe(day)
    expect(new Date(momentOn(day, now)).getHours()).toBe(12)
  })

  it('a day near midnight is that of the place, not that of Greenwich', () => {
    expect(dayOf(Date.UTC(2026, 9, 18, 22, 30))).toBe('2026-10-19')
  })
})
