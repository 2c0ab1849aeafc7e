import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Firefox, launchFirefox } from '../browser/firefox.ts'
import { say } from './panels.ts'

/** What Firefox gives to pages of the extension. */
declare const browser: typeof import('webextension-polyfill')

const HUBSPOT = join(import.meta.dirname, '../unit/import/files/hubspot.csv')

let firefox: Firefox
let downloads: string
let page: Page

beforeAll(async () => {
  downloads = mkdtempSync(join(tmpdir(), 'ardent-downloads-'))
  firefox = await launchFirefox({ downloads })
  page = await firefox.openExtensionPage('dashboard.html#/data/import')
})
afterAll(async () => {
  await firefox?.close()
  rmSync(downloads, { recursive: true, force: true })
})

const see = (words: string) => page.waitForSelector(`::-p-text(${words})`)
const press = async (words: string) =>
  (await page.waitForSelector(`button::-p-text(${words})`))?.click()

async function go(section: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#/${to}`
  }, section)
}

async function importFile(file: string): Promise<void> {
  await go('data')
  await see(say('backup_title'))
  await go('data/import')
  const input = await page.waitForSelector('input[type=file]', { hidden: true })
  await input?.uploadFile(file)
  await press('Preview the import')
  await press('Import 3 rows')
  await see('3 people were added.')
}

const saved = (folder = '') =>
  readdirSync(join(downloads, folder)).filter((name) => !name.endsWith('.part'))

/** The file that is saved next: the last line of it, once it is there. */
async function exported(): Promise<string> {
  await go('people')
  await see('3 people')
  const before = saved()
  await press(say('export_people'))
  const added = () => saved().filter((name) => name.endsWith('.csv') && !before.includes(name))
  await expect.poll(added).toHaveLength(1)
  // While it is written, Firefox gives it a name of its own.
  const file = () => join(downloads, added()[0] ?? '')
  await expect.poll(() => readFileSync(file(), 'utf8').split('\r\n"')).toHaveLength(4)
  return file()
}

const lines = (file: string) => readFileSync(file, 'utf8').split('\r\n"').sort()

describe('in Firefox', () => {
  it('an own export that is imported into an empty browser gives the same export', async () => {
    await importFile(HUBSPOT)
    const before = await exported()
    await go('data')
    await press(say('erase_start'))
    const field = await page.waitForSelector('.erase-everything input')
    await field?.type(say('erase_word'))
    await press(say('erase_yes'))
    await see('Everything is erased')
    await importFile(before)
    expect(lines(await exported())).toEqual(lines(before))
  })

  it('a backup is saved among the downloads, once that is allowed', async () => {
    await go('data')
    await press(say('folder_downloads_choose'))
    await see('saved completely')
    const [day = '', week = ''] = saved('ardent').sort()
    expect(day).toMatch(/^ardent-\w+day\.json$/)
    expect(week).toMatch(/^ardent-week-[1-4]\.json$/)
    expect(readFileSync(join(downloads, 'ardent', day), 'utf8')).toMatch(
      /^\{"ardent":"backup".*sha256/s,
    )
  })

  it('the day’s is saved by the background, with no page open', async () => {
    const before = saved('ardent')
    for (const name of before) rmSync(join(downloads, 'ardent', name))
    await page.evaluate(async () => {
      const lastAt = Date.now() - 2 * 86_400_000
      await browser.storage.local.set({ backupStanding: { lastAt } })
      browser.alarms.create('daily', { delayInMinutes: 0.05, periodInMinutes: 1440 })
    })
    await page.close()
    await expect.poll(() => saved('ardent').length).toBeGreaterThan(0)
    expect(before).toContain(saved('ardent')[0])
  })
})
