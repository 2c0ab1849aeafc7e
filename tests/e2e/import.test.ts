import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { type Firefox, launchFirefox } from '../browser/firefox.ts'
import { workbookOf } from '../unit/import/workbook-file.ts'

const HUBSPOT = join(import.meta.dirname, '../unit/import/files/hubspot.csv')
/** What takes as long as the machine does: the test's own time is enough. */
const LONG = { timeout: 0 }
/** So many rows that there is time to cancel. */
const MANY = {
  name: 'many.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    ['Name,Twitter', ...Array.from({ length: 20_000 }, (_, n) => `Given${n} F,handle${n}`)].join(
      '\n',
    ),
  ),
}

const WORKBOOK = {
  name: 'many.xlsx',
  mimeType: '',
  buffer: Buffer.from(
    workbookOf({
      People: [
        ['Name', 'Twitter', 'Followers'],
        ...Array.from({ length: 20_000 }, (_, n) => [`Given${n} F`, `handle${n}`, n]),
      ],
    }),
  ),
}

let chromium: Chromium
let page: Page

beforeAll(async () => {
  chromium = await launchChromium()
})
afterAll(() => chromium?.close())
beforeEach(async () => {
  page = await chromium.openExtensionPage('dashboard.html#/data/import')
})

/** Takes a file to the point where only the last button is left to press. */
async function dryRun(file: string | typeof MANY): Promise<void> {
  await page.setInputFiles('input[type=file]', file)
  await preview()
}

async function preview(): Promise<void> {
  await page.getByRole('button', { name: 'Preview the import' }).click()
  await page.getByRole('heading', { name: 'Import preview' }).waitFor()
}

/** How many rows each table holds, of those that hold any. */
function countRows(): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    const db = await done(indexedDB.open('ardent'))
    const counts: Record<string, number> = {}
    for (const name of db.objectStoreNames) {
      const count = await done(db.transaction(name).objectStore(name).count())
      if (count > 0) counts[name] = count
    }
    db.close()
    return counts
  })
}

const countPeople = async () => (await countRows()).people ?? 0

it('imports a file in a worker of the page, and takes it back', async () => {
  await dryRun(HUBSPOT)
  expect(await countPeople()).toBe(0)
  await page.getByRole('button', { name: 'Import 3 rows' }).click()
  await page.getByText('3 people were added.').waitFor()
  expect(await countPeople()).toBe(3)
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await page.getByText('Undone: everything').waitFor()
  expect(await countPeople()).toBe(0)
})

it.each([MANY, WORKBOOK])(
  '$name leaves nothing behind when it is cancelled while it writes; then it is imported, and taken back',
  async (file) => {
    await dryRun(file)
    const before = await countRows()
    await page.getByRole('button', { name: 'Import 20,000 rows' }).click()
    await page.getByText(/^[1-9],000 of 20,000$/).waitFor()
    expect(await page.locator('progress').getAttribute('max')).toBe('20000')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Cancelled. Nothing was written.').waitFor()
    expect(await countRows()).toEqual(before)

    await preview()
    await page.getByRole('button', { name: 'Import 20,000 rows' }).click()
    await page.getByText('20,000 people were added.').waitFor(LONG)
    expect(await countRows()).toMatchObject({ people: 20_000, identities: 20_000 })
    await page.getByRole('button', { name: 'Undo this import' }).click()
    await page.getByText('Undone: everything').waitFor(LONG)
    const { changes = 0, columnMaps = 0 } = before
    // What was done, and what the columns were, is remembered.
    expect(await countRows()).toEqual({
      ...before,
      changes: changes + 1,
      columnMaps: columnMaps + 1,
    })
  },
)

it('leaves nothing behind when the page is closed while it writes', async () => {
  await dryRun(MANY)
  await page.getByRole('button', { name: 'Import 20,000 rows' }).click()
  await page.getByText(/^[1-9],000 of 20,000$/).waitFor()
  await page.close()
  page = await chromium.openExtensionPage('popup.html')
  expect(await countPeople()).toBe(0)
})

it('imports in Firefox as well', async () => {
  const firefox: Firefox = await launchFirefox()
  try {
    const dashboard = await firefox.openExtensionPage('dashboard.html#/data/import')
    const input = await dashboard.waitForSelector('input[type=file]', { hidden: true })
    await input?.uploadFile(HUBSPOT)
    const press = async (words: string) =>
      (await dashboard.waitForSelector(`::-p-text(${words})`))?.click()
    await press('Preview the import')
    await press('Import 3 rows')
    await dashboard.waitForSelector('::-p-text(3 people were added.)')
  } finally {
    await firefox.close()
  }
})
