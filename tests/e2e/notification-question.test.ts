import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Ask, backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { packageFolder } from '../browser/packages.ts'
import { reloadExtension } from '../browser/reload.ts'
import { say } from './panels.ts'

/** The extension's pages have it; what uses it here runs there. */
declare const chrome: {
  permissions: {
    contains(what: object): Promise<boolean>
    request(what: object): Promise<boolean>
  }
}

const NOTIFICATIONS = { permissions: ['notifications'] }

let folder: string
let browser: Chromium
let ask: Ask

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ardent-question-'))
  cpSync(packageFolder('chromium'), folder, { recursive: true })
  browser = await launchChromium({ extension: folder })
  ask = await backgroundOf(browser)
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

const isOn = async () => (await ask('settings', {})).reminders.notify
/** Asked on a page: the worker may have gone to sleep meanwhile. */
async function mayNotify(): Promise<boolean> {
  const page = await browser.openExtensionPage('dashboard.html#/settings')
  const may = await page.evaluate((what) => chrome.permissions.contains(what), NOTIFICATIONS)
  await page.close()
  return may
}

/** The settings, where each question to the browser is noted; `no` answers it so. */
async function openSettings(no: boolean): Promise<{ page: Page; asked: () => Promise<string> }> {
  const page = await browser.openExtensionPage('dashboard.html#/settings')
  await page.evaluate((refuses) => {
    const { request } = chrome.permissions
    chrome.permissions.request = (what) => {
      document.body.dataset.asked = JSON.stringify(what)
      return refuses ? Promise.resolve(false) : request.call(chrome.permissions, what)
    }
  }, no)
  return { page, asked: () => page.evaluate(() => document.body.dataset.asked ?? '') }
}

const lever = (page: Page) => page.getByRole('switch', { name: say('reminders_notify') })

it('is asked on the click alone, and nothing is on while nobody has answered', async () => {
  const { page, asked } = await openSettings(false)
  await lever(page).waitFor()
  expect(await asked()).toBe('')
  await lever(page).click()
  await expect.poll(asked).toBe(JSON.stringify(NOTIFICATIONS))
  expect(await mayNotify()).toBe(false)
  expect(await isOn()).toBe(false)
  await page.close()
})

it('stays off where the browser says no, and says so', async () => {
  const { page } = await openSettings(true)
  await lever(page).click()
  await page.getByText(say('error_not_allowed_to_notify')).waitFor()
  expect(await isOn()).toBe(false)
  expect(await lever(page).getAttribute('aria-checked')).toBe('false')
  await page.close()
})

it('is on where the browser says yes', async () => {
  const file = join(folder, 'manifest.json')
  const built = readFileSync(file, 'utf8')
  const update = async (manifest: object) => {
    writeFileSync(file, JSON.stringify(manifest))
    await reloadExtension(browser)
    ask = await backgroundOf(browser)
  }
  // Nobody is there to click on the browser's own button. What a package had leave for once stays
  // allowed when it is optional again: the browser then answers the question itself.
  const { permissions, optional_permissions, ...manifest } = JSON.parse(built)
  await update({ ...manifest, permissions: [...permissions, 'notifications'] })
  await update(JSON.parse(built))
  expect(await mayNotify()).toBe(true)
  expect(await isOn()).toBe(false)
  const { page, asked } = await openSettings(false)
  await lever(page).click()
  await expect.poll(isOn).toBe(true)
  expect(await asked()).toBe(JSON.stringify(NOTIFICATIONS))
  await page.close()
})
