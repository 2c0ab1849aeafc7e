import Dexie from 'dexie'
import { beforeEach, expect, it } from 'vitest'
import { userErrorMessage } from '../../../lib/error-messages'
import { t } from '../../../lib/i18n'
import { Database } from '../../../lib/store/database'
import { person } from '../backup/everything'

let db: Database
beforeEach(async () => {
  await db?.delete()
  db = new Database(`test-${crypto.randomUUID()}`)
})

/** Aborts the transaction as a browser does that finds no room on the disk. */
function fillDisk(): void {
  const transaction = Dexie.currentTransaction as unknown as {
    idbtrans: { _abort(why: string): void }
  }
  transaction.idbtrans._abort('QuotaExceededError')
}

const rows = [1, 2, 3].map((number) => ({ ...person(number), found: '' }))

it.each([
  ['many writes', () => db.people.bulkAdd(rows)],
  ['one write', () => db.people.add(rows[0] as never)],
  ['a read', () => db.people.toArray()],
])('%s on a disk that is full say so, and not that they were aborted', async (_, work) => {
  const working = db.transaction('rw', db.people, async () => {
    await db.people.count()
    const done = work()
    fillDisk()
    await done
  })
  const error = await working.catch((caught) => caught)
  expect(userErrorMessage(error)).toBe(t('error_disk_full'))
  expect(await db.people.count()).toBe(0)
})

it('a database that Chromium closed for want of room says so', () => {
  const message = 'Connection is closing because of: IO error: 000030.log: FILE_ERROR_NO_SPACE'
  expect(userErrorMessage(new DOMException(message, 'UnknownError'))).toBe(t('error_disk_full'))
})
