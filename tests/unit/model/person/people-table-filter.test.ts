import { describe, expect, it } from 'vitest'
import { filterRows } from '../../../../lib/model/person/people-filter'
import { findRows, haystack } from '../../../../lib/model/person/people-find'
import { PeopleFilter, withField } from '../../../../lib/model/person/segment'
import { account, daysAgo, NOW, namesOf, row } from './people-table-rows'

const MOMENT = { now: NOW, vipIntervalDays: 30 }

const PEOPLE = [
  row('Ada', {
    tier: 'fully_engaged',
    vipSince: daysAgo(90),
    lastContactAt: daysAgo(40),
    accounts: [account('x', 'ada'), account('linkedin', 'ada-b')],
    sentiment: 'positive',
    status: 'customer',
    tags: ['makers'],
    preferences: 'conversation',
    followUpDue: daysAgo(1),
  }),
  row('Bea', {
    tier: 'engaged',
    vipSince: daysAgo(90),
    lastContactAt: daysAgo(3),
    accounts: [account('facebook', 'bea')],
    sentiment: 'neutral',
    status: 'customer',
    preferences: 'none',
    followUpDue: daysAgo(-5),
  }),
  row('Cy', { tier: 'engaged', sentiment: 'negative', doNotEngage: true, tags: ['guides'] }),
  row('Dan', { isTeam: true, accounts: [account('x', 'dan')] }),
]

const FILTERS: [PeopleFilter, string][] = [
  [{}, 'Ada Bea Cy Dan'],
  [{ tier: ['engaged'] }, 'Bea Cy'],
  [{ tier: ['engaged', 'fully_engaged'] }, 'Ada Bea Cy'],
  [{ vip: 'yes' }, 'Ada Bea'],
  [{ vip: 'overdue' }, 'Ada'],
  [{ vip: 'no' }, 'Cy Dan'],
  [{ network: ['x'] }, 'Ada Dan'],
  [{ network: ['facebook', 'linkedin'] }, 'Ada Bea'],
  [{ sentiment: ['negative', 'none'] }, 'Cy Dan'],
  [{ status: ['customer'] }, 'Ada Bea'],
  [{ status: ['unknown'] }, 'Cy Dan'],
  [{ tags: ['guides', 'makers'] }, 'Ada Cy'],
  [{ preference: ['none'] }, 'Bea'],
  [{ preference: ['unknown'] }, 'Cy Dan'],
  [{ follow_up: 'due' }, 'Ada'],
  [{ follow_up: 'open' }, 'Ada Bea'],
  [{ follow_up: 'none' }, 'Cy Dan'],
  [{ silent_days: 30 }, 'Ada Cy Dan'],
  [{ do_not_engage: true }, 'Cy'],
  [{ do_not_engage: false }, 'Ada Bea Dan'],
  [{ team: true }, 'Dan'],
  [{ team: false, vip: 'no' }, 'Cy'],
  [{ tier: ['engaged'], status: ['customer'], follow_up: 'open' }, 'Bea'],
  [{ tier: ['fully_engaged'], network: ['facebook'] }, ''],
]

describe('a filter', () => {
  it.each(FILTERS)('%o', (filter, names) => {
    expect(PeopleFilter.parse(filter)).toEqual(filter)
    expect(namesOf(filterRows(PEOPLE, filter, MOMENT))).toBe(names)
  })

  it.each([{ tier: [] }, { tier: ['royal'] }, { silent_days: 0 }, { shoe_size: 39 }])(
    'is refused where it means nothing: %o',
    (filter) => expect(PeopleFilter.safeParse(filter).success).toBe(false),
  )

  it('forgets a field that nothing is chosen in', () => {
    const filter: PeopleFilter = { tier: ['engaged'], vip: 'yes' }
    expect(withField(filter, 'tier', [])).toEqual({ vip: 'yes' })
    expect(withField(filter, 'vip', undefined)).toEqual({ tier: ['engaged'] })
    expect(withField(filter, 'vip', 'no')).toEqual({ tier: ['engaged'], vip: 'no' })
  })
})

describe('finding', () => {
  const rows = [
    row('Zoë Müller', { found: '\nzoe muller\nlisbon\nX/zmuller\nX/old_zoe\n' }),
    row('Mara', { found: '\nmara lindqvist\nX/maralind\n' }),
    row('Ned', { found: '\nned vance\nleeds\n' }),
  ]
  const notes = new Map([['Ned', '\ntwo shops in lisbon']])
  const find = (query: string) => namesOf(findRows(haystack(rows, notes), query))

  it.each([
    ['', 'Zoë Müller Mara Ned'],
    ['  ', 'Zoë Müller Mara Ned'],
    ['lind', 'Mara'],
    ['MÜLLER', 'Zoë Müller'],
    ['@maralind', 'Mara'],
    ['old_', 'Zoë Müller'],
    ['lisbon', 'Zoë Müller Ned'],
    ['Müller, Zoë', 'Zoë Müller'],
    ['zoe-muller', 'Zoë Müller'],
    ['https://twitter.com/MaraLind', 'Mara'],
    ['linkedin.com/in/maralind', ''],
    ['ned lisbon', 'Ned'],
    ['lisbon zoe', 'Zoë Müller'],
    ['mara lisbon', ''],
    ['nn', ''],
    ['.*', ''],
  ])('“%s” finds %s', (query, names) => expect(find(query)).toBe(names))

  it('never takes the end of one person and the beginning of the next for a word', () => {
    expect(find('lisbonmara')).toBe('')
    expect(find('lisbon mara')).toBe('')
  })

  it('keeps the order it was given', () => {
    const turned = rows.toReversed()
    expect(namesOf(findRows(haystack(turned, notes), 'vance'))).toBe('Ned')
    expect(namesOf(findRows(haystack(turned, notes), 'a'))).toBe('Ned Mara')
  })

  it('puts who is just what is sought first', () => {
    const turned = rows.toReversed()
    expect(namesOf(findRows(haystack(turned, notes), 'lisbon'))).toBe('Zoë Müller Ned')
  })
})
