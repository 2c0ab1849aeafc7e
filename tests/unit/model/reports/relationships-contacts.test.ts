import { describe, expect, it } from 'vitest'
import { newPerson } from '../../../../lib/model/person/person'
import { storedStrength } from '../../../../lib/model/person/strength'
import type { AskedPost } from '../../../../lib/model/reports/asked'
import type { Span } from '../../../../lib/model/reports/periods'
import {
  answerTally,
  type Contact,
  quantile,
} from '../../../../lib/model/reports/relationships/answers'
import { contactTally } from '../../../../lib/model/reports/relationships/contacts'
import { effortByTier, mostNeglectedTier } from '../../../../lib/model/reports/relationships/effort'
import { neglectedVips } from '../../../../lib/model/reports/relationships/neglected'
import { noTierCounts } from '../../../../lib/model/reports/relationships/tiers'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const contact = (changes: Partial<Contact>): Contact => ({
  personId: 'mara',
  direction: 'in',
  kind: 'mention',
  channel: 'x',
  at: 0,
  ...changes,
})

/** What stands for a word from us. */
const sent = (personId: string, hours: number, changes: Partial<Contact> = {}) =>
  contact({ personId, direction: 'out', kind: 'answer', at: hours * HOUR, ...changes })
const asked = (personId: string, hours: number, changes: Partial<Contact> = {}) =>
  contact({ personId, at: hours * HOUR, ...changes })

describe('quantiles', () => {
  it.each([
    [[7], 0.5, 7],
    [[1, 2, 10], 0.5, 2],
    [[1, 2, 10, 20], 0.5, 6],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9.1],
    [[0, 10], 0.9, 9],
    [[0, 5, 10], 1, 10],
  ])('of %j, %d lies at %d', (numbers, share, expected) => {
    expect(quantile(numbers, share)).toBeCloseTo(expected)
  })
})

describe('time to answer', () => {
  const tally = (contacts: Contact[]) => {
    const all = answerTally(24, 200 * HOUR)
    for (const one of contacts) all.add(one)
    return all
  }

  it('goes to the next contact from us with that person, wherever it was', () => {
    const people = ['a', 'b', 'c', 'd', 'e']
    const contacts = [
      ...people.map((id) => asked(id, 0)),
      ...people.map((id, nth) => sent(id, nth + 1, { channel: 'phone' })),
      sent('a', 100),
    ]
    expect(tally(contacts).of({ kind: 'mention' })).toEqual({
      inTime: 5,
      answered: 5,
      unanswered: 0,
      overdue: 0,
      handedOver: 0,
      by: { sent: 5, page: 0, tick: 0 },
      median: 3,
      ninth: undefined,
    })
  })

  it('counts everything that one answer answers', () => {
    const contacts = [
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((hour) => asked('a', hour)),
      sent('a', 10),
    ]
    // Ten waits of 10, 9, … 1 hours.
    const { answered, median, ninth } = tally(contacts).of({ kind: 'mention' })
    expect([answered, median]).toEqual([10, 5.5])
    expect(ninth).toBeCloseTo(9.1)
  })

  it('keeps what nobody answered apart, and what asks for no answer out', () => {
    const all = tally([
      asked('a', 0, { kind: 'complaint' }),
      asked('b', 0, { kind: 'praise' }),
      sent('c', 1),
      asked('c', 2, { kind: 'complaint' }),
    ])
    expect(all.of({ kind: 'complaint' })).toMatchObject({ answered: 0, unanswered: 2 })
    expect(all.of({})).toMatchObject({ answered: 0, unanswered: 2, median: undefined })
  })

  it('is told by the place they asked in', () => {
    const all = tally([asked('a', 0), asked('b', 0, { channel: 'email' }), sent('a', 1)])
    expect(all.of({ channel: 'x' })).toMatchObject({ answered: 1, unanswered: 0 })
    expect(all.of({ channel: 'email' })).toMatchObject({ answered: 0, unanswered: 1 })
  })
})

describe('posts in the inbox', () => {
  const post = (hours: number, changes: Partial<AskedPost> = {}): AskedPost => ({
    personId: undefined,
    network: 'x',
    postKey: 'post',
    kind: 'question',
    url: undefined,
    at: hours * HOUR,
    end: 'waiting',
    endedAt: undefined,
    by: undefined,
    ...changes,
  })

  it('are answered by their own answer, whoever else is written to', () => {
    const all = answerTally(24, 100 * HOUR)
    all.post(post(0, { personId: 'a', end: 'answered', endedAt: 30 * HOUR, by: 'page' }))
    all.post(post(1, { personId: 'a' }))
    all.post(post(90))
    all.post(post(2, { kind: 'escalation', end: 'handed_over', endedAt: 3 * HOUR }))
    all.add(sent('a', 4))
    expect(all.of({})).toMatchObject({ answered: 1, inTime: 0, unanswered: 2, handedOver: 1 })
    // One of those who wait still has time.
    expect(all.of({}).overdue).toBe(1)
    expect(all.of({}).by).toEqual({ sent: 0, page: 1, tick: 0 })
  })

  it('count where they are forgotten, without their hours', () => {
    const all = answerTally(24, 100 * HOUR)
    const day = { at: 0, network: 'x', kind: 'mention' } as const
    all.count({ ...day, outcome: 'in_time', count: 6 })
    all.count({ ...day, outcome: 'missed', count: 2 })
    expect(all.of({ kind: 'mention' })).toMatchObject({
      ...{ answered: 6, inTime: 6, unanswered: 2, overdue: 2, median: undefined },
    })
  })

  it('are not counted again where somebody logged them as well', () => {
    const span: Span = { from: 0, to: 100 * HOUR, unit: 'week', starts: [0] }
    const tally = contactTally(span, (id) => (id === 'team' ? undefined : 'engaged'), 24)
    const url = 'https://x.com/a/status/1'
    tally.post(post(1, { personId: 'a', url }))
    tally.post(post(2))
    tally.post(post(3, { personId: 'team' }))
    tally.add(contact({ personId: 'a', kind: 'question', at: HOUR, url }))
    const { asked, total, allAnswers, channels } = tally.result()
    expect([asked, total, allAnswers.unanswered]).toEqual([2, 1, 2])
    expect(channels).toMatchObject([{ channel: 'x', received: 2, sent: 0 }])
  })
})

