import { describe, expect, it } from 'vitest'
import { DAY } from '../../../../lib/model/days'
import { newPerson, type Person } from '../../../../lib/model/person/person'
import type { Campaign } from '../../../../lib/model/records'
import {
  canBeRewarded,
  countPeople,
  isOverdue,
  type Member,
  nextToTell,
  rewardOutcome,
} from '../../../../lib/model/vip/vip-programme'

const NOW = 1_700_000_000_000
const daysAgo = (days: number) => NOW - days * DAY

function member(name: string, changes: Partial<Person> = {}, rest: Partial<Member> = {}): Member {
  const vip = { since: daysAgo(100), by: 'Robin', why: '' }
  return {
    person: { ...newPerson(name, name, daysAgo(200)), vip, ...changes } as Member['person'],
    ...rest,
  }
}

const preview: Campaign = {
  id: 'c',
  name: 'The autumn pack',
  kind: 'preview',
  startsAt: daysAgo(1),
  asked: [],
  tookPart: [],
}
const names = (members: readonly Member[]) => members.map(({ person }) => person.displayName)

describe('overdue', () => {
  it.each([
    ['31 days after the last contact', { lastContactAt: daysAgo(31) }, true],
    ['not on the day itself', { lastContactAt: daysAgo(30) }, false],
    ['since they became one, where there never was a contact', {}, true],
  ])('%s', (_, rest, overdue) => {
    expect(isOverdue(member('Mara', {}, rest), 30, NOW)).toBe(overdue)
  })
})

describe('whom to tell next', () => {
  it('begins with those who were told nothing for longest', () => {
    const members = [
      member('lately', {}, { toldAt: daysAgo(3) }),
      member('long ago', {}, { toldAt: daysAgo(90) }),
      member('never, new'),
      member('never, old', { vip: { since: daysAgo(400), by: '', why: '' } }),
    ]
    expect(names(nextToTell(members, preview, new Set()))).toEqual([
      'never, old',
      'never, new',
      'long ago',
      'lately',
    ])
  })

  it.each<[string, Partial<Person>, Partial<Campaign>, boolean]>([
    ['whose wish nobody knows', {}, { preference: 'information' }, true],
    ['whose wish it is', { preferences: 'information' }, { preference: 'information' }, true],
    [
      'whose wish is another',
      { preferences: 'conversation' },
      { preference: 'information' },
      false,
    ],
    [
      'who wants discounts, of discounts',
      { preferences: 'discounts' },
      { preference: 'discounts' },
      true,
    ],
    ['who wants discounts, of anything', { preferences: 'discounts' }, {}, false],
    ['who wants to be left alone', { preferences: 'none' }, {}, false],
    ['whom we do not engage with', { doNotEngage: true }, {}, false],
    ['who is on the team', { isTeam: true }, {}, false],
  ])('somebody %s: as it suits them', (_, person, campaign, isNext) => {
    const next = nextToTell([member('Mara', person)], { ...preview, ...campaign }, new Set())
    expect(next).toHaveLength(isNext ? 1 : 0)
    if (!isNext && person.preferences !== 'conversation' && person.preferences !== 'discounts') {
      expect(canBeRewarded({ ...member('Mara').person, ...person })).toBe(false)
    }
  })

  it('leaves out who was told', () => {
    expect(nextToTell([member('Mara')], preview, new Set(['Mara']))).toEqual([])
  })
})

describe('what became of a reward', () => {
  const at = daysAgo(40)
  const contact = (
    kind: 'praise' | 'share' | 'reaction' | 'comment',
    days: number,
    direction: 'in' | 'out' = 'in',
  ) => ({ kind, direction, at: at + days * DAY })

  it('counts what they did within 30 days, of their own accord', () => {
    const contacts = [
      contact('praise', 2),
      contact('comment', 30),
      contact('share', 12),
      contact('reaction', 3),
      contact('praise', -1),
      contact('praise', 31),
      contact('comment', 5, 'out'),
    ]
    expect(rewardOutcome(contacts, at, NOW)).toEqual({
      wrote: 2,
      praised: 1,
      shared: 1,
      running: false,
    })
  })

  it('says while the days are not over', () => {
    expect(rewardOutcome([], daysAgo(29), NOW)).toMatchObject({ running: true, wrote: 0 })
  })

  it('counts each person once', () => {
    const some = [
      { wrote: 3, praised: 2, shared: 0, running: false },
      { wrote: 1, praised: 0, shared: 1, running: true },
      { wrote: 0, praised: 0, shared: 0, running: true },
    ]
    expect(countPeople(some)).toEqual({ people: 3, wrote: 2, praised: 1, shared: 1, running: 2 })
  })
})
