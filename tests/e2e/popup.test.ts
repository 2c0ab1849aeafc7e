import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ask, backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { seed } from '../sample/seed.ts'

/** The extension's worker has it; what uses it here runs there. */
declare const chrome: { tabs: { query(filter: { url: string }): Promise<unknown[]> } }

let browser: Chromium
let ask: Ask
let popup: Page

beforeAll(async () => {
  browser = await launchChromium()
  await serveFeeds(browser.context)
  ask = await backgroundOf(browser)
  await seed(browser)
  popup = await browser.openExtensionPage('popup.html')
  await popup.setViewportSize({ width: 372, height: 600 })
})
afterAll(() => browser?.close())

describe('the popup', () => {
  it('lists VIP advocates with the age of the last contact', async () => {
    await popup.getByRole('tab', { name: /VIP advocates/ }).click()
    await popup.waitForSelector('[role=tabpanel]:not([hidden]) >> text=Tuva Ekholt')
    expect(await popup.textContent('body')).toMatch(/overdue.*last contact 2 months ago/)
  })

  it('finds by name and by handle on any network', async () => {
    await popup.getByRole('tab', { name: 'Find' }).click()
    await popup.getByRole('searchbox').fill('lindq')
    await popup.waitForSelector('[role=tabpanel]:not([hidden]) >> text=Mara Lindqvist')
    await popup.getByRole('searchbox').fill('no such person')
    await popup.waitForSelector('[role=tabpanel]:not([hidden]) >> text=/no such person/')
  })

  it('switches a network off and on', async () => {
    const lever = popup.getByRole('switch', { name: 'Facebook' })
    await lever.click()
    await expect.poll(async () => (await ask('settings', {})).networks.facebook).toBe(false)
    await lever.click()
    await expect.poll(async () => (await ask('settings', {})).networks.facebook).toBe(true)
  })

  it('says what LinkedIn’s terms are before it is switched on', async () => {
    const lever = popup.getByRole('switch', { name: 'LinkedIn' })
    await lever.click()
    await expect.poll(async () => (await ask('settings', {})).networks.linkedin).toBe(false)
    await lever.click()
    await popup.waitForSelector('text=/terms/')
    expect((await ask('settings', {})).networks.linkedin).toBe(false)
  })
})

describe('the popup over a tab', () => {
  /**
   * The popup of the toolbar cannot be opened without a window, so its page is opened in a tab
   * and told that the network's tab is the one in front. Everything else is as it is.
   */
  async function popupOver(address: string, prepare?: () => void): Promise<Page> {
    const page = await browser.context.newPage()
    await page.goto(address)
    await page.waitForFunction(() => window.feed?.posts().length > 0)
    if (prepare) await page.evaluate(prepare)
    const worker = await browser.worker()
    const tab = await worker.evaluate(
      async (url) => (await chrome.tabs.query({ url: `${url}*` }))[0],
      address,
    )
    const over = await browser.context.newPage()
    await over.addInitScript((front) => {
      chrome.tabs.query = async () => [front]
    }, tab)
    await over.goto(`chrome-extension://${await browser.extensionId()}/popup.html`)
    return over
  }

  it('tells whose profile it is, and tags it', async () => {
    const over = await popupOver('https://x.com/luferrandel')
    await over.getByRole('tab', { name: 'Profile' }).click()
    await over.waitForSelector('[role=tabpanel]:not([hidden]) >> text=Lucía Ferrandel')
    await over.getByRole('button', { name: /VIP/ }).first().click()
    await expect
      .poll(async () => (await ask('vipAdvocates', {})).map(({ person }) => person.displayName))
      .toContain('Lucía Ferrandel')
  })

  it('says so when posts are seen but none can be read', async () => {
    const over = await popupOver('https://x.com/home', () => {
      for (const article of document.querySelectorAll('article')) article.replaceChildren('?')
    })
    await over.waitForSelector('text=/cannot read/')
  })
})
