import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { logContact } from '../../../lib/store/contacts'
import { Database } from '../../../lib/store/database'
import { showsInMarkers } from '../../../lib/store/known-posts'
import { keeping, toggleVip, upsertPerson } from '../../../lib/store/people'
import { author } from '../people'

const NOW = 1_700_000_000_000
const segment = { id: crypto.randomUUID(), name: 'Testers', filter: {}, at: NOW }
const use = { id: crypto.randomUUID(), draftId: 'en/thank/x/1', at: NOW }

let db: Database
/** The tables of each commit that was told of, in their order. */
let told: string[][]

beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`)
  onTestFinished(() => db.delete())
  await db.open()
  told = []
  db.onCommitted((tables) => told.push([...tables].sort()))
})

describe('a commit', () => {
  it('is told of once, with every table it wrote to', async () => {
    await toggleVip(db, 'x', author(), { since: NOW, by: '', why: '' })
    expect(told).toEqual([['identities', 'people']])
  })

  it('is told of before whoever made it goes on', async () => {
    const order: string[] = []
    db.onCommitted(() => order.push('told'))
    await db.segments.put(segment)
    order.push('on')
    expect(order).toEqual(['told', 'on'])
  })

  it('is told of when the rows of a query are changed or deleted', async () => {
    await db.segments.put(segment)
    await db.segments.toCollection().modify({ name: 'Others' })
    await db.segments.where('id').equals(segment.id).delete()
    await db.segments.clear()
    expect(told).toEqual(Array(4).fill(['segments']))
  })

  it('is one for each transaction, whatever happens at once', async () => {
    await Promise.all([db.segments.put(segment), db.draftUses.add(use)])
    expect(told.toSorted()).toEqual([['draftUses'], ['segments']])
  })

  it('is what other connections make of their own', async () => {
    const other = new Database(db.name)
    await other.segments.put(segment)
    other.close()
    expect(told).toEqual([])
  })
})

describe('nothing is told', () => {
  it('of what was read', async () => {
    await db.transaction('rw', db.people, () => db.people.toArray())
    await db.people.count()
    expect(told).toEqual([])
  })

  it('of a transaction that is taken back', async () => {
    const { id } = await upsertPerson(db, 'x', author(), NOW)
    told = []
    const failing = db.transaction('rw', db.people, async () => {
      await db.people.update(id, { displayName: 'Somebody' })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    await expect(logContact(db, { ...contact(), personId: crypto.randomUUID() })).rejects.toThrow()
    expect(told).toEqual([])
  })

  it('of writing that changed nothing', async () => {
    await db.segments.add(segment)
    told = []
    await db.segments.bulkPut([])
    await db.segments.where('id').equals('nobody').modify({ name: 'Somebody' })
    await db.segments.where('id').above('z').limit(1).delete()
    await db.transaction('rw', db.segments, () => db.segments.add(segment).catch(() => undefined))
    expect(told).toEqual([])
  })

  it('of what is written quietly, inside another transaction as well', async () => {
    await db.quietly(keeping(db), () => upsertPerson(db, 'x', author(), NOW))
    expect(told).toEqual([])
    await db.transaction('rw', db.segments, db.draftUses, async () => {
      await db.quietly([db.draftUses], () => db.draftUses.add(use))
      await db.segments.put(segment)
    })
    expect(told).toEqual([['segments']])
  })
})

it('tells of every table when everything is deleted, and of what comes after it', async () => {
  await db.delete({ disableAutoOpen: false })
  expect(told).toEqual([db.tables.map(({ name }) => name).sort()])
  await db.segments.put(segment)
  expect(told[1]).toEqual(['segments'])
})

function contact() {
  return {
    id: crypto.randomUUID(),
    channel: 'phone' as const,
    direction: 'out' as const,
    kind: 'thank' as const,
    direct: true,
    at: NOW,
  }
}

describe('markers', () => {
  it.each([
    ['somebody is one of the VIP advocates', 'people', true],
    ['how a post sounded', 'observations', true],
    ['a draft in a reply box', 'insertions', true],
    ['a note', 'notes', false],
    ['a segment', 'segments', false],
  ])('%s: %s', (_, table, shows) => {
    expect(showsInMarkers(new Set([table]))).toBe(shows)
    expect(showsInMarkers(new Set(['changes', table]))).toBe(shows)
  })
})
