import { beforeEach, describe, expect, it } from 'vitest'
import type { UndoEntry } from '../../../lib/model/undo-entry'
import { logContact } from '../../../lib/store/contacts'
import { Database } from '../../../lib/store/database'
import { erasePerson, knowing } from '../../../lib/store/erasure'
import { updatePerson, upsertPerson } from '../../../lib/store/people'
import { addUndoEntry, recentChanges, type UndoRow, undoChange } from '../../../lib/store/undo'
import { author } from '../people'

const THEN = 1_700_000_000_000
const NOW = THEN + 1000
let db: Database

beforeEach(async () => {
  await db?.delete()
  db = new Database()
})

const change = (changes: Partial<UndoEntry> = {}): UndoEntry => ({
  id: crypto.randomUUID(),
  kind: 'bulk_edit',
  what: 'tier',
  people: 1,
  at: THEN,
  ...changes,
})

const keep = async (handle: string) =>
  (await upsertPerson(db, 'x', author({ handle, url: `https://x.com/${handle}` }), THEN - 1000)).id

/** Sets the company of people, and remembers what that wrote over. */
async function putInCompany(ids: readonly string[], made = change()): Promise<UndoEntry> {
  await db.transaction('rw', [db.changes, ...knowing(db)], async () => {
    const rows = (await db.people.bulkGet([...ids])).filter((row) => row !== undefined)
    const overwritten: UndoRow[] = rows.map((before) => ({
      table: 'people',
      key: before.id,
      before,
    }))
    await db.people.bulkPut(rows.map((row) => ({ ...row, company: 'New', updatedAt: made.at })))
    await addUndoEntry(db, made, overwritten)
  })
  return made
}

async function dump() {
  const tables = db.tables.filter(({ name }) => !name.startsWith('change'))
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])),
  )
}

describe('a change of many people', () => {
  it('is taken back as a whole', async () => {
    const ids = await Promise.all(['ann', 'ben', 'cleo'].map(keep))
    const before = await dump()
    const { id } = await putInCompany(ids)
    expect((await db.people.toArray()).every(({ company }) => company === 'New')).toBe(true)
    expect(await undoChange(db, id, NOW)).toEqual({ undone: 3, skipped: 0 })
    expect(await dump()).toEqual(before)
    expect(await recentChanges(db)).toMatchObject([{ id, undoneAt: NOW }])
  })

  it('leaves whoever was changed since, and says how many they are', async () => {
    const [ann = '', ben = ''] = await Promise.all(['ann', 'ben'].map(keep))
    const { id } = await putInCompany([ann, ben])
    await updatePerson(db, ann, { tier: 'engaged' }, NOW)
    expect(await undoChange(db, id, NOW + 1)).toEqual({ undone: 1, skipped: 1 })
    expect(await db.people.get(ann)).toMatchObject({ company: 'New', tier: 'engaged' })
    expect((await db.people.get(ben))?.company).toBeUndefined()
  })

  it('keeps contacts logged since, and what they say of the relationship', async () => {
    const ann = await keep('ann')
    const { id } = await putInCompany([ann])
    const contact = { channel: 'phone', direction: 'in', kind: 'praise', direct: true } as const
    await logContact(db, { ...contact, id: crypto.randomUUID(), personId: ann, at: NOW })
    await undoChange(db, id, NOW + 1)
    const row = await db.people.get(ann)
    expect(row).toMatchObject({ lastContactAt: NOW })
    expect(row?.strength).toBeGreaterThan(0)
    expect(row?.company).toBeUndefined()
  })

  it('is undone once', async () => {
    const { id } = await putInCompany([await keep('ann')])
    await undoChange(db, id, NOW)
    await expect(undoChange(db, id, NOW)).rejects.toThrow('error_already_undone')
  })

  it('takes newly added people away, unless somebody has worked with them', async () => {
    const added = change({ kind: 'import', what: 'people.csv', people: 2 })
    const [ann = '', ben = ''] = await Promise.all(['ann', 'ben'].map(keep))
    const keys = (await db.identities.toArray()).map(({ network, key }) => [network, key])
    await db.transaction('rw', db.changes, db.changeBlocks, () =>
      addUndoEntry(db, added, [
        ...[ann, ben].map((key) => ({ table: 'people', key })),
        ...keys.map((key) => ({ table: 'identities', key: key as [string, string] })),
      ]),
    )
    const contact = { channel: 'phone', direction: 'out', kind: 'thank', direct: true } as const
    await logContact(db, { ...contact, id: crypto.randomUUID(), personId: ben, at: NOW })
    expect(await undoChange(db, added.id, NOW)).toMatchObject({ skipped: 1 })
    expect(await db.people.toCollection().primaryKeys()).toEqual([ben])
    expect(await db.identities.toArray()).toMatchObject([{ personId: ben }])
  })

  it('holds nothing of a person who was deleted since', async () => {
    const ann = await keep('ann')
    const { id } = await putInCompany([ann, await keep('ben')])
    await erasePerson(db, ann, NOW)
    expect(JSON.stringify(await db.changeBlocks.toArray())).not.toContain(ann)
    expect(await undoChange(db, id, NOW)).toEqual({ undone: 1, skipped: 0 })
    expect(await db.people.count()).toBe(1)
  })

  it('is remembered for twenty changes, not longer', async () => {
    const ann = await keep('ann')
    const made: UndoEntry[] = []
    for (let n = 0; n < 21; n++) made.push(await putInCompany([ann], change({ at: THEN + n })))
    expect(await recentChanges(db)).toHaveLength(20)
    await expect(undoChange(db, made[0]?.id ?? '', NOW)).rejects.toThrow('error_already_undone')
    expect(await db.changeBlocks.count()).toBe(20)
  })
})

describe('a person’s tier', () => {
  it('leaves a trace whenever staff change it, and none when they do not', async () => {
    const ann = await keep('ann')
    await updatePerson(db, ann, { tier: 'engaged' }, THEN)
    await updatePerson(db, ann, { tier: 'engaged', status: 'customer' }, NOW)
    expect(await db.tierMoves.toArray()).toMatchObject([
      { personId: ann, from: 'unknown', to: 'engaged', at: THEN },
    ])
  })
})
