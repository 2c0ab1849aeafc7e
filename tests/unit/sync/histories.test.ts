import fc from 'fast-check'
import { expect, it } from 'vitest'
import { history } from './history'

/** So many, others each time, where somebody asks for them; else a few that are always the same. */
const asked = Number(process.env.ARDENT_HISTORIES ?? 0)
const sample = asked > 0 ? { numRuns: asked } : { numRuns: 100, seed: 1 }

it(
  'comes to the same everywhere, whatever happens in whatever order',
  () => {
    const histories = fc.property(fc.nat(2 ** 31 - 1), (seed) => {
      expect(history(seed)).toEqual([])
    })
    fc.assert(histories, { ...sample, endOnFailure: true })
  },
  60_000 + sample.numRuns * 600,
)
