import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choose, type Occasion, usedLately } from '../../../../lib/model/drafts/choose'
import type { Template } from '../../../../lib/model/drafts/template'
import { TEMPLATES } from '../../templates'

const DAY = 86_400_000
const now = 1000 * DAY
const daysAgo = (days: number) => now - days * DAY

const template = (id: string, audience?: Template['for']): Template => ({
  id,
  situation: 'thank',
  network: 'x',
  language: 'en',
  body: '[[why]]',
  ...(audience && { for: audience }),
})
const thanking: Occasion = { situation: 'thank', network: 'x', language: 'en' }
const a = template('a')
const b = template('b')
const forCustomers = template('customers', { status: 'customer' })
const forTalkers = template('talkers', { preference: 'conversation' })
const forBoth = template('both', { status: 'customer', preference: 'conversation' })

/** The ids in the order chosen, with each template used the given number of days ago. */
function chosen(
  templates: Template[],
  who: Partial<Occasion> = {},
  used: Record<string, number[]> = {},
) {
  const uses = new Map(Object.entries(used).map(([id, days]) => [id, days.map(daysAgo)]))
  return choose(templates, { ...thanking, ...who }, uses, now).map(({ id }) => id)
}

describe('of the templates for an occasion', () => {
  it('one never used comes first, then the least recently used', () => {
    expect(chosen([a, b, template('c')], {}, { a: [20, 400], b: [30] })).toEqual(['c', 'b', 'a'])
  })

  it('equally unused ones keep their order', () => {
    expect(chosen([b, a])).toEqual(['b', 'a'])
  })

  it('those for such a person come before those for everybody', () => {
    const who = { status: 'customer', preference: 'conversation' } as const
    expect(chosen([a, forTalkers, forCustomers, forBoth], who, { talkers: [50] })).toEqual([
      'both',
      'customers',
      'talkers',
      'a',
    ])
  })

  it('those for others are left out', () => {
    const all = [a, forTalkers, forCustomers, forBoth]
    expect(chosen(all)).toEqual(['a'])
    expect(chosen(all, { status: 'former', preference: 'none' })).toEqual(['a'])
    expect(chosen(all, { status: 'customer' })).toEqual(['customers', 'a'])
  })

  it('one that went out lately comes last, whomever it is for', () => {
    expect(chosen([a, forCustomers], { status: 'customer' }, { customers: [3] })).toEqual([
      'a',
      'customers',
    ])
  })

  it.each([{ situation: 'ask' }, { network: 'linkedin' }, { language: 'fr' }] as const)(
    'none of another occasion is among them: %o',
    (who) => expect(chosen([a, b], who)).toEqual([]),
  )
})

describe('a template went out lately', () => {
  it.each([
    [[], null],
    [[14], null],
    [[40, 300], null],
    [[13.9], daysAgo(13.9)],
    [[300, 2, 9], daysAgo(2)],
    [[-1], daysAgo(-1)],
  ])('used %j days ago: %j', (days, expected) => {
    expect(usedLately('a', new Map([['a', days.map(daysAgo)]]), now)).toBe(expected)
  })

  it('but not one that was never used', () => {
    expect(usedLately('a', new Map(), now)).toBeNull()
  })
})

describe('whatever was used when', () => {
  const uses = fc
    .array(fc.tuple(fc.constantFrom(...TEMPLATES), fc.integer({ min: 0, max: 60 })))
    .map((used) => new Map(used.map(([{ id }, days]) => [id, [daysAgo(days)]])))
  const occasion = fc
    .tuple(
      fc.constantFrom(...TEMPLATES),
      fc.constantFrom('customer', 'former', 'prospect', 'unknown', undefined),
      fc.constantFrom('information', 'conversation', 'discounts', 'none', undefined),
    )
    .map(
      ([{ situation, network, language }, status, preference]): Occasion => ({
        situation,
        network,
        language,
        status,
        preference,
      }),
    )

  it('eight or more are offered, each once, and the same again when asked again', () => {
    fc.assert(
      fc.property(uses, occasion, (used, wanted) => {
        const offered = choose(TEMPLATES, wanted, used, now)
        expect(offered.length).toBeGreaterThanOrEqual(8)
        expect(new Set(offered).size).toBe(offered.length)
        expect(choose(TEMPLATES, wanted, used, now)).toEqual(offered)
      }),
    )
  })

  it('the first went out lately only if all did', () => {
    fc.assert(
      fc.property(uses, occasion, (used, wanted) => {
        const lately = choose(TEMPLATES, wanted, used, now).map(
          ({ id }) => usedLately(id, used, now) !== null,
        )
        expect(lately[0]).toBe(lately.every(Boolean))
      }),
    )
  })

  it('using the first one each day repeats nothing for a week', () => {
    fc.assert(
      fc.property(occasion, (wanted) => {
        const used = new Map<string, number[]>()
        for (let day = 0; day < 8; day++) {
          const [first] = choose(TEMPLATES, wanted, used, now + day * DAY)
          expect(used.has(first?.id ?? '')).toBe(false)
          used.set(first?.id ?? '', [now + day * DAY])
        }
      }),
    )
  })
})
