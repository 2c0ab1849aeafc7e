import { describe, expect, it } from 'vitest'
import {
  arrange,
  type InboxItem,
  type Lane,
  laneOf,
  WHOLE_INBOX,
} from '../../../../lib/model/actions/inbox'

const item = (id: string, lane: Lane, more: Partial<InboxItem> = {}): InboxItem => ({
  id,
  lane,
  priority: 0,
  since: 1000,
  vip: false,
  reasons: [],
  ...more,
})

const order = (items: readonly InboxItem[], view = {}) =>
  arrange(items, { ...WHOLE_INBOX, ...view }).shown.map((one) => one.item.id)

describe('the inbox', () => {
  it('has who waits for us first, then praise, promises, overdue VIP advocates and the rest', () => {
    const lanes = ['more', 'overdue', 'promise', 'praise', 'owed'] as const
    expect(order(lanes.map((lane) => item(lane, lane)))).toEqual(lanes.toReversed())
  })

  it('puts in a lane what matters most first, or who has waited longest', () => {
    const items = [
      item('old', 'owed', { priority: 1, since: 1 }),
      item('weighty', 'owed', { priority: 9, since: 5 }),
      item('new', 'owed', { priority: 1, since: 9 }),
    ]
    expect(order(items)).toEqual(['weighty', 'old', 'new'])
    expect(order(items, { sort: 'wait' })).toEqual(['old', 'weighty', 'new'])
  })

  it('has those of one conversation together, where the first of them stands', () => {
    const items = [
      item('a', 'owed', { priority: 9, conversation: 'x 1' }),
      item('b', 'owed', { priority: 5 }),
      item('c', 'owed', { priority: 1, conversation: 'x 1' }),
      item('d', 'praise', { conversation: 'x 1' }),
    ]
    expect(arrange(items, WHOLE_INBOX).shown.map((one) => [one.item.id, one.continues])).toEqual([
      ['a', false],
      ['c', true],
      ['d', true],
      ['b', false],
    ])
  })

  it('shows the lanes, networks and people of a view, and counts all', () => {
    const items = [
      item('x', 'owed', { network: 'x', vip: true }),
      item('f', 'owed', { network: 'facebook' }),
      item('p', 'promise', { vip: true }),
    ]
    expect(order(items, { lanes: ['promise'] })).toEqual(['p'])
    expect(order(items, { networks: ['facebook'] })).toEqual(['f'])
    expect(order(items, { vips: true })).toEqual(['x', 'p'])
    expect(arrange(items, { ...WHOLE_INBOX, lanes: ['promise'] }).counts).toEqual({
      given: 0,
      owed: 2,
      praise: 0,
      promise: 1,
      overdue: 0,
      more: 0,
    })
  })
})

it.each([
  ['careful_reply', false, 'owed'],
  ['escalate', true, 'owed'],
  ['answer', false, 'owed'],
  ['thank', true, 'owed'],
  ['thank', false, 'praise'],
  ['amplify', false, 'praise'],
  ['acknowledge', false, 'overdue'],
  ['capture', false, 'more'],
  ['invite', false, 'more'],
] as const)(
  '%s, counted against the budget or not (%s), is in the lane %s',
  (action, exempt, lane) => {
    expect(laneOf({ action, exempt })).toBe(lane)
  },
)
