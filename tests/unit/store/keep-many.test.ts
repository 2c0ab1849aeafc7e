import { beforeEach, expect, it } from 'vitest'
import { whoAre } from '../../../lib/store/cards'
import { addNote } from '../../../lib/store/contacts'
import { Database } from '../../../lib/store/database'
import { keepMany } from '../../../lib/store/keep-many'
import { upsertPerson } from '../../../lib/store/people'
import { undoChange } from '../../../lib/store/undo'
import { dump } from '../import/importing'
import { author } from '../people'

const NOW = 1_700_000_000_000
const editing = { by: 'Nils', at: NOW }
const people = ['ann', 'ben', 'cas'].map((handle) => author({ handle, name: handle }))
let db: Database

beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`)
  await upsertPerson(db, 'x', people[0] ?? author(), NOW - 5)
})

const whose = async () => (await whoAre(db, 'x', people, NOW)).map((one) => one?.person)

it('keeps and stars all of them at once, and undo leaves all as it was', async () => {
  const before = await dump(db)
  const edit = { field: 'vip', value: '' } as const
  const { change, changed } = await keepMany(db, 'x', people, edit, 'star', editing)
  expect(changed).toBe(3)
  expect(await whose()).toMatchObject(people.map(() => ({ vip: { since: NOW, by: 'Nils' } })))
  await undoChange(db, change?.id ?? '', NOW + 1)
  expect(await whose()).toMatchObject([{ displayName: 'ann' }, undefined, undefined])
  expect({ ...(await dump(db)), changes: [] }).toEqual({ ...before, changes: [] })
})

it('changes nobody twice, and those not at all who are so already', async () => {
  const edit = { field: 'tag_on', value: 'Press' } as const
  const twice = [...people, ...people]
  expect(await keepMany(db, 'x', twice, edit, 'tag', editing)).toMatchObject({ changed: 3 })
  const again = await keepMany(db, 'x', people, edit, 'tag', editing)
  expect(again).toEqual({ change: undefined, changed: 0 })
  expect(await db.changes.count()).toBe(1)
})

it('undo leaves whoever was worked with since, and the tag that they have', async () => {
  const edit = { field: 'tag_on', value: 'Press' } as const
  const { change } = await keepMany(db, 'x', people, edit, 'tag', editing)
  const [, ben] = await whose()
  const note = { id: crypto.randomUUID(), text: 'x', kind: 'note' as const, at: NOW + 1 }
  await addNote(db, { ...note, personId: ben?.id ?? '' })
  expect(await undoChange(db, change?.id ?? '', NOW + 2)).toMatchObject({ skipped: 1 })
  const [ann, still, cas] = await whose()
  expect([ann?.tags, still?.tags, cas]).toEqual([undefined, ['press'], undefined])
  expect(await db.tags.count()).toBe(1)
})
