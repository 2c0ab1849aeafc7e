import { describe, expect, it } from 'vitest'
import { keptName, toForget } from '../../../lib/backup/kept-backups'

const NOW = new Date(2026, 10, 29, 12).getTime()
const daysAgo = (days: number, hour = 9) => new Date(2026, 10, 29 - days, hour).getTime()
const day = (days: number, hour?: number) => keptName('day', daysAgo(days, hour), false)

describe('backups in a folder', () => {
  it('are named after the moment, in an order that is theirs', () => {
    expect(day(0)).toBe('ardent-day-2026-11-29-090000.json')
    expect(keptName('change', daysAgo(1), true)).toBe('ardent-before-2026-11-28-090000.ardent')
  })

  it('stay for seven days and four weeks, one each', () => {
    const all = Array.from({ length: 60 }, (_, days) => day(days))
    const gone = new Set(toForget(all, NOW))
    const stays = all.flatMap((name, days) => (gone.has(name) ? [] : [days]))
    expect(stays).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 14, 21])
  })

  it('of one day are the latest alone', () => {
    expect(toForget([day(1, 8), day(1, 17), day(1, 12)], NOW).sort()).toEqual([
      day(1, 8),
      day(1, 12),
    ])
  })

  it('before changes are the last five, whatever the days keep', () => {
    const before = Array.from({ length: 8 }, (_, n) => keptName('change', daysAgo(0, n), false))
    expect(toForget([...before, day(0)], NOW).sort()).toEqual(before.slice(0, 3))
  })

  it('are all that is taken away', () => {
    const others = [
      'holiday.jpg',
      'ardent-backup-2020-01-01.json',
      'ardent-day-2020.json',
      'ardent-day-2020-01-01-000000.json.bak',
    ]
    expect(toForget(others, NOW)).toEqual([])
    expect(toForget([keptName('day', daysAgo(-3), false)], NOW)).toEqual([])
  })
})
