import { describe, expect, it } from 'vitest'
import { DAY, startOfDay } from '../../../../lib/model/days'
import type { Suggestion } from '../../../../lib/model/records'
import { askedPosts, countsOf } from '../../../../lib/model/reports/asked'

const HOUR = 3_600_000
const AT = new Date(2026, 9, 21, 9).getTime()

let nth = 0
const suggestion = (changes: Partial<Suggestion> = {}): Suggestion => ({
  id: `id${++nth}`,
  network: 'x',
  postKey: 'post',
  action: 'careful_reply',
  reasons: [],
  priority: 1,
  exempt: true,
  status: 'open',
  at: AT,
  ...changes,
})
const CONTACT = crypto.randomUUID()
const asked = (...all: Partial<Suggestion>[]) => askedPosts(all.map(suggestion), new Set([CONTACT]))
const closed = { closedBy: 'user', closedAt: AT + 5 * HOUR } as const

describe('a post in the inbox', () => {
  it.each([
    ['waits while it is open', {}, { end: 'waiting', endedAt: undefined }],
    ['waits while it is put off', { ...closed, status: 'snoozed' }, { end: 'waiting' }],
    [
      'is answered when it is marked as done',
      { ...closed, status: 'accepted' },
      { end: 'answered', endedAt: AT + 5 * HOUR, by: 'tick' },
    ],
    [
      'is answered by what was sent',
      { ...closed, status: 'accepted', contactId: CONTACT },
      { end: 'answered', by: 'sent' },
    ],
    [
      'is answered when a reply of ours says, not when it was seen',
      {
        status: 'accepted',
        closedBy: 'system',
        closedAt: AT + 9 * HOUR,
        answeredBy: { handle: 'anouk', at: AT + HOUR },
      },
      { end: 'answered', endedAt: AT + HOUR, by: 'page' },
    ],
    [
      'is handed over where it is a matter for a person',
      { ...closed, status: 'accepted', action: 'escalate' },
      { end: 'handed_over', kind: 'escalation', by: undefined },
    ],
    [
      'is missed once it has lapsed',
      { status: 'ignored', closedBy: 'system', closedAt: AT + 30 * DAY },
      { end: 'missed' },
    ],
    [
      'is answered once a colleague has',
      { colleagueAt: AT + 2 * HOUR },
      { end: 'answered', endedAt: AT + 2 * HOUR, by: 'tick' },
    ],
    [
      'is answered by a colleague where it lapsed here',
      { ...closed, status: 'ignored', closedBy: 'system', colleagueAt: AT + HOUR },
      { end: 'answered', endedAt: AT + HOUR },
    ],
    [
      'is answered by whoever was first',
      { ...closed, status: 'accepted', colleagueAt: AT + HOUR },
      { end: 'answered', endedAt: AT + HOUR },
    ],
    ['waits since it was written', { postAt: AT - HOUR }, { at: AT - HOUR }],
  ] as const)('%s', (_, one, expected) => {
    expect(asked(one as Partial<Suggestion>)).toMatchObject([expected])
  })

  it.each([
    ['was turned down', { ...closed, status: 'rejected' }],
    ['was found to ask for nothing', { ...closed, status: 'ignored', closedBy: 'system' }],
    ['asks for nothing', { action: 'thank', exempt: false }],
    ['is for the team alone', { action: 'capture', exempt: false }],
  ] as const)('is not counted where it %s', (_, one) => {
    expect(asked(one as Partial<Suggestion>)).toEqual([])
  })

  it('is counted once, by what came of it, since it was first seen', () => {
    expect(
      asked(
        { action: 'answer', status: 'ignored', closedBy: 'system', closedAt: AT + HOUR },
        { ...closed, status: 'accepted', at: AT + HOUR },
        { postKey: 'other', action: 'answer' },
      ),
    ).toMatchObject([
      { kind: 'complaint', end: 'answered', at: AT },
      { kind: 'question', end: 'waiting' },
    ])
  })
})

it('is counted by day, network, kind and outcome once it is forgotten, and by nobody’s name', () => {
  const done = {
    ...closed,
    status: 'accepted' as const,
    authorKeys: ['x handle:dhart'],
  } satisfies Partial<Suggestion>
  const posts = asked(
    { ...done, postKey: '1' },
    { ...done, postKey: '2' },
    { ...done, postKey: '3', at: AT - 2 * DAY },
    { postKey: '4' },
  )
  const day = { network: 'x', kind: 'complaint' }
  expect(countsOf(posts, 24)).toEqual([
    { ...day, at: startOfDay(AT), outcome: 'in_time', count: 2 },
    { ...day, at: startOfDay(AT - 2 * DAY), outcome: 'late', count: 1 },
  ])
})
