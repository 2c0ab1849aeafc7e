import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { Database } from '../../../lib/store/database'
import { toggleVip, upsertPerson } from '../../../lib/store/people'
import { declareTeam, outbox, remember } from '../../../lib/store/team-tables'
import { CLOCK, trackWrites, withoutMarks } from '../../../lib/store/track'
import { author } from '../people'

const NOW = 1_700_000_000_000
const SHARED = new Set(['people', 'identities', 'segments'])
const segment = { id: crypto.randomUUID(), name: 'Testers', filter: {}, at: NOW }

let db: Database

beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`)
  declareTeam(db)
  trackWrites(db, {
    isShared: (table) => SHARED.has(table),
    next: (clock) => {
      const { given } = clock as { given: number }
      return { stamp: `stamp ${given + 1}`, clock: { given: given + 1 } }
    },
  })
  onTestFinished(() => db.delete())
  await remember(db, CLOCK, { given: 0 })
})

const marks = async () =>
  (await outbox(db).toArray()).map(({ table, keys, stamp }) => ({ table, keys, stamp }))

describe('a write', () => {
  it('leaves a mark a call, with one time for all of a transaction', async () => {
    const { personId } = await toggleVip(db, 'x', author(), { since: NOW, by: '', why: '' })
    const left = await marks()
    expect(new Set(left.map(({ stamp }) => stamp))).toEqual(new Set(['stamp 1']))
    expect(left).toContainEqual({ table: 'people', keys: [personId], stamp: 'stamp 1' })
    expect(left).toContainEqual({
      table: 'identities',
      keys: [['x', 'handle:maralind']],
      stamp: 'stamp 1',
    })
    await db.segments.bulkPut([segment, { ...segment, id: crypto.randomUUID() }])
    expect((await marks()).at(-1)).toMatchObject({ table: 'segments', stamp: 'stamp 2' })
    expect((await marks()).at(-1)?.keys).toHaveLength(2)
  })

  it('leaves one as well where it deletes, changes what a query finds, or empties all', async () => {
    await db.segments.put(segment)
    await db.segments.toCollection().modify({ name: 'Others' })
    await db.segments.where('id').equals(segment.id).delete()
    await db.segments.put(segment)
    await db.segments.clear()
    const left = await outbox(db).toArray()
    expect(left.map(({ keys }) => keys)).toEqual(Array(5).fill([segment.id]))
  })

  it('that is taken back leaves none', async () => {
    const failing = db.transaction('rw', db.segments, async () => {
      await db.segments.put(segment)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await marks()).toEqual([])
  })

  it('of a table that is not shared, or of what is known already, leaves none', async () => {
    await db.draftUses.add({ id: crypto.randomUUID(), draftId: 'en/thank/x/1', at: NOW })
    await withoutMarks(db, db.tables, () => upsertPerson(db, 'x', author(), NOW))
    await db.transaction('rw', db.tables, () =>
      withoutMarks(db, db.tables, () => db.segments.put(segment)),
    )
    expect(await marks()).toEqual([])
    await db.segments.put(segment)
    expect(await marks()).toHaveLength(1)
  })
})

it('whoever leaves the team marks nothing any more, in whichever connection', async () => {
  await db.segments.put(segment)
  const elsewhere = new Database(db.name)
  declareTeam(elsewhere)
  await elsewhere.table('team').delete(CLOCK)
  elsewhere.close()
  await db.segments.delete(segment.id)
  expect(await marks()).toHaveLength(1)
})

it('without a team there is no table for marks, and nothing is marked', async () => {
  const alone = new Database(`test-${crypto.randomUUID()}`)
  await upsertPerson(alone, 'x', author(), NOW)
  expect(alone.tables.map(({ name }) => name)).not.toContain('outbox')
  await alone.delete()
})
