import { describe, expect, it } from 'vitest'
import {
  byName,
  type ColumnId,
  fieldTexts,
  isOverdue,
  type PeopleRow,
  sortRows,
} from '../../../../lib/model/person/people-table'
import { account, daysAgo, NOW, namesOf, row } from './people-table-rows'

/** What Ada, Bea and Cy have in a column; Dan has nothing. And who stands in which order, upwards. */
const COLUMNS: [ColumnId, Partial<PeopleRow>[], string][] = [
  [
    'networks',
    [
      { accounts: [account('x', 'a'), account('linkedin', 'a')] },
      { accounts: [account('facebook', 'b')] },
      { accounts: [account('x', 'c')] },
    ],
    'Bea Cy Ada',
  ],
  ['vip', [{ vipSince: 3 }, { vipSince: 1 }, { vipSince: 2 }], 'Bea Cy Ada'],
  [
    'tier',
    [{ tier: 'fully_engaged' }, { tier: 'actively_disengaged' }, { tier: 'engaged' }],
    'Bea Cy Ada',
  ],
  [
    'sentiment',
    [{ sentiment: 'neutral' }, { sentiment: 'positive' }, { sentiment: 'negative' }],
    'Cy Ada Bea',
  ],
  ['status', [{ status: 'partner' }, { status: 'customer' }, { status: 'prospect' }], 'Bea Cy Ada'],
  ['company', [{ company: 'Ölers' }, { company: 'Zeal' }, { company: 'Makers' }], 'Cy Ada Bea'],
  [
    'preference',
    [{ preferences: 'none' }, { preferences: 'information' }, { preferences: 'discounts' }],
    'Bea Cy Ada',
  ],
  ['strength', [{ strength: 2 }, { strength: 0 }, { strength: 9 }], 'Bea Ada Cy'],
  [
    'last_contact',
    [{ lastContactAt: 5 }, { lastContactAt: 9 }, { lastContactAt: 7 }],
    'Ada Cy Bea',
  ],
  ['follow_up', [{ followUpDue: 5 }, { followUpDue: 9 }, { followUpDue: 7 }], 'Ada Cy Bea'],
  ['followers', [{ followers: 0 }, { followers: 900 }, { followers: 20 }], 'Ada Cy Bea'],
  ['referrals', [{ referrals: 0 }, { referrals: 9 }, { referrals: 2 }], 'Ada Cy Bea'],
]

describe('the order of the table', () => {
  it.each(COLUMNS)('by %s has who has nothing there last, either way', (column, known, order) => {
    const rows = ['Ada', 'Bea', 'Cy', 'Dan'].map((name, place) => row(name, known[place]))
    expect(namesOf(sortRows(rows, { column, descending: false }))).toBe(`${order} Dan`)
    const back = order.split(' ').reverse().join(' ')
    expect(namesOf(sortRows(rows, { column, descending: true }))).toBe(`${back} Dan`)
  })

  it('keeps equals in the order of names, whichever way it is turned', () => {
    const rows = [row('Ada', { tier: 'engaged' }), row('Bea', { tier: 'engaged' }), row('Cy')]
    for (const descending of [true, false]) {
      expect(namesOf(sortRows(rows, { column: 'tier', descending }))).toBe('Ada Bea Cy')
    }
  })

  it('by name is that of the language, not of the code', () => {
    const rows = ['Zoë', 'ömer', 'Ada', 'Oskar'].map((name) => row(name)).sort(byName)
    expect(namesOf(rows)).toBe('Ada ömer Oskar Zoë')
    expect(namesOf(sortRows(rows, { column: 'name', descending: true }))).toBe('Zoë Oskar ömer Ada')
  })

  it('leaves the rows it was given as they were', () => {
    const rows = [row('Ada', { followers: 1 }), row('Bea', { followers: 2 })]
    sortRows(rows, { column: 'followers', descending: true })
    expect(namesOf(rows)).toBe('Ada Bea')
  })
})

it('names every company once, in order', () => {
  const rows = ['Makers', undefined, 'Guides', 'Makers'].map((company) => row('A', { company }))
  expect(fieldTexts(rows).get('company')).toEqual(['Guides', 'Makers'])
})

const moment = { now: NOW, vipIntervalDays: 30 }

it.each([
  [{ vipSince: daysAgo(31), lastContactAt: undefined }, true],
  [{ vipSince: daysAgo(29), lastContactAt: undefined }, false],
  [{ vipSince: daysAgo(400), lastContactAt: daysAgo(2) }, false],
  [{ vipSince: daysAgo(2), lastContactAt: daysAgo(40) }, true],
  [{ vipSince: undefined, lastContactAt: daysAgo(400) }, false],
])('a VIP advocate waits since the last contact, or else since they are one: %o', (times, late) => {
  expect(isOverdue({ ...times, contactEveryDays: undefined, tags: [] }, moment)).toBe(late)
})

it('a VIP advocate with an interval of their own waits by that', () => {
  const times = { vipSince: daysAgo(400), lastContactAt: daysAgo(10) }
  expect(isOverdue({ ...times, contactEveryDays: 7, tags: [] }, moment)).toBe(true)
  const short = { ...moment, vipIntervalDays: 7 }
  expect(isOverdue({ ...times, contactEveryDays: 14, tags: [] }, short)).toBe(false)
})

it('a VIP advocate waits by the interval of a tag where that is shorter', () => {
  const times = { vipSince: daysAgo(400), lastContactAt: daysAgo(10), contactEveryDays: undefined }
  const press = { key: 'press', name: 'Press', colour: 'red', everyDays: 7 } as const
  const tags = new Map([['press', press]])
  expect(isOverdue({ ...times, tags: ['press'] }, { ...moment, tags })).toBe(true)
  expect(isOverdue({ ...times, tags: ['other'] }, { ...moment, tags })).toBe(false)
})
