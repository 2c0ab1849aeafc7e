import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FOR_GOOD, type Stamp } from '../../../lib/sync/clock'
import {
  type Cell,
  isSame,
  join,
  nameOf,
  placeOf,
  type RecordState,
  textOf,
  withoutRefused,
} from '../../../lib/sync/state'

const stamps = fc.constantFrom('1', '2', '3', '4')
const values = fc.constantFrom(null, 'a', 'b', { x: 1, y: [2] }, 7)
const names = fc.constantFrom('company', 'tags/"red"', 'own/p1', 'own/p2')
const records: fc.Arbitrary<RecordState> = fc
  .record(
    {
      cells: fc.dictionary(names, fc.tuple(stamps, values) as fc.Arbitrary<Cell>),
      gone: fc.option(fc.constantFrom<Stamp>('2', '3', FOR_GOOD), { nil: undefined }),
      er: fc.option(stamps, { nil: undefined }),
    },
    { requiredKeys: ['cells'] },
  )
  // As every record is that was ever stored: what is removed is not in it.
  .map((one) => join({ cells: {} }, one as RecordState))

const spelled = ({ cells, gone, er }: RecordState) =>
  textOf({ cells: cells as never, gone: gone ?? null, er: er ?? null })

describe('joining', () => {
  it('does not depend on who comes first', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(spelled(join(a, b))).toBe(spelled(join(b, a)))
      }),
    )
  })

  it('does not depend on which two come first', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        expect(spelled(join(join(a, b), c))).toBe(spelled(join(a, join(b, c))))
      }),
      { numRuns: 1000 },
    )
  })

  it('makes nothing of what is known already', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const both = join(a, b)
        expect(isSame(join(both, a), both) && isSame(join(both, both), both)).toBe(true)
      }),
    )
  })

  it('takes the later value, and the greater text of the same time', () => {
    const said = (stamp: Stamp, value: string | null): RecordState => ({
      cells: { company: [stamp, value] },
    })
    expect(join(said('1', 'b'), said('2', 'a')).cells.company).toEqual(['2', 'a'])
    expect(join(said('2', null), said('1', 'a')).cells.company).toEqual(['2', null])
    expect(join(said('1', 'a'), said('1', 'b')).cells.company).toEqual(['1', 'b'])
  })

  it('brings nothing back that was removed later, and nothing ever that was removed for good', () => {
    const said: RecordState = { cells: { text: ['2', 'a'], 'own/p1': ['2', 1] } }
    expect(join(said, { cells: {}, gone: '3' }).cells).toEqual({ 'own/p1': ['2', 1] })
    expect(join(said, { cells: {}, gone: '1' }).cells).toEqual(said.cells)
    expect(join({ cells: { text: ['9', 'a'] } }, { cells: {}, gone: FOR_GOOD }).cells).toEqual({})
  })
})

describe('a record', () => {
  it('has a name that says its table and its key', () => {
    const name = nameOf('identities', ['x', 'handle:a b'])
    expect(placeOf(name)).toEqual(['identities', 'x handle:a b'])
  })

  it('is spelled alike, however its fields are ordered', () => {
    expect(textOf({ b: [{ d: 1, c: 2 }], a: null })).toBe(textOf({ a: null, b: [{ c: 2, d: 1 }] }))
  })

  it('loses what is refused', () => {
    const record: RecordState = { cells: { a: ['1', 1], b: ['9', 1] }, gone: '9' }
    expect(withoutRefused(record, (stamp) => stamp === '9')).toEqual({ cells: { a: ['1', 1] } })
  })
})
