import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import readSheets from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RECKONED } from '../../lib/model/person/people-file'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { seed } from '../sample/seed.ts'

const HUBSPOT = join(import.meta.dirname, '../unit/import/files/hubspot.csv')

let chromium: Chromium
let page: Page

beforeAll(async () => {
  chromium = await launchChromium()
  await seed(chromium)
  page = await chromium.openExtensionPage('dashboard.html#/people')
  await importFile(HUBSPOT)
})
afterAll(() => chromium?.close())

const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

async function go(section: string): Promise<void> {
  await page.goto(page.url().replace(/#.*/, `#/${section}`))
  await page.reload()
}

async function importFile(file: string): Promise<void> {
  await go('data/import')
  await page.setInputFiles('input[type=file]', file)
  await press('Preview the import')
  await press(/^Import \d+ rows$/)
  await page.getByText(/people were added/).waitFor()
}

/** Everybody as a file. */
async function exported(button: string): Promise<string> {
  await go('people')
  await page
    .getByText(/^\d+ people$/)
    .first()
    .waitFor()
  const download = page.waitForEvent('download')
  await press(button)
  return (await download).path()
}

async function eraseEverything(): Promise<void> {
  await go('data')
  await press('Erase everything')
  await page.getByLabel(/type “erase”/).fill('erase')
  await press('Erase everything for good')
  await page.getByText('Everything is erased').waitFor()
}

type Rows = readonly (readonly unknown[])[]

/** Who is in an export, one a line, without what is reckoned from contacts, of which it has none. */
function peopleIn([header = [], ...rows]: Rows): string[] {
  const reckoned: readonly unknown[] = RECKONED
  const written = rows.map((cells) => cells.filter((_, n) => !reckoned.includes(header[n])))
  return written.map((cells) => JSON.stringify(cells)).sort()
}

const inCsv = async (file: string) =>
  Papa.parse<string[]>(readFileSync(file, 'utf8').replace('\u{FEFF}', '')).data
const inWorkbook = async (file: string) =>
  ((await readSheets(readFileSync(file)))[0]?.data ?? []) as unknown as Rows

describe('people in an empty browser, by an export from a full one', () => {
  it.each<[string, (file: string) => Promise<Rows>]>([
    ['Export as CSV', inCsv],
    ['Export for Excel', inWorkbook],
  ])('are the same: %s', async (button, read) => {
    const before = await exported(button)
    const people = peopleIn(await read(before))
    expect(people.length).toBeGreaterThan(13)
    await eraseEverything()
    await importFile(before)
    expect(peopleIn(await read(await exported(button)))).toEqual(people)
  })
})
