import { afterEach, expect, it, vi } from 'vitest'
import { userErrorMessage } from '../../../lib/error-messages'
import { t } from '../../../lib/i18n'
import { Database } from '../../../lib/store/database'
import { renewLogOnce } from '../../../lib/store/full-disk'
import { person } from '../backup/everything'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const NO_SPACE = 'Internal error opening backing store: FILE_ERROR_NO_SPACE'

/** Has the browser refuse to open databases; returns how often it did. */
function refuseToOpen(name: string, message = NO_SPACE) {
  return vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    const request = { error: new DOMException(message, name) } as unknown as IDBOpenDBRequest
    setTimeout(() => request.onerror?.({ target: request, preventDefault() {} } as never))
    return request
  })
}

it.each(['UnknownError', 'QuotaExceededError'])(
  'a database that could not be opened (%s) says why, and is opened by the next request',
  async (name) => {
    const db = new Database(`test-${crypto.randomUUID()}`)
    const refused = refuseToOpen(name)
    const asked = [db.people.count(), db.transaction('rw', db.people, () => db.people.count())]
    for (const { reason } of (await Promise.allSettled(asked)) as PromiseRejectedResult[]) {
      expect(userErrorMessage(reason)).toBe(t('error_disk_full'))
    }
    const tries = refused.mock.calls.length
    await new Promise((resolve) => setTimeout(resolve))
    expect(refused.mock.calls.length, 'tried again by itself').toBe(tries)
    refused.mockRestore()
    await expect.poll(() => db.people.count().catch(() => -1)).toBe(0)
    await db.delete()
  },
)

const CLOSED = 'The connection was closed.'

it('a database that is closed while it is opened, which is all that is said, names a full disk', async () => {
  const db = new Database(`test-${crypto.randomUUID()}`)
  const refused = refuseToOpen('AbortError', CLOSED)
  leave(1_000_000)
  const asked = [db.people.count(), db.open(), db.people.toArray(), db.people.add(row)]
  for (const { reason } of (await Promise.allSettled(asked)) as PromiseRejectedResult[]) {
    expect(userErrorMessage(reason)).toBe(t('error_disk_full'))
  }
  leave(1_000_000_000)
  await expect.poll(() => db.people.count().catch(String)).toContain(CLOSED)
  refused.mockRestore()
  await expect.poll(() => db.people.count().catch(() => -1)).toBe(0)
  await db.delete()
})

it('one that was closed stays closed', async () => {
  const db = new Database(`test-${crypto.randomUUID()}`)
  await db.open()
  db.close()
  await expect(db.people.count()).rejects.toThrow('Database has been closed')
})

/** Says how much room is left, in bytes, as the browser would; returns what is asked for it. */
function leave(left: number) {
  const estimate = vi.fn(async () => ({ usage: 1000, quota: 1000 + left }))
  vi.stubGlobal('navigator', { storage: { estimate } })
  return estimate
}

const row = { ...person(1), found: '' }

it.each([
  ['in a transaction', (db: Database) => db.transaction('rw', db.people, () => db.people.add(row))],
  ['quietly', (db: Database) => db.quietly([db.people], () => db.people.add(row))],
  ['with add', (db: Database) => db.people.add(row)],
  ['with put', (db: Database) => db.people.put(row)],
  ['with upsert', (db: Database) => db.people.upsert(row.id, row)],
  ['with update', (db: Database) => db.people.update(row.id, { displayName: 'B' })],
  ['with delete', (db: Database) => db.people.delete(row.id)],
  ['with clear', (db: Database) => db.people.clear()],
  ['with bulkAdd', (db: Database) => db.people.bulkAdd([row])],
  ['with bulkPut', (db: Database) => db.people.bulkPut([row])],
  ['with bulkUpdate', (db: Database) => db.people.bulkUpdate([{ key: row.id, changes: row }])],
  ['with bulkDelete', (db: Database) => db.people.bulkDelete([row.id])],
  ['to what is found', (db: Database) => db.people.toCollection().modify({ displayName: 'B' })],
  ['to delete what is found', (db: Database) => db.people.where('id').equals(row.id).delete()],
])('nothing is written %s where hardly any room is left, but read', async (_, write) => {
  const db = new Database(`test-${crypto.randomUUID()}`)
  leave(1_000_000)
  const error = await Promise.resolve(write(db)).catch((caught) => caught)
  expect(userErrorMessage(error)).toBe(t('error_disk_full'))
  expect(await db.people.count()).toBe(0)
  leave(1_000_000_000)
  await write(db)
  await db.delete()
})

