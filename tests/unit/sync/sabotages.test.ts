import { describe, expect, it } from 'vitest'
import { type RecordState, tableOf } from '../../../lib/sync/state'
import { type Parts, SOUND } from './device'
import { history } from './history'

/** So many histories at most: each of these is seen long before. */
const RUNS = 400

const withCells = (record: RecordState, isKept: (name: string, value: unknown) => boolean) => ({
  ...record,
  cells: Object.fromEntries(
    Object.entries(record.cells).filter(([name, [, value]]) => isKept(name, value)),
  ),
})

const SABOTAGES: Record<string, Partial<Parts>> = {
  'what is heard last counts': {
    join: (one, other) => ({ ...one, ...other, cells: { ...one.cells, ...other.cells } }),
  },
  'who is removed comes back with what is written of them': {
    join(one, other) {
      const { gone: _, ...known } = SOUND.join({ cells: one.cells }, { cells: other.cells })
      return known
    },
  },
  'an account is whose it was said to be last': {
    join(one, other) {
      const both = SOUND.join(one, other)
      const claims = Object.entries(both.cells).filter(([name]) => name.startsWith('own/'))
      const [last] = claims
        .map(([, [stamp]]) => stamp)
        .sort()
        .reverse()
      return withCells(both, (name) => !name.startsWith('own/') || both.cells[name]?.[0] === last)
    },
  },
  'an erasure takes along nobody else': {
    view: (state) => SOUND.view(unerased(state)),
    sweep: (state, stamp) => SOUND.sweep(unerased(state), stamp),
  },
  'whoever is folded is removed': {
    edits: (state, writes) =>
      SOUND.edits(
        state,
        writes.filter(({ name }) => tableOf(name) !== 'merges'),
      ),
  },
  'a clearing says nothing': {
    edits(state, writes) {
      const edits = [...SOUND.edits(state, writes)]
      return new Map(
        edits.map(([name, record]) => [name, withCells(record, (_, value) => value !== null)]),
      )
    },
  },
}

function unerased(state: ReadonlyMap<string, RecordState>) {
  return new Map([...state].map(([name, { er: _, ...record }]) => [name, record]))
}

describe('a sabotage is found', () => {
  it.each(Object.keys(SABOTAGES))('%s', (name) => {
    const parts = { ...SOUND, ...SABOTAGES[name] }
    let seed = 0
    while (seed < RUNS && history(seed, parts).length === 0) seed++
    expect(seed).toBeLessThan(RUNS)
  })
})
