import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { seed } from '../sample/seed.ts'
import { restoreYear } from '../sample/year/restore.ts'
import { expectFine, expectOpenedFine, NARROW } from './accessible.ts'
import { goTo, LANGUAGES, PLACES } from './places.ts'

const CONTACTS = join(import.meta.dirname, '../unit/import/files/hubspot.csv')
const UNREADABLE = {
  name: 'contacts.xlsx',
  mimeType: '',
  buffer: Buffer.from('No workbook begins like this.'),
}

describe.each(LANGUAGES)('what opens, at 320 pixels, in %s', (language, words) => {
  let browser: Chromium
  let dashboard: Page
  let mara: string

  beforeAll(async () => {
    browser = await launchChromium({ language, viewport: NARROW })
    await restoreYear(browser, words)
    await seed(browser)
    const ask = await backgroundOf(browser)
    const [found] = await ask('findPeople', { query: 'mara', limit: 1 })
    mara = found?.person.id ?? ''
    dashboard = await browser.openExtensionPage('dashboard.html')
  })
  afterAll(() => browser?.close())

  const fine = () => expectFine(dashboard, language)
  const expectAllFine = () => expectOpenedFine(dashboard, language)
  const go = (place: string, ready: string) => goTo(dashboard, place, ready)
  const press = (name: string) => dashboard.getByRole('button', { name, exact: true }).click()

  it.each(Object.entries(PLACES))('has nothing wrong in %s', async (place, ready) => {
    await go(place, ready)
    await expectAllFine()
  })

  it('has nothing wrong on a person’s page, and where a note is to go', async () => {
    await go(`people/${mara}`, '.who-name')
    await expectAllFine()
    await dashboard.getByRole('button', { name: words.notes_remove.message }).first().click()
    await fine()
  })

  it('has nothing wrong on the page of a company and of a campaign', async () => {
    for (const [list, ready] of [
      ['people/companies', '.company-head'],
      ['vip/campaigns', '.vip-back'],
    ] as const) {
      await go(list, `main li a[href^="#/${list}/"]`)
      await dashboard.locator(`main li a[href^="#/${list}/"]`).first().click()
      await dashboard.locator(ready).first().waitFor()
      await fine()
      await expectAllFine()
    }
  })

  it('has nothing wrong where chosen people are changed', async () => {
    await go('people', '[role=row][data-index]')
    await dashboard.locator('.people-choice').nth(1).click()
    await dashboard.locator('.bulk-bar').waitFor()
    await expectAllFine()
    await dashboard.getByRole('searchbox').first().fill('nobody is called so')
    await dashboard.locator('main .empty').waitFor()
    await fine()
  })

  it('has nothing wrong where a template is written, and is wrong', async () => {
    await go('replies', '.template')
    await dashboard.locator('.template-tools .button').first().click()
    await dashboard.locator('.template .form textarea').fill('')
    await fine()
    await dashboard.locator('.template .form [type=submit]').click()
    await dashboard.locator('.template-problem:not(:empty)').waitFor()
    await fine()
  })

  it('has nothing wrong in any step of an import, nor where a file cannot be read', async () => {
    await go('data/import', '.import-drop')
    await dashboard.setInputFiles('input[type=file]', UNREADABLE)
    await dashboard.locator('.error-banner').waitFor()
    await fine()
    await dashboard.setInputFiles('input[type=file]', CONTACTS)
    await dashboard.locator('.import-table').waitFor()
    await fine()
    await press(words.import_to_dry_run.message)
    await dashboard.locator('.import-foot').waitFor()
    await expectAllFine()
    await fine()
    await dashboard.locator('.import-foot .button-primary').click()
    await dashboard.locator('.import-done').waitFor()
    await fine()
  })

  it('has nothing wrong where a backup is looked into', async () => {
    await go('data', '.page-part')
    const download = dashboard.waitForEvent('download')
    await press(words.backup_make.message)
    await dashboard.setInputFiles('input[type=file]', await (await download).path())
    await dashboard.locator('.found-backup').waitFor()
    await fine()
    await dashboard.locator('.found-backup .choice-option input').last().check()
    await expectAllFine()
  })

  it('has nothing wrong in the sheet of keys', async () => {
    await go('inbox', '.inbox-row')
    await dashboard.keyboard.press('?')
    await dashboard.locator('.key-sheet[open]').waitFor()
    await fine()
    await dashboard.keyboard.press('Escape')
  })
})
