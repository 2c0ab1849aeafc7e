import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, checkDraw, Draw, drawWinners } from '../../../../lib/model/vip/draw'

/** Ids that look like ours and are the same every time. */
const people = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `00000000-0000-4000-8000-${hex(index * 2_654_435_761)}`,
  )
const hex = (value: number) => (value % 2 ** 48).toString(16).padStart(12, '0')

async function draw(phrase: string, list: readonly string[], count: number): Promise<Draw> {
  return Draw.parse({
    id: '00000000-0000-4000-8000-00000000000a',
    name: 'A backpack',
    phrase,
    among: { of: 'vips' },
    leftOut: [],
    ...(await drawWinners(phrase, list, count)),
    at: 1,
  })
}

describe('the winners', () => {
  it('are these ones for this phrase and list, in every version', async () => {
    const { winners, fingerprint } = await drawWinners('Fog over Lisbon', people(7), 3)
    expect(fingerprint).toBe('52d70a99c5fe81c1c36b8e17fff21ddcd9a9b5f97d9510c7b14231f56fc89d1e')
    expect(winners.map((id) => people(7).indexOf(id))).toEqual([5, 3, 2])
  })

  it('do not depend on the order or the doubles of the list given', async () => {
    const list = people(12)
    const first = await drawWinners('phrase', list, 4)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(list, { minLength: 12 }), async (shuffled) => {
        expect(await drawWinners('phrase', [...shuffled, ...list.slice(3)], 4)).toEqual(first)
      }),
      { numRuns: 50, seed: 1 },
    )
  })

  it('are different people, all from the list', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1 }),
        fc.integer({ min: 1, max: 30 }),
        fc.nat(),
        async (phrase, size, wanted) => {
          const list = people(size)
          const { winners } = await drawWinners(phrase, list, 1 + (wanted % size))
          expect(new Set(winners).size).toBe(1 + (wanted % size))
          expect(winners.filter((id) => !list.includes(id))).toEqual([])
        },
      ),
      { numRuns: 100, seed: 2 },
    )
  })

  it('stay the first ones when more are drawn', async () => {
    const three = await drawWinners('phrase', people(20), 3)
    const nine = await drawWinners('phrase', people(20), 9)
    expect(nine.winners.slice(0, 3)).toEqual(three.winners)
  })

  it.each([0, 4])('cannot be %i of three', async (count) => {
    await expect(drawWinners('phrase', people(3), count)).rejects.toThrow(RangeError)
  })
})

describe('everybody has the same chance', () => {
  /** Pearson's statistic of counts that should all be alike. */
  const chiSquare = (counts: readonly number[]) => {
    const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length
    return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  }
  const PHRASES = 4000

  it.each([
    // The value that chance exceeds once in 1,000 tries, for 2 and for 10 degrees of freedom.
    [3, 13.8],
    [11, 29.6],
  ])('of %i people, at each place', async (size, limit) => {
    const list = canonical(people(size))
    const counts = [new Map<string, number>(), new Map<string, number>()]
    for (let number = 0; number < PHRASES; number++) {
      const { winners } = await drawWinners(`Phrase ${number}`, list, 2)
      for (const [place, id] of winners.entries()) {
        counts[place]?.set(id, (counts[place].get(id) ?? 0) + 1)
      }
    }
    const found = counts.map((at) => chiSquare(list.map((id) => at.get(id) ?? 0)))
    expect(found.filter((value) => value > limit)).toEqual([])
  })
})

describe('checking a draw', () => {
  it('agrees with one that nobody touched', async () => {
    expect(await checkDraw(await draw('phrase', people(9), 2))).toBe('agrees')
  })

  const other = '00000000-0000-4000-8000-ffffffffffff'
  it.each<[string, string, (draw: Draw) => Partial<Draw>]>([
    ['a person was added', 'list_differs', ({ eligible }) => ({ eligible: [...eligible, other] })],
    ['a person was taken off', 'list_differs', ({ eligible }) => ({ eligible: eligible.slice(1) })],
    [
      'the list was put in another order',
      'list_differs',
      ({ eligible }) => ({ eligible: eligible.toReversed() }),
    ],
    ['the phrase was changed', 'list_differs', () => ({ phrase: 'phrase!' })],
    ['the fingerprint was changed', 'list_differs', () => ({ fingerprint: 'a'.repeat(64) })],
    [
      'a winner was changed',
      'winners_differ',
      ({ eligible, winners }) => ({
        winners: [eligible.find((id) => !winners.includes(id)) ?? '', ...winners.slice(1)],
      }),
    ],
    [
      'the winners were put in another order',
      'winners_differ',
      ({ winners }) => ({ winners: winners.toReversed() }),
    ],
  ])('tells when %s', async (_, found, tamper) => {
    const made = await draw('phrase', people(9), 2)
    expect(await checkDraw({ ...made, ...tamper(made) })).toBe(found)
  })
})

describe('the recipe', () => {
  /** The five steps of the words `draw_recipe_…`, without the library. */
  async function byHand(phrase: string, list: readonly string[], count: number) {
    const order = [...new Set(list)].sort()
    const text = [phrase.normalize('NFC'), ...order].join('\n')
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    const view = new DataView(bytes)
    let [s0, s1] = [view.getBigUint64(0), view.getBigUint64(8)]
    const whole = (value: bigint) => BigInt.asUintN(64, value)
    const turned = (value: bigint, by: bigint) => whole((value << by) | (value >> (64n - by)))
    const next = () => {
      const low = BigInt.asUintN(32, s0 + s1) ^ 0x80000000n
      const mixed = s0 ^ s1
      s0 = whole(turned(s0, 24n) ^ mixed ^ (mixed << 16n))
      s1 = turned(mixed, 37n)
      return Number(low)
    }
    for (let place = 0; place < count; place++) {
      const left = order.length - place
      let number = next()
      while (number >= Math.floor(2 ** 32 / left) * left) number = next()
      const chosen = place + (number % left)
      const [winner, before] = [order[chosen] as string, order[place] as string]
      order[place] = winner
      order[chosen] = before
    }
    return order.slice(0, count)
  }

  it('gives the same winners with nothing of ours', async () => {
    for (let number = 0; number < 200; number++) {
      const list = people(1 + (number % 40))
      const count = 1 + (number % list.length)
      const { winners } = await drawWinners(`Ünïcode ${number}`, list, count)
      expect(await byHand(`Ünïcode ${number}`, list, count)).toEqual(winners)
    }
  })
})
