import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Importance,
  importance,
  isExempt,
  priority,
  reachBand,
  WEIGHTS,
} from '../../../../lib/model/actions/today'
import { analysis, contact, context, NAMED, PERMALINK, person, vip } from './context'

const NOTHING: Importance = {
  escalation: false,
  unansweredMention: false,
  unansweredComplaint: false,
  vipOverdue: false,
  unthankedPraise: false,
  newFace: false,
  strength: 0,
  reachBand: 0,
}

describe('priority', () => {
  it.each([
    ['nothing', {}, 0],
    ['a mention', { unansweredMention: true }, 1000],
    ['an escalation', { escalation: true }, 2000],
    ['a complaint', { unansweredComplaint: true }, 600],
    ['an overdue VIP', { vipOverdue: true }, 400],
    ['praise', { unthankedPraise: true }, 300],
    ['a new face', { newFace: true }, 100],
    ['a mention at an event', { strength: 5 }, 50],
    ['reach', { reachBand: 3 }, 15],
    ['a complaint that mentions us', { unansweredMention: true, unansweredComplaint: true }, 1600],
  ] as const)('of %s', (_, changes, expected) => {
    expect(priority({ ...NOTHING, ...changes })).toBe(expected)
  })

  it('never falls when a fact is added', () => {
    const flag = fc.boolean()
    const facts = fc.record({
      escalation: flag,
      unansweredMention: flag,
      unansweredComplaint: flag,
      vipOverdue: flag,
      unthankedPraise: flag,
      newFace: flag,
      strength: fc.nat({ max: 2000 }).map((tenths) => tenths / 10),
      reachBand: fc.constantFrom(0, 1, 2, 3),
    })
    const names = fc.constantFrom(...(Object.keys(WEIGHTS) as (keyof Importance)[]))
    fc.assert(
      fc.property(facts, facts, names, (given, other, name) => {
        const more = Number(other[name]) > Number(given[name])
        const changed = priority({ ...given, [name]: other[name] })
        if (more) expect(changed).toBeGreaterThan(priority(given))
        else expect(changed).toBeLessThanOrEqual(priority(given))
      }),
    )
  })
})

describe('the reach band', () => {
  it.each([
    [undefined, 0],
    [0, 0],
    [1_999, 0],
    [2_000, 1],
    [9_999, 1],
    [10_000, 2],
    [99_999, 2],
    [100_000, 3],
  ])('of %s followers is %i', (followers, band) => {
    expect(reachBand(followers)).toBe(band)
  })
})

describe('what makes a post important', () => {
  const facts = (changes: Parameters<typeof context>[0]) =>
    Object.entries(importance(context(changes), 'thank'))
      .filter(([, value]) => value === true)
      .map(([fact]) => fact)
  const known = { person: person(), interactions: [contact('comment', 20, { direction: 'in' })] }
  const unanswered = { ...known, analysis: analysis('negative') }

  it.each([
    ["a stranger's praise", {}, ['unansweredMention', 'unthankedPraise', 'newFace']],
    ['a complaint', unanswered, ['unansweredMention', 'unansweredComplaint']],
    [
      'a complaint that only names us',
      { ...known, analysis: analysis('negative', { about: NAMED }) },
      ['unansweredComplaint'],
    ],
    ['an answered complaint', { ...unanswered, repliesInThread: 2 }, []],
    [
      'praise by whom we thanked lately',
      { ...known, interactions: [contact('thank', 3)] },
      ['unansweredMention'],
    ],
    [
      'praise that was answered',
      { ...known, interactions: [contact('other', 3, { url: PERMALINK })] },
      [],
    ],
    [
      "an overdue VIP's own matters",
      { person: vip(40), analysis: analysis('neutral', { about: null }) },
      ['vipOverdue', 'newFace'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(facts(changes)).toEqual(expected)
  })

  it('counts what they did and whom they reach', () => {
    const who = person({ influence: { followers: 12_000 } })
    const interactions = [contact('praise', 0, { direction: 'in' })]
    const { strength, reachBand } = importance(context({ person: who, interactions }), 'thank')
    expect([strength, reachBand]).toEqual([3, 2])
  })

  it('knows what is to be handed over', () => {
    expect(importance(context(), 'escalate').escalation).toBe(true)
  })

  it('exempts mentions, complaints and escalations from the budget', () => {
    expect(isExempt({ ...NOTHING, escalation: true })).toBe(true)
    expect(isExempt({ ...NOTHING, unansweredMention: true })).toBe(true)
    expect(isExempt({ ...NOTHING, unansweredComplaint: true })).toBe(true)
    expect(isExempt({ ...NOTHING, vipOverdue: true, unthankedPraise: true })).toBe(false)
  })
})
