import { expect, it } from 'vitest'
import { intervalOf, overdueSince, tagThatCounts } from '../../../../lib/model/person/interval'
import { newTag } from '../../../../lib/model/person/tag'

const DAY = 86_400_000
const NOW = 1_700_000_000_000
const ago = (days: number) => NOW - days * DAY
const vip = { since: ago(100), by: '', why: '' }

it.each([
  [{}, undefined, undefined],
  [{}, 14, 14],
  [{ vip }, undefined, 30],
  [{ vip }, 14, 14],
  [{ vip }, 60, 30],
  [{ contactEveryDays: 7 }, undefined, 7],
  [{ vip, contactEveryDays: 90 }, 14, 90],
])('of %o with a tag’s %s days counts: their own, else the shortest', (whose, tagDays, days) => {
  expect(intervalOf(whose, 30, tagDays)).toBe(days)
})

it.each([
  [{}, 14, true],
  [{ vip }, 14, true],
  [{ vip }, 30, false],
  [{ vip }, 60, false],
  [{ contactEveryDays: 30 }, 14, false],
])('of %o a tag of %s days is what counts: %s', (whose, everyDays, counts) => {
  const tag = { ...newTag('Press'), everyDays }
  expect(tagThatCounts(whose, 30, tag)).toBe(counts ? tag : undefined)
})

it.each([
  ['a VIP advocate within it', { vip }, ago(30), undefined],
  ['a VIP advocate beyond it', { vip }, ago(31), ago(31)],
  ['a VIP advocate without a contact', { vip }, undefined, ago(100)],
  ['a VIP advocate with a longer one', { vip, contactEveryDays: 60 }, ago(31), undefined],
  ['anybody without one', {}, ago(1000), undefined],
  ['anybody with one', { contactEveryDays: 7 }, ago(8), ago(8)],
  ['anybody with one and no contact', { contactEveryDays: 7 }, undefined, ago(200)],
])('since when waits %s', (_, whose, contact, since) => {
  expect(overdueSince({ createdAt: ago(200), ...whose }, contact, 30, undefined, NOW)).toBe(since)
})
