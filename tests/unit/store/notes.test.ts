import { beforeEach, expect, it } from 'vitest'
import { tidy } from '../../../lib/background/housekeeping'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { cardOf } from '../../../lib/store/cards'
import { addNote, changeNote } from '../../../lib/store/contacts'
import { Database } from '../../../lib/store/database'
import { addFollowUp, closeFollowUp } from '../../../lib/store/follow-ups'
import { upsertPerson } from '../../../lib/store/people'
import { readNotes } from '../../../lib/store/people-table'
import { author } from '../people'

const NOW = 1_700_000_000_000
let db: Database
let personId: string

beforeEach(async () => {
  await db?.delete()
  db = new Database()
  personId = (await upsertPerson(db, 'x', author(), NOW)).id
})

async function note(text: string, at: number, more: object = {}): Promise<string> {
  const id = crypto.randomUUID()
  await addNote(db, { id, personId, text, kind: 'note', at, ...more })
  return id
}
const shown = async (now = NOW) => (await cardOf(db, personId, now)).notes.map(({ text }) => text)

it('notes come with the pinned first, then the newest', async () => {
  const old = await note('old', 1)
  await note('new', 3)
  await note('between', 2)
  expect(await shown()).toEqual(['new', 'between', 'old'])
  await changeNote(db, old, personId, { pinned: true })
  expect(await shown()).toEqual(['old', 'new', 'between'])
  await changeNote(db, old, personId, { pinned: false })
  expect(await shown()).toEqual(['new', 'between', 'old'])
})

it('a note of somebody else is not changed, and one that is gone changes nothing', async () => {
  const id = await note('old', 1)
  await expect(changeNote(db, id, crypto.randomUUID(), { pinned: true })).rejects.toThrow()
  await changeNote(db, crypto.randomUUID(), personId, { pinned: true })
  expect(await db.notes.toArray()).toEqual([expect.not.objectContaining({ pinned: true })])
})

it('a note is out of sight from its day on, and soon forgotten; kept for good it stays', async () => {
  await note('a week', 1, { expiresAt: NOW + 7 })
  const kept = await note('kept', 2, { expiresAt: NOW + 7 })
  await note('for good', 3)
  await changeNote(db, kept, personId, { expiresAt: null })
  expect(await shown(NOW + 6)).toEqual(['for good', 'kept', 'a week'])
  expect(await shown(NOW + 7)).toEqual(['for good', 'kept'])
  expect((await readNotes(db, NOW + 7)).get(personId)).not.toContain('a week')
  await tidy({ db, settings: { get: async () => DEFAULT_SETTINGS }, now: () => NOW + 7 })
  expect((await db.notes.toArray()).map(({ text }) => text).sort()).toEqual(['for good', 'kept'])
})

it('a card has the promise that is due next, and none that was kept', async () => {
  const promise = (due: number) => ({ id: crypto.randomUUID(), personId, due, why: `by ${due}` })
  const first = promise(5)
  await addFollowUp(db, promise(9))
  await addFollowUp(db, first)
  expect((await cardOf(db, personId, NOW)).promise).toEqual(first)
  await closeFollowUp(db, first.id, 6)
  expect((await cardOf(db, personId, NOW)).promise?.due).toBe(9)
  for (const { id } of await db.followUps.toArray()) await closeFollowUp(db, id, 7)
  expect((await cardOf(db, personId, NOW)).promise).toBeUndefined()
})
