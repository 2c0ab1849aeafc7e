import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { storedStrength, strength, strengthAt } from '../../../../lib/model/person/strength'
import { Channel, InteractionKind } from '../../../../lib/model/records'
import { contact, NOW } from '../actions/context'

const MONTH = 30.44
const theirs = (kind: InteractionKind, days = 0, channel: Channel = 'x') =>
  contact(kind, days, { direction: 'in', channel })

describe('the strength of a relationship', () => {
  it.each([
    ['nothing', [], 0],
    ['a reaction', [theirs('reaction')], 0.5],
    ['a comment', [theirs('comment')], 2],
    ['a mention', [theirs('mention')], 3],
    ['praise', [theirs('praise')], 3],
    ['a share', [theirs('share')], 4],
    ['a meeting', [theirs('other', 0, 'meeting')], 5],
    ['talk at an event', [theirs('comment', 0, 'event')], 5],
    ['praise a month ago', [theirs('praise', MONTH)], 2.7],
    ['praise a year ago', [theirs('praise', 12 * MONTH)], 3 * 0.9 ** 12],
    ['praise and a share', [theirs('praise'), theirs('share')], 7],
    ['our thanks', [contact('thank', 0)], 0],
  ])('%s', (_, contacts, expected) => {
    expect(strength(contacts, NOW)).toBeCloseTo(expected, 8)
  })

  it('grows with every contact of theirs and fades with time', () => {
    const some = fc.array(
      fc
        .record({
          kind: fc.constantFrom(...InteractionKind.options),
          days: fc.nat({ max: 900 }),
          channel: fc.constantFrom(...Channel.options),
        })
        .map(({ kind, days, channel }) => theirs(kind, days, channel)),
      { minLength: 1, maxLength: 20 },
    )
    fc.assert(
      fc.property(some, fc.nat({ max: 900 }), (contacts, later) => {
        const now = strength(contacts, NOW)
        expect(now).toBeGreaterThan(strength(contacts.slice(1), NOW))
        expect(strength(contacts, NOW + later * 86_400_000)).toBeLessThanOrEqual(now)
      }),
    )
  })

  it.each([0, 1, 40, 900])('is the same when it was stored, %i days later', (days) => {
    const contacts = [theirs('praise', 3 * MONTH), theirs('share'), theirs('reaction', MONTH)]
    const later = NOW + days * 86_400_000
    expect(strengthAt(storedStrength(contacts), later)).toBeCloseTo(strength(contacts, later), 8)
  })
})
