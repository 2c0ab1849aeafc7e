import { describe, expect, it } from 'vitest'
import { keptName, namesInTurn, toForget } from '../../../lib/backup/kept-backups'

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

describe('backups among the downloads', () => {
  /** Makes one a day, for some days; the names in the order they were written. */
  const made = (days: number) => {
    let lastAt: number | null = null
    return Array.from({ length: days }, (_, n) => daysAgo(days - 1 - n)).map((at) => {
      const names = namesInTurn('day', at, { lastAt }, false)
      lastAt = at
      return names
    })
  }

  it('have a name for each weekday and for each of four weeks, written over in turn', () => {
    const all = made(70).flat()
    expect(new Set(all).size).toBe(7 + 4)
    expect(namesInTurn('day', NOW, { lastAt: daysAgo(1) }, true)).toEqual(['ardent-sunday.ardent'])
    // The first of all is in the middle of a week.
    const weeks = made(70).map((names) => names.find((name) => name.includes('week')))
    const written = weeks.flatMap((name, day) => (name && day > 0 ? [{ name, day }] : []))
    const again = written.flatMap(({ name, day }, n) =>
      written.slice(n + 1).flatMap((other) => (other.name === name ? [other.day - day] : [])),
    )
    expect(new Set(again)).toEqual(new Set([28, 56]))
  })

  it('before changes are five, in turn', () => {
    const before = Array.from({ length: 6 }, (_, changes) =>
      namesInTurn('change', NOW, { lastAt: NOW, changes }, false),
    ).flat()
    expect(before).toEqual([1, 2, 3, 4, 5, 1].map((n) => `ardent-before-${n}.json`))
  })
})
