import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { BulkEdit } from '../../../lib/model/person/bulk-edit'
import { newPerson, type Person } from '../../../lib/model/person/person'
import { bulkEdit } from '../../../lib/store/bulk'
import { companyNotes, writeCompanyNote } from '../../../lib/store/companies'
import { logContact } from '../../../lib/store/contacts'
import { Database } from '../../../lib/store/database'
import { erasePerson } from '../../../lib/store/erasure'
import { findPeople } from '../../../lib/store/find'
import { setVip, updatePerson, upsertPerson } from '../../../lib/store/people'
import { recentChanges, undoChange } from '../../../lib/store/undo'
import { job } from '../jobs'
import { author, tierMovesOf } from '../people'

const NOW = 1_700_000_000_000
const LATER = NOW + 1000
const editing = { by: 'Robin', at: LATER }
let db: Database
let ids: string[]

beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`)
  ids = []
  for (const handle of ['mara', 'devon', 'tuva']) {
    const { id } = await upsertPerson(db, 'x', author({ handle, name: handle }), NOW)
    ids.push(id)
  }
})

const edit = (made: BulkEdit, whom = ids) => bulkEdit(db, whom, made, editing, 'Some edit', job())
/** More people than are changed at once. */
async function keepMany() {
  const many = Array.from({ length: 2500 }, (_, nth) => ({
    ...newPerson(`00000000-0000-4000-9000-${String(nth).padStart(12, '0')}`, `P ${nth}`, NOW),
    found: `\np ${nth}\n`,
  }))
  await db.people.bulkAdd(many)
  return many
}

const people = async () => (await db.people.bulkGet(ids)) as Person[]

const EDITS: [BulkEdit, Partial<Person>][] = [
  [
    { field: 'tier', value: 'engaged' },
    { tier: 'engaged', tierSource: 'staff' },
  ],
  [{ field: 'status', value: 'partner' }, { status: 'partner' }],
  [{ field: 'company', value: 'Makers' }, { company: 'Makers' }],
  [{ field: 'tag_on', value: 'Makers' }, { tags: ['makers'] }],
  [{ field: 'preferences', value: 'information' }, { preferences: 'information' }],
  [
    { field: 'vip', value: 'Unasked praise' },
    { vip: { since: LATER, by: 'Robin', why: 'Unasked praise' } },
  ],
  [{ field: 'doNotEngage', value: true }, { doNotEngage: true }],
  [{ field: 'motivation', value: 'Helps others' }, { motivation: ['Helps others'] }],
]

describe('an edit of many people', () => {
  it.each(EDITS)('%o changes all of them, and is undone as a whole', async (made, after) => {
    const before = await db.people.toArray()
    const { change, changed } = await edit(made)
    expect(changed).toBe(3)
    for (const person of await people()) expect(person).toMatchObject(after)
    expect(await undoChange(db, change?.id ?? '', LATER + 1)).toMatchObject({ skipped: 0 })
    expect(await db.people.toArray()).toEqual(before)
    expect(await db.tierMoves.count()).toBe(0)
  })

  it('is remembered once, with how many it changed and in whose words', async () => {
    await updatePerson(db, ids[0] ?? '', { status: 'partner' }, NOW)
    expect(await edit({ field: 'status', value: 'partner' })).toMatchObject({ changed: 2 })
    expect(await recentChanges(db)).toMatchObject([
      { kind: 'bulk_edit', what: 'Some edit', people: 2, at: LATER },
    ])
  })

  it('leaves nothing to undo where everybody was so already', async () => {
    expect(await edit({ field: 'doNotEngage', value: false })).toEqual({
      change: undefined,
      changed: 0,
    })
    expect(await recentChanges(db)).toEqual([])
  })

  it('notes every move between tiers', async () => {
    await updatePerson(db, ids[0] ?? '', { tier: 'engaged' }, NOW)
    await db.tierMoves.clear()
    await edit({ field: 'tier', value: 'engaged' })
    expect(await tierMovesOf(db, ids[0] ?? '')).toEqual([])
    expect(await tierMovesOf(db, ids[1] ?? '')).toMatchObject([
      { from: 'unknown', to: 'engaged', by: 'Robin', at: LATER },
    ])
  })

  it('leaves who is a VIP advocate already with their day and their reason', async () => {
    const vip = { since: NOW, by: 'Jo', why: 'First of all' }
    await setVip(db, ids[0] ?? '', vip, NOW)
    await edit({ field: 'vip', value: 'Later' })
    expect((await people()).map((person) => person.vip?.why)).toEqual([
      'First of all',
      'Later',
      'Later',
    ])
    await edit({ field: 'vip', value: null })
    for (const person of await people()) expect(person).not.toHaveProperty('vip')
  })

  it('adds a reason to take part to those there are, once', async () => {
    await updatePerson(db, ids[0] ?? '', { motivation: { add: 'Helps others' } }, NOW)
    await edit({ field: 'motivation', value: 'Helps others' })
    await edit({ field: 'motivation', value: 'Early news' })
    expect((await people()).map(({ motivation }) => motivation)).toEqual(
      ids.map(() => ['Helps others', 'Early news']),
    )
  })

  it('clears a field with null', async () => {
    await edit({ field: 'company', value: 'Makers' })
    await edit({ field: 'company', value: null })
    for (const person of await people()) expect(person).not.toHaveProperty('company')
  })

  it('keeps what people are found by, and when they were last in contact', async () => {
    await logContact(db, {
      id: crypto.randomUUID(),
      personId: ids[0] ?? '',
      channel: 'phone',
      direction: 'in',
      kind: 'praise',
      direct: true,
      at: NOW,
    })
    const before = await db.people.get(ids[0] ?? '')
    await edit({ field: 'tier', value: 'engaged' })
    expect(await findPeople(db, 'mara', 5)).toHaveLength(1)
    expect(await db.people.get(ids[0] ?? '')).toMatchObject({
      lastContactAt: NOW,
      strength: before?.strength,
      found: before?.found,
    })
  })

  it('leaves out who was deleted meanwhile', async () => {
    await erasePerson(db, ids[1] ?? '', NOW)
    expect(await edit({ field: 'status', value: 'former' })).toMatchObject({ changed: 2 })
  })

  it('changes nobody when it is not valid', async () => {
    const before = await db.people.toArray()
    await expect(edit({ field: 'company', value: 'x'.repeat(201) })).rejects.toThrow()
    await expect(edit({ field: 'motivation', value: ' ' })).rejects.toThrow()
    expect(await db.people.toArray()).toEqual(before)
    expect(await recentChanges(db)).toEqual([])
  })

  it('changes nobody when one of them cannot be stored', async () => {
    await db.people.update(ids[2] ?? '', { displayName: '' })
    const before = await db.people.toArray()
    await expect(edit({ field: 'status', value: 'former' })).rejects.toThrow()
    expect(await db.people.toArray()).toEqual(before)
  })

  it('leaves whoever somebody has changed since as they are when it is undone', async () => {
    const { change } = await edit({ field: 'status', value: 'former' })
    await updatePerson(db, ids[0] ?? '', { company: 'Makers' }, LATER + 1)
    expect(await undoChange(db, change?.id ?? '', LATER + 2)).toMatchObject({ skipped: 1 })
    expect((await people()).map(({ status }) => status)).toEqual(['former', 'unknown', 'unknown'])
  })

  it('tells how far it is', async () => {
    const told: number[] = []
    const onProgress = (done: number) => told.push(done)
    const caution = { field: 'doNotEngage', value: true } as const
    await bulkEdit(db, ids, caution, editing, '', job({ onProgress }))
    expect(told).toEqual([3])
  })

  it('changes nobody when it is cancelled half-way', async () => {
    const many = await keepMany()
    const life = new AbortController()
    const onProgress = (done: number) => done >= 2000 && life.abort()
    const all = many.map(({ id }) => id)
    const cancelled = job({ onProgress, signal: life.signal })
    const caution = { field: 'doNotEngage', value: true } as const
    await expect(bulkEdit(db, all, caution, editing, '', cancelled)).rejects.toThrow()
    expect(await db.people.filter(({ doNotEngage }) => doNotEngage === true).count()).toBe(0)
    expect(await db.changes.count()).toBe(0)
    expect(await db.changeBlocks.count()).toBe(0)
  })

  it('reads everybody in few requests, and puts everything back as it was', async () => {
    const many = await keepMany()
    const before = [await db.people.toArray(), await db.findBlocks.toArray()]
    const gets = vi.spyOn(IDBObjectStore.prototype, 'get')
    const all = many.map(({ id }) => id)
    const { change } = await edit({ field: 'company', value: 'Acme' }, all.toReversed())
    expect(change?.people).toBe(2500)
    expect((await findPeople(db, 'acme', 5)).length).toBe(5)
    await undoChange(db, change?.id ?? '', LATER)
    expect(gets.mock.calls.length).toBeLessThan(600)
    expect([await db.people.toArray(), await db.findBlocks.toArray()]).toEqual(before)
  })
})

describe('the note of a company', () => {
  const write = (name: string, text: string, now = NOW) =>
    writeCompanyNote(db, { name, text, by: 'Robin', now })
  const notes = async () =>
    (await companyNotes(db)).map(({ name, text }) => `${name}: ${text}`).sort()

  it('goes along when everybody gets another company, and back when that is undone', async () => {
    await edit({ field: 'company', value: 'Makers' })
    await write('Makers', 'Pays late')
    await write('Forge', 'Asks twice', NOW + 1)
    const { change } = await edit({ field: 'company', value: 'Forge' })
    expect(await notes()).toEqual(['Forge: Asks twice\n\nPays late'])
    await undoChange(db, change?.id ?? '', LATER)
    expect(await notes()).toEqual(['Forge: Asks twice', 'Makers: Pays late'])
  })

  it('stays where somebody stays, and where nobody goes to another company', async () => {
    await edit({ field: 'company', value: 'Makers' })
    await write(' makers ', 'Pays late')
    await edit({ field: 'company', value: 'Forge' }, ids.slice(1))
    expect(await notes()).toEqual(['makers: Pays late'])
    await edit({ field: 'company', value: null })
    expect(await notes()).toEqual(['makers: Pays late'])
    await write('Makers', '  ')
    expect(await notes()).toEqual([])
  })
})
