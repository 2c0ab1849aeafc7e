import { beforeEach, expect, it, vi } from 'vitest'
import { Database } from '../../../lib/store/database'
import { readKnownPosts } from '../../../lib/store/known-posts'
import { upsertPerson } from '../../../lib/store/people'
import { author, post } from '../people'

const NOW = 1_760_000_000_000
let db: Database

beforeEach(async () => {
  await db?.delete()
  db = new Database(`known-${crypto.randomUUID()}`)
})

const named = (nth: number) => author({ handle: `handle${nth}`, name: `Name ${nth}` })
const page = (from: number) =>
  Array.from({ length: 50 }, (_, nth) => post({ key: `x:${nth}`, author: named(from + nth) }))

it('looks 50 authors up in four requests each, whatever else is stored', async () => {
  for (let nth = 0; nth < 50; nth++) await upsertPerson(db, 'x', named(nth), NOW)
  const gets = vi.spyOn(IDBObjectStore.prototype, 'get')
  const indexed = vi.spyOn(IDBIndex.prototype, 'getAll')
  const { posts } = await readKnownPosts(db, page(0), () => true)
  expect(posts.filter(({ person }) => person)).toHaveLength(50)
  // The person by their key; the account by its handle, posts and contacts by the person.
  expect(gets).toHaveBeenCalledTimes(50)
  expect(indexed).toHaveBeenCalledTimes(150)
})

it('looks 50 strangers up in one request each', async () => {
  const gets = vi.spyOn(IDBObjectStore.prototype, 'get')
  const indexed = vi.spyOn(IDBIndex.prototype, 'getAll')
  await readKnownPosts(db, page(0), () => true)
  expect(gets).not.toHaveBeenCalled()
  expect(indexed).toHaveBeenCalledTimes(50)
})

it('looks a handle that is nobody’s key up among all handles', async () => {
  const identified = { ...named(0), stableId: '17' }
  const { id } = await upsertPerson(db, 'x', identified, NOW)
  const { posts } = await readKnownPosts(db, [post({ author: named(0) })], () => true)
  expect(posts[0]?.person?.id).toBe(id)
})
