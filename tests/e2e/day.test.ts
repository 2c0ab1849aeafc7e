import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { packageFolder } from '../browser/packages.ts'
import { FeedTab, keepMara, launchAsAcme, say } from './panels.ts'

/** The extension's worker has it; what uses it here runs there. */
declare const chrome: {
  action: { getBadgeText(details: object): Promise<string> }
  notifications: {
    getAll(): Promise<Record<string, boolean>>
    clear(id: string): Promise<boolean>
  }
}

const HOUR = 3_600_000

let browser: Chromium
let ask: Ask
let folder: string

beforeAll(async () => {
  // Nobody is there to allow notifications: this package has leave from the start.
  folder = mkdtempSync(join(tmpdir(), 'ardent-allowed-'))
  cpSync(packageFolder('chromium'), folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.permissions.push(...manifest.optional_permissions)
  delete manifest.optional_permissions
  writeFileSync(file, JSON.stringify(manifest))
  ;({ browser, ask } = await launchAsAcme(folder))
  const never = { quietFrom: '00:00', quietTo: '00:00', daysOff: [], timeZone: '' }
  await ask('changeSettings', { reminders: { notify: true, ...never } })
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

const badge = async () => (await browser.worker()).evaluate(() => chrome.action.getBadgeText({}))
const notifications = async () =>
  (await browser.worker()).evaluate(async () => Object.keys(await chrome.notifications.getAll()))

/** Moves the clock of the extension's background, and has it look at once. */
async function moveClock(by: number): Promise<void> {
  const worker = await browser.worker()
  await worker.evaluate((ms) => {
    const real = Date.now.bind(Date)
    Date.now = () => real() + ms
  }, by)
}

it('counts in the toolbar who waits and what is due, and less with each that is done', async () => {
  await keepMara(ask, 'x', 'maralind')
  for (const url of [
    'https://x.com/home',
    'https://www.facebook.com/',
    'https://www.linkedin.com/feed/',
  ]) {
    const tab = await FeedTab.open(browser.context, url)
    await tab.page.evaluate(() => window.feed.scrollThrough(3))
    await expect
      .poll(async () =>
        (await ask('inbox', {})).rows.some((row) => url.includes(row.network ?? '-')),
      )
      .toBe(true)
    await tab.close()
  }
  const { rows, counts } = await ask('inbox', {})
  expect(new Set(rows.map(({ network }) => network)).size).toBe(3)
  expect(new Set(rows.map(({ who }) => who.name)).size).toBeGreaterThan(4)
  expect(rows.every(({ suggestion, line }) => !suggestion || line)).toBe(true)
  await expect.poll(badge).toBe(String(counts.owed))

  const popup = await browser.openExtensionPage('popup.html')
  await popup.locator('.inbox-done button').first().click()
  await expect.poll(badge).toBe(String((counts.owed ?? 0) - 1))
  await popup
    .getByRole('status')
    .getByRole('button', { name: say('undo') })
    .click()
  await expect.poll(badge).toBe(String(counts.owed))
  await popup.close()
})

it('reminds of a promise when it is due and of who has waited, with all pages closed', async () => {
  const [mara] = await ask('findPeople', { query: 'mara', limit: 1 })
  const personId = mara?.person.id ?? ''
  const before = Number(await badge())
  await ask('addFollowUp', { personId, why: 'Send the strap', due: Date.now() + 3 * HOUR })
  const later = await browser.worker()
  expect(await notifications()).toEqual([])
  // Three hours later but for two seconds: the alarm that rings then is a real one.
  await moveClock(3 * HOUR - 2000)
  await ask('addFollowUp', { personId, why: 'Something else', due: Date.now() + 90 * HOUR })
  await expect.poll(notifications).toEqual(['due'])
  await later.evaluate(() => chrome.notifications.clear('due'))

  // Of all the browser's pages an empty one alone stays open.
  await browser.context.newPage()
  for (const page of browser.context.pages()) {
    if (page.url() !== 'about:blank') await page.close()
  }
  await expect.poll(notifications).toEqual(['due'])
  await expect.poll(badge).toBe(String(before + 1))
})
