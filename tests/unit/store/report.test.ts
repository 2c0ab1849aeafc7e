import { beforeEach, expect, it } from 'vitest'
import type { Interaction } from '../../../lib/model/records'
import { countBetween, firstTime, inOrderOfTime } from '../../../lib/store/chunks'
import { Database } from '../../../lib/store/database'

const PERSON = crypto.randomUUID()
let db: Database

beforeEach(async () => {
  await db?.delete()
  db = new Database(`test-${crypto.randomUUID()}`)
})

/** Stores a contact for each of `times`. */
function fill(times: readonly number[]) {
  const contacts = times.map(
    (at): Interaction => ({
      id: crypto.randomUUID(),
      personId: PERSON,
      channel: 'x',
      direction: 'in',
      kind: 'mention',
      direct: false,
      at,
    }),
  )
  return db.interactions.bulkAdd(contacts)
}

/** The times of each chunk. */
async function chunks(from = 0, to = Number.MAX_SAFE_INTEGER) {
  const all: number[][] = []
  for await (const rows of inOrderOfTime(db.interactions, { from, to })) {
    all.push(rows.map(({ at }) => at))
  }
  return all
}

it('hands over every row once, the oldest first, in chunks', async () => {
  await fill(Array.from({ length: 4500 }, (_, nth) => 4500 - nth))
  const read = await chunks()
  expect(read.map(({ length }) => length)).toEqual([1999, 1999, 502])
  expect(read.flat()).toEqual(Array.from({ length: 4500 }, (_, nth) => nth + 1))
})

it('does not lose rows of one time where a chunk ends', async () => {
  await fill([...Array.from({ length: 1990 }, (_, nth) => nth), ...Array(50).fill(5000), 6000])
  const read = (await chunks()).flat()
  expect(read).toHaveLength(2041)
  expect(read.filter((at) => at === 5000)).toHaveLength(50)
})

it('hands over more rows of one time than fit into a chunk', async () => {
  await fill([1, ...Array(4100).fill(5), 6])
  const read = (await chunks()).flat()
  expect(read).toHaveLength(4102)
  expect(read.at(-1)).toBe(6)
})

it('keeps to the span, both ends within it', async () => {
  await fill([1, 2, 3, 4])
  expect(await chunks(2, 3)).toEqual([[2, 3]])
  expect(await countBetween(db.interactions, { from: 2, to: 3 })).toBe(2)
})

it('knows when the earliest is from', async () => {
  expect(await firstTime(db.interactions)).toBeUndefined()
  await fill([9, 3, 5])
  expect(await firstTime(db.interactions)).toBe(3)
})