describe('the contacts of a span', () => {
  const span: Span = { from: 0, to: 20, unit: 'week', starts: [0, 10] }
  const count = (contacts: Contact[]) => {
    const tally = contactTally(span, (id) => (id === 'team' ? undefined : 'engaged'), 24)
    for (const one of contacts) tally.add(one)
    return tally.result()
  }

  it('leave the team out, and what is later', () => {
    const counts = count([
      contact({ kind: 'praise' }),
      contact({ personId: 'team', at: 5 }),
      contact({ at: 25 }),
    ])
    expect(counts).toMatchObject({ total: 1, leftOut: 1 })
  })

  it('set thanks against praise, step by step; to amplify is to thank', () => {
    const counts = count([
      contact({ kind: 'praise', at: 1 }),
      contact({ kind: 'praise', at: 12 }),
      contact({ kind: 'thank', at: 3 }),
      contact({ kind: 'thank', direction: 'out', at: 12 }),
      contact({ kind: 'amplify', direction: 'out', at: 13 }),
    ])
    expect([counts.praised, counts.thanked]).toEqual([
      [1, 1],
      [0, 2],
    ])
  })

  it('tell from us and from them apart, by place and by tier', () => {
    const counts = count([
      contact({ at: 1 }),
      contact({ at: 2, channel: 'meeting', direction: 'out' }),
      contact({ at: 3, channel: 'x', direction: 'out' }),
      contact({ at: 4, channel: 'x', direction: 'out' }),
    ])
    expect(counts.channels.map(({ channel, received, sent }) => [channel, received, sent])).toEqual(
      [
        ['x', 1, 2],
        ['meeting', 0, 1],
      ],
    )
    expect(counts.sentByTier).toMatchObject({ engaged: 3, unknown: 0 })
  })
})

describe('effort by tier', () => {
  const NOW = Date.UTC(2026, 5, 1)
  const mention = storedStrength([{ channel: 'x', direction: 'in', kind: 'mention', at: NOW }])
  const people = [
    { id: 'a', tier: 'fully_engaged', createdAt: 0, strength: mention * 3 },
    { id: 'b', tier: 'not_engaged', createdAt: 0, strength: mention },
    { id: 'c', tier: 'not_engaged', createdAt: 0, strength: 0 },
    { id: 'd', tier: 'unknown', createdAt: 0, strength: 0 },
  ] as const

  it('sets shares of people, of what they bring and of our contacts side by side', () => {
    const efforts = effortByTier(people, { ...noTierCounts(), not_engaged: 9, unknown: 1 }, NOW)
    expect(efforts.map(({ tier }) => tier)).toEqual([
      'fully_engaged',
      'engaged',
      'not_engaged',
      'actively_disengaged',
      'unknown',
    ])
    expect(efforts[0]).toMatchObject({ peopleShare: 0.25, strengthShare: 0.75, sentShare: 0 })
    expect(efforts[2]).toMatchObject({ peopleShare: 0.5, strengthShare: 0.25, sentShare: 0.9 })
    expect(mostNeglectedTier(efforts)?.tier).toBe('fully_engaged')
  })

  it('shares nothing where nothing was done', () => {
    expect(effortByTier([], noTierCounts(), NOW)[0]).toMatchObject({
      peopleShare: 0,
      strengthShare: 0,
      sentShare: 0,
    })
  })

  it('points at no tier that gets about what it brings', () => {
    const even = { ...noTierCounts(), fully_engaged: 7, not_engaged: 3 }
    expect(mostNeglectedTier(effortByTier(people, even, NOW))).toBeUndefined()
  })
})

describe('neglected VIP advocates', () => {
  const NOW = 400 * DAY
  const member = (name: string, since: number, lastContactAt?: number, more = {}) => ({
    person: { ...newPerson(name, name, 0), vip: { since, by: '', why: '' }, ...more },
    lastContactAt,
  })

  it('are those overdue, the longest without contact first', () => {
    const vips = [
      member('late', 0, NOW - 40 * DAY),
      member('latest', 0, NOW - 90 * DAY),
      member('never', NOW - 60 * DAY),
      member('fine', 0, NOW - DAY),
    ]
    const { members, overdue, total } = neglectedVips(vips, 30, NOW)
    expect(members.map(({ person }) => person.displayName)).toEqual(['latest', 'never', 'late'])
    expect([overdue, total]).toEqual([3, 4])
  })

  it('are not those who are to be left alone, nor the team', () => {
    const vips = [
      member('a', 0, 0, { doNotEngage: true }),
      member('b', 0, 0, { isTeam: true }),
      member('c', 0, 0, { preferences: 'none' }),
    ]
    expect(neglectedVips(vips, 30, NOW)).toEqual({ members: [], overdue: 0, total: 0 })
  })

  it('are at most ten, though all are counted', () => {
    const vips = Array.from({ length: 12 }, (_, nth) => member(`vip ${nth}`, nth))
    const { members, overdue } = neglectedVips(vips, 30, NOW)
    expect([members.length, overdue]).toEqual([10, 12])
  })
})
