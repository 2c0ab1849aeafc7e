import { beforeEach, describe, expect, it } from 'vitest'
import { compareBackup } from '../../../lib/backup/compare'
import { makeBackup } from '../../../lib/backup/make-backup'
import { mergeBackup } from '../../../lib/backup/merge-backup'
import { replaceAll } from '../../../lib/backup/restore'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { Database } from '../../../lib/store/database'
import { erasePerson } from '../../../lib/store/erasure'
import { undoChange } from '../../../lib/store/undo'
import { bytesOf, dump, id, NOW, person, putInEveryTable, putPerson, RESTORED } from './everything'

/** What is here, and a colleague's. */
let here: Database
let there: Database
beforeEach(() => {
  here = new Database(`here-${crypto.randomUUID()}`)
  there = new Database(`there-${crypto.randomUUID()}`)
})

const backupOf = async (db: Database) => bytesOf(await makeBackup(db, DEFAULT_SETTINGS, NOW))
const choices = (leftOut: string[]) => ({ all: 'newer', each: {}, leftOut }) as const
const names = async (db: Database) =>
  (await db.people.toArray()).map(({ displayName }) => displayName).sort()

/** Who is in both, of whom the first is erased here. */
async function eraseTheFirst(): Promise<void> {
  for (const db of [here, there]) {
    await putInEveryTable(db, person(1), 'Ada')
    await putPerson(db, person(2))
  }
  await erasePerson(here, id(1), NOW)
}

const isOfAda = (row: object) => new RegExp(`${id(1)}|ada1|old1|Ada `).test(JSON.stringify(row))

async function leftOfAda(db: Database): Promise<string[]> {
  const tables = Object.entries(await dump(db))
  // A draw outlives the people in it.
  return tables.flatMap(([name, rows]) => (name !== 'draws' && rows.some(isOfAda) ? [name] : []))
}

describe('somebody erased here, in a backup of a colleague’s', () => {
  it('is told apart from who is new', async () => {
    await eraseTheFirst()
    await putPerson(there, person(3))
    const at = new Date(NOW).setHours(0, 0, 0, 0)
    expect(await compareBackup(here, await backupOf(there))).toMatchObject({
      added: 1,
      erased: [{ id: id(1), displayName: 'Ada1 Berg', at, byName: false }],
    })
  })

  it('stays out with all that is theirs', async () => {
    await eraseTheFirst()
    const bytes = await backupOf(there)
    const { erased } = await compareBackup(here, bytes)
    await mergeBackup(here, bytes, choices(erased.map((one) => one.id)), RESTORED)
    expect(await names(here)).toEqual(['Ada2 Berg'])
    expect(await leftOfAda(here)).toEqual([])
  })

  it('comes back with all that is theirs where they are ticked', async () => {
    await eraseTheFirst()
    const bytes = await backupOf(there)
    expect(await mergeBackup(here, bytes, choices([]), RESTORED)).toMatchObject({ added: 1 })
    expect(await names(here)).toEqual(['Ada1 Berg', 'Ada2 Berg'])
    expect((await compareBackup(here, bytes)).erased).toEqual([])
    await undoChange(here, RESTORED.id, NOW + 1)
    expect((await compareBackup(here, bytes)).erased).toHaveLength(1)
  })

  it('is known under another id, by an account or by name alone', async () => {
    await eraseTheFirst()
    await there.people.clear()
    await there.identities.clear()
    await putPerson(there, person(1, { id: id(501) }))
    await there.identities.toCollection().modify((row) => {
      row.handle = row.handleKey = row.key = 'other'
    })
    await there.identities.clear()
    const { erased } = await compareBackup(here, await backupOf(there))
    expect(erased).toMatchObject([{ id: id(501), byName: true }])
  })

  it('who was erased there is remembered here as well, from then on', async () => {
    await putPerson(there, person(1))
    const old = await backupOf(there)
    await erasePerson(there, id(1), NOW)
    await mergeBackup(here, await backupOf(there), choices([]), RESTORED)
    expect((await compareBackup(here, old)).erased).toMatchObject([{ id: id(1) }])
  })
})

describe('somebody erased here, in a backup that takes the place of everything', () => {
  it('stays out with all that is theirs, and stays erased', async () => {
    await putInEveryTable(here, person(1), 'Ada')
    await putPerson(here, person(2))
    const bytes = await backupOf(here)
    await erasePerson(here, id(1), NOW)
    const { erased } = await compareBackup(here, bytes)
    expect(erased).toMatchObject([{ id: id(1) }])
    await replaceAll(here, bytes, RESTORED, undefined, [id(1)])
    expect(await names(here)).toEqual(['Ada2 Berg'])
    expect(await leftOfAda(here)).toEqual([])
    expect((await compareBackup(here, bytes)).erased).toMatchObject([{ id: id(1) }])
  })

  it('is remembered in a backup, so that another machine knows as well', async () => {
    await putPerson(here, person(1))
    const old = await backupOf(here)
    await erasePerson(here, id(1), NOW)
    await replaceAll(there, await backupOf(here), RESTORED)
    expect((await compareBackup(there, old)).erased).toMatchObject([{ id: id(1) }])
  })
})
