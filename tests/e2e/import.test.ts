import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { type Firefox, launchFirefox } from '../browser/firefox.ts'
import { workbookOf } from '../unit/import/workbook-file.ts'

const HUBSPOT = join(import.meta.dirname, '../unit/import/files/hubspot.csv')
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
  await page.getByRole('button', { name: 'Preview the import' }).click()
  await page.getByRole('heading', { name: 'Import preview' }).waitFor()
}

function countPeople(): Promise<number> {
  return page.evaluate(async () => {
    const open = indexedDB.open('ardent')
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result)
    })
    const count = db.transaction('people').objectStore('people').count()
    await new Promise((resolve) => {
      count.onsuccess = resolve
    })
    db.close()
    return count.result
  })
}

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

it('imports a large workbook, and takes it back', async () => {
  const people = Array.from({ length: 20_000 }, (_, n) => [`Given${n} F`, `handle${n}`, n])
  const workbook = workbookOf({ People: [['Name', 'Twitter', 'Followers'], ...people] })
  await dryRun({ name: 'people.xlsx', mimeType: '', buffer: Buffer.from(workbook) })
  await page.getByRole('button', { name: 'Import 20,000 rows' }).click()
  await page.getByText('20,000 people were added.').waitFor()
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await page.getByText('Undone: everything').waitFor()
  expect(await countPeople()).toBe(0)
})

it('leaves nothing behind when it is cancelled while it writes', async () => {
  await dryRun(MANY)
  await page.getByRole('button', { name: 'Import 20,000 rows' }).click()
  await page.getByText(/^[1-9],000 of 20,000$/).waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('Cancelled. Nothing was written.').waitFor()
  expect(await countPeople()).toBe(0)
})

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
