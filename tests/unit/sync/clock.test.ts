import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  Clock,
  deviceOf,
  isStamp,
  justBefore,
  MOST_AHEAD,
  stampOf,
  timeOf,
} from '../../../lib/sync/clock'

const NOW = 1_700_000_000_000
const HOUR = 3_600_000
const device = '0000000a'

describe('a stamp', () => {
  it('comes after the one before it, though the time stands still or goes back', () => {
    let now = NOW
    const clock = new Clock({ device, offset: 0 }, () => now)
    const stamps = [clock.stamp(), clock.stamp()]
    now -= HOUR
    stamps.push(clock.stamp())
    now += 2 * HOUR
    stamps.push(clock.stamp())
    expect(stamps).toEqual(stamps.toSorted())
    expect(new Set(stamps).size).toBe(4)
    expect(timeOf(stamps[3] ?? '')).toBe(NOW + HOUR)
  })

  it('says when and where', () => {
    const stamp = stampOf(NOW, 3, device)
    expect([timeOf(stamp), deviceOf(stamp), isStamp(stamp)]).toEqual([NOW, device, true])
    expect(justBefore(stamp) < stampOf(NOW, 0, '00000000')).toBe(true)
    expect(isStamp(justBefore(stamp))).toBe(true)
  })

  it('is never given before the server said the time', () => {
    expect(() => new Clock({ device }).stamp()).toThrow('set by the server first')
  })

  it('says the server’s time, whatever the device believes', () => {
    const clock = new Clock({ device }, () => NOW + HOUR)
    clock.adjust(NOW)
    expect(timeOf(clock.stamp())).toBe(NOW)
    expect(timeOf(new Clock(clock.state, () => NOW + HOUR + 5).stamp())).toBe(NOW + 5)
  })

  it('goes up a million times within a millisecond, and from one start to the next', () => {
    const last = stampOf(NOW, 0xffff, device)
    const next = new Clock({ device, offset: 0, last }, () => NOW).stamp()
    expect(next > last).toBe(true)
    expect(timeOf(next)).toBe(NOW + 1)
  })

  it('comes after every stamp that was received, and is not led far ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: -HOUR, max: HOUR }), (ahead) => {
        const clock = new Clock({ device, offset: 0 }, () => NOW)
        const theirs = stampOf(NOW + ahead, 7, 'ffffffff')
        clock.receive(theirs)
        const isRefused = ahead > MOST_AHEAD
        expect(clock.isAhead(theirs)).toBe(isRefused)
        expect(clock.stamp() > theirs).toBe(!isRefused)
      }),
    )
  })
})
