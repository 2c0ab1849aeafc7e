import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { fillCrowd } from '../sample/crowd.ts'
import { seed } from '../sample/seed.ts'

let chromium: Chromium
let page: Page
let backup: string

beforeAll(async () => {
  chromium = await launchChromium()
  await seed(chromium)
  page = await chromium.openExtensionPage('dashboard.html#/data')
  await page.getByRole('button', { name: 'Make a backup' }).waitFor()
})
afterAll(() => chromium?.close())

const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
const choose = (file: string) => page.locator('input[type=file]').setInputFiles(file)

async function makeBackup(): Promise<string> {
  const download = page.waitForEvent('download')
  await press('Make a backup')
  await page.getByText('It was read back and is complete').waitFor()
  return (await download).path()
}

/** Every row of every table, but for the note of a restore. */
function dump(): Promise<Record<string, unknown[]>> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    const db = await done(indexedDB.open('ardent'))
    const tables: Record<string, unknown[]> = {}
    for (const name of db.objectStoreNames) {
      const rows = await done(db.transaction(name).objectStore(name).getAll())
      tables[name] = rows.filter(({ kind }) => kind !== 'restore')
    }
    db.close()
    return tables
  })
}

describe('the data', () => {
  it('are the same again after a backup, erasing everything and a restore', async () => {
    const before = await dump()
    backup = await makeBackup()

    await press('Erase everything')
    await page.getByLabel(/type “erase”/).fill('erase')
    await press('Erase everything for good')
    await page.getByText('Everything is erased').waitFor()
    expect(Object.values(await dump()).flat()).toEqual([])

    await choose(backup)
    await press('Restore')
    await page.getByText('Restored: the backup').waitFor()
    expect(await dump()).toEqual(before)
  })

  it('stay as they are when a restore is cancelled half way', async () => {
    await fillCrowd(page, { people: 5000, interactions: 15_000, due: 20 })
    const crowd = await makeBackup()
    const ask = await backgroundOf(chromium)
    const author = {
      handle: 'late',
      name: 'Late',
      url: 'https://x.com/late',
      kind: 'person',
    } as const
    await ask('upsertPerson', { network: 'x', author })
    const before = await dump()
    await choose(crowd)
    await page.getByText('Replace what is here').click()
    await press('Replace everything')
    await press('Replace everything now')
    await page.getByText('Restoring. Until it is done').waitFor()
    await press('Cancel')
    await page.getByRole('button', { name: 'Choose a backup' }).waitFor()
    expect(await dump()).toEqual(before)
  })

  it('stay as they are when a backup is not right, and what is wrong is said', async () => {
    const before = await dump()
    const damaged = `${backup}-damaged`
    writeFileSync(damaged, readFileSync(backup, 'utf8').replace('Mara', 'Marc'))
    await choose(damaged)
    await page.getByText('its checksum does not match').waitFor()
    expect(await dump()).toEqual(before)
  })
})