it('the browser is asked how much room there is as seldom as the room allows', async () => {
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  let now = 0
  const asked = leave(10_000_000_000)
  const db = new Database(`test-${crypto.randomUUID()}`)
  const add = (id: string) => db.people.add({ ...row, id })
  await add('1')
  // A disk that is written at 4 GB a second is full after two and a half.
  now = 2_490
  await add('2')
  expect(asked).toHaveBeenCalledTimes(1)
  now = 2_500
  await add('3')
  expect(asked).toHaveBeenCalledTimes(2)
  now = 100_000
  const askedAnew = leave(10_000_000_000_000)
  await add('4')
  now = 110_000
  await add('5')
  expect(askedAnew).toHaveBeenCalledTimes(2)
  await db.delete()
})

it('what a transaction has begun is not held up by another look at the disk', async () => {
  const db = new Database(`test-${crypto.randomUUID()}`)
  leave(1_000_000_000)
  await db.transaction('rw', db.people, async () => {
    await db.people.add(row)
    leave(0)
    await db.transaction('rw', db.people, () => db.people.update(row.id, { displayName: 'B' }))
  })
  expect((await db.people.get(row.id))?.displayName).toBe('B')
  await db.delete()
})

/** Has the disk fill up during a write, as another program would have it. */
const fillUp = (db: Database) =>
  db.transaction('rw', db.people, async () => {
    await db.people.add(row)
    throw new DOMException(NO_SPACE, 'UnknownError')
  })

it('a write that is refused after one for which there was no room says why, until one is done', async () => {
  leave(1_000_000_000)
  const db = new Database(`test-${crypto.randomUUID()}`)
  await db.open()
  const fail = (name: string) =>
    Promise.resolve(
      db.transaction('rw', db.people, () => Promise.reject(new DOMException('no', name))),
    ).catch(userErrorMessage)
  expect(await fail('InvalidStateError')).toBeUndefined()
  expect(await fail('QuotaExceededError')).toBe(t('error_disk_full'))
  expect(await fail('InvalidStateError')).toBe(t('error_disk_full'))
  await db.people.add(row)
  expect(await fail('InvalidStateError')).toBeUndefined()
  await db.delete()
})

it.each([
  ['in the same place', (db: Database) => db],
  ['in another', () => new Database(`test-${crypto.randomUUID()}`)],
])('after a write that ended halfway, the next one %s renews the log, once', async (_, other) => {
  leave(1_000_000_000)
  const db = new Database(`test-${crypto.randomUUID()}`)
  const opened = vi.spyOn(indexedDB, 'open')
  const renewals = () => opened.mock.calls.filter(([name]) => name === 'ardent-filler').length
  await db.people.add(row)
  await db.people.clear()
  expect(renewals()).toBe(0)
  await expect(fillUp(db)).rejects.toThrow(NO_SPACE)
  await other(db).notes.clear()
  expect(renewals()).toBe(1)
  await db.people.add(row)
  expect(renewals()).toBe(1)
  expect(await indexedDB.databases()).not.toContainEqual(
    expect.objectContaining({ name: 'ardent-filler' }),
  )
  await db.delete()
})

it('where there is room the log is begun anew once, as long as the browser remembers that it was', async () => {
  let isRenewed = false
  const renewed = {
    getValue: async () => isRenewed,
    setValue: async (is: boolean) => {
      isRenewed = is
    },
  }
  const opened = vi.spyOn(indexedDB, 'open')
  const renewals = () => opened.mock.calls.filter(([name]) => name === 'ardent-filler').length
  leave(1_000_000)
  await expect(renewLogOnce(renewed)).rejects.toThrow('hardly any room')
  expect(renewals()).toBe(0)
  leave(1_000_000_000)
  await renewLogOnce(renewed)
  await renewLogOnce(renewed)
  expect(renewals()).toBe(1)
  isRenewed = false
  await renewLogOnce(renewed)
  expect(renewals()).toBe(2)
})

it('a log that is not renewed would be seen', async () => {
  leave(1_000_000_000)
  vi.resetModules()
  vi.doMock('../../../lib/store/torn-log', async (real) => ({
    ...(await real<object>()),
    renewTornLog: async () => undefined,
  }))
  const weak = await import('../../../lib/store/database')
  const db = new weak.Database(`test-${crypto.randomUUID()}`)
  const opened = vi.spyOn(indexedDB, 'open')
  await expect(fillUp(db)).rejects.toThrow(NO_SPACE)
  await db.notes.clear()
  expect(opened.mock.calls.filter(([name]) => name === 'ardent-filler')).toEqual([])
  vi.doUnmock('../../../lib/store/torn-log')
  await db.delete()
})

it('where the browser closes the connection by itself, the next write renews the log', async () => {
  leave(1_000_000_000)
  const db = new Database(`test-${crypto.randomUUID()}`)
  const listening = vi.spyOn(IDBDatabase.prototype, 'addEventListener')
  await db.open()
  const opened = vi.spyOn(indexedDB, 'open')
  for (const [type, heard] of listening.mock.calls) {
    if (type === 'close') (heard as EventListener)(new Event(type))
  }
  await db.people.add(row)
  expect(opened.mock.calls.map(([name]) => name)).toContain('ardent-filler')
  await db.delete()
})
