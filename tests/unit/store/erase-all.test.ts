import { describe, expect, it, vi } from 'vitest'
import { Database } from '../../../lib/store/database'
import { eraseAll } from '../../../lib/store/erasure'
import { dump, person, putInEveryTable, putPerson } from '../backup/everything'

describe('erasing everything', () => {
  it('leaves every table empty, and nothing beside the database', async () => {
    const db = new Database(`test-${crypto.randomUUID()}`)
    await putInEveryTable(db, person(1), 'trace')
    const forgetStorage = vi.fn(async () => {})
    await eraseAll(db, forgetStorage)
    expect(Object.values(await dump(db)).flat()).toEqual([])
    expect(forgetStorage).toHaveBeenCalledOnce()
    await db.delete()
  })

  it('goes on where another page has the database open', async () => {
    const db = new Database(`test-${crypto.randomUUID()}`)
    const other = new Database(db.name)
    await putInEveryTable(other, person(1), 'trace')
    await eraseAll(db, async () => {})
    expect(await other.people.count()).toBe(0)
    await putPerson(other, person(2))
    expect(await db.people.count()).toBe(1)
    other.close()
    await db.delete()
  })

  it('keeps the settings where the database cannot be deleted', async () => {
    const db = new Database(`test-${crypto.randomUUID()}`)
    await putInEveryTable(db, person(1), 'trace')
    const before = await dump(db)
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementationOnce(() => {
      throw new DOMException('no', 'UnknownError')
    })
    const forgetStorage = vi.fn(async () => {})
    await expect(eraseAll(db, forgetStorage)).rejects.toThrow()
    expect(forgetStorage).not.toHaveBeenCalled()
    expect(await dump(db)).toEqual(before)
    await db.delete()
  })
})
