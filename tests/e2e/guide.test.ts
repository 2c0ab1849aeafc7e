import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Chromium } from '../browser/chromium.ts'
import { builtFolder } from '../browser/packages.ts'
import { expectFine, NARROW } from './accessible.ts'
import { FEEDS } from './day-cast.ts'
import { FeedTab, launchAsAcme, say } from './panels.ts'

let browser: Chromium

beforeAll(async () => {
  ;({ browser } = await launchAsAcme())
})
afterAll(() => browser?.close())

/** The page of the guide that the question mark opens. */
async function helpFrom(surface: Page | Frame): Promise<Page> {
  const opened = browser.context.waitForEvent('page')
  await surface.getByRole('link', { name: say('help_open') }).click()
  const page = await opened
  await page.waitForLoadState()
  return page
}

it.each([
  ['dashboard.html#/inbox', 'Inbox'],
  ['dashboard.html#/data/import', 'Import contacts'],
  ['dashboard.html#/settings', 'Settings'],
  ['popup.html', 'User guide'],
  ['welcome.html', 'User guide'],
  ['sidepanel.html', 'On the page'],
])('the question mark of %s opens “%s” out of the package', async (path, title) => {
  const surface = await browser.openExtensionPage(path)
  const page = await helpFrom(surface)
  expect(new URL(page.url()).protocol).toBe('chrome-extension:')
  expect(await page.locator('h1').textContent()).toBe(title)
  await page.close()
  await surface.close()
})

it('has nothing wrong on any of its pages, at 320 pixels', async () => {
  const page = await browser.openExtensionPage('guide/index.html')
  await page.setViewportSize(NARROW)
  for (const file of readdirSync(join(builtFolder('chromium'), 'guide'))) {
    if (!file.endsWith('.html')) continue
    await page.goto(new URL(file, page.url()).href)
    await expectFine(page, 'en')
  }
  await page.close()
})

it('opens from the panel in a page, at the part about it', async () => {
  const tab = await FeedTab.open(browser.context, FEEDS.x)
  const frame = await tab.openPanel(await tab.postOf('maralind'))
  const page = await helpFrom(frame)
  expect(page.url()).toMatch(/^chrome-extension:.*\/guide\/on-the-page\.html#the-panel$/)
  expect(await page.locator('h1').textContent()).toBe('On the page')
  await page.close()
  await tab.close()
})

it('shows the keys of the inbox with the question mark', async () => {
  const desk = await browser.openExtensionPage('dashboard.html#/inbox')
  await desk.locator('.inbox').waitFor()
  await desk.keyboard.press('?')
  const sheet = desk.getByRole('dialog', { name: say('keys_title') })
  await sheet.getByText(say('keys_snooze')).waitFor()
  await desk.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  await desk.close()
})
