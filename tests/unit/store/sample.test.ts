import { beforeEach, describe, expect, it } from 'vitest'
import { Database } from '../../../lib/store/database'
import { findPeople } from '../../../lib/store/find'
import { upsertPerson } from '../../../lib/store/people'
import { addSample, removeSample, sampleStanding } from '../../../lib/store/sample'
import { author } from '../people'

const NOW = new Date(2026, 10, 27, 14).getTime()
const DAY = 86_400_000
const dana = author({ handle: 'dhart', name: 'Dana Hart', url: 'https://x.com/dhart' })

let db: Database

beforeEach(async () => {
  await db?.delete()
  db = new Database()
})

/** How many rows each table has that has any. */
async function sizes(): Promise<Record<string, number>> {
  const counts = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.count()] as const),
  )
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

describe('the sample', () => {
  it('is a year of people whom lists, charts and the search know', async () => {
    await addSample(db, NOW)
    const { people = 0, interactions = 0, campaigns, draws } = await sizes()
    expect([people > 190, interactions > 2000, campaigns, draws]).toEqual([true, true, 5, 1])
    expect(await sampleStanding(db)).toEqual({ people, mayAdd: false })
    const [alva] = await findPeople(db, 'alva cast', 1)
    expect(alva).toMatchObject({ displayName: 'Alva Castellan', strength: expect.any(Number) })
    const rows = await db.people.toArray()
    expect(new Set(rows.map(({ company }) => company)).size).toBe(6)
    expect(rows.length - new Set(rows.map(({ displayName }) => displayName)).size).toBe(1)
    const latest = await db.interactions.orderBy('at').last()
    expect(latest?.at).toBeGreaterThan(NOW - 3 * DAY)
  })

  it('goes as it came, whenever that is, and leaves nothing', async () => {
    const before = await sizes()
    await addSample(db, NOW)
    const [alva] = await findPeople(db, 'alva cast', 1)
    const note = { id: crypto.randomUUID(), personId: alva?.id ?? '', text: 'Written since' }
    await db.notes.add({ ...note, kind: 'note', at: NOW })
    await removeSample(db)
    const { findBlocks: _, findStamps: __, ...left } = await sizes()
    expect(left).toEqual(before)
    expect(await findPeople(db, 'alva', 10)).toEqual([])
    expect(await sampleStanding(db)).toEqual({ people: 0, mayAdd: true })
  })

  it('takes nobody along whom somebody has added, and none of their tags', async () => {
    await addSample(db, NOW)
    const { id } = await upsertPerson(db, 'x', dana, NOW)
    await db.people.update(id, { tags: ['press'] })
    await removeSample(db)
    expect((await db.people.toArray()).map((row) => row.displayName)).toEqual(['Dana Hart'])
    expect((await db.tags.toArray()).map(({ name }) => name)).toEqual(['Press'])
    expect(await db.identities.count()).toBe(1)
  })

  it('does not come where somebody is kept', async () => {
    await upsertPerson(db, 'x', dana, NOW)
    expect(await sampleStanding(db)).toEqual({ people: 0, mayAdd: false })
    await expect(addSample(db, NOW)).rejects.toThrow()
    expect(await db.people.count()).toBe(1)
  })
})
