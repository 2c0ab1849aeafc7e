import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ask, backgroundOf } from '../browser/background.ts'
import { openBeside } from '../browser/beside.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { builtFolder } from '../browser/packages.ts'
import { reloadExtension } from '../browser/reload.ts'
import { serveFeeds } from '../browser/serve.ts'
import { waits } from '../waits.ts'
import { say } from './panels.ts'

/** The extension's pages and worker have it; what uses it here runs there. */
declare const chrome: {
  permissions: {
    contains(what: { origins: string[] }): Promise<boolean>
    request(what: { origins: string[] }): Promise<boolean>
    remove(what: { origins: string[] }): Promise<boolean>
  }
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> }
}

const FEED = 'https://www.linkedin.com/feed/'
const PAGES = ['https://www.linkedin.com/*', 'https://*.linkedin.com/*']

let folder: string
let browser: Chromium
let ask: Ask

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ardent-access-'))
  cpSync(builtFolder('chromium'), folder, { recursive: true })
  browser = await launchChromium({ extension: folder })
  await serveFeeds(browser.context)
  ask = await backgroundOf(browser)
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The networks whose script is registered. */
const scripts = async () =>
  (await browser.worker()).evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
  )

const mayRead = async () =>
  (await browser.worker()).evaluate((origins) => chrome.permissions.contains({ origins }), PAGES)

const isOn = async () => (await ask('settings', {})).networks.linkedin

/** How many markers stand in a page now: empty spans of their width. */
function markersOn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('span')].filter(
        (span) => !span.attributes.length && !span.childNodes.length && span.clientWidth === 76,
      ).length,
  )
}

async function open(url: string): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  return page
}

/** Has the browser read the package anew, as an update does, with these changes to its manifest. */
async function update(changes: object): Promise<void> {
  const built = readFileSync(join(builtFolder('chromium'), 'manifest.json'), 'utf8')
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...JSON.parse(built), ...changes }))
  await reloadExtension(browser)
  ask = await backgroundOf(browser)
}

describe('LinkedIn', () => {
  it('has nothing of ours on its pages before it is switched on', async () => {
    const x = await open('https://x.com/home')
    await expect.poll(() => markersOn(x)).toBeGreaterThan(0)
    const feed = await open(FEED)
    await sleep(waits.toNotice)
    expect(await markersOn(feed)).toBe(0)
    expect(await scripts()).toEqual([])
    expect(await mayRead()).toBe(false)
    await feed.close()
  })

  it('is asked for when its terms are agreed to, and stays off where the browser says no', async () => {
    const popup = await browser.openExtensionPage('popup.html')
    await popup.evaluate(() => {
      chrome.permissions.request = async (what) => {
        document.body.dataset.asked = String(what.origins)
        return false
      }
    })
    const lever = popup.getByRole('switch', { name: 'LinkedIn' })
    await lever.click()
    await popup.getByRole('button', { name: say('consent_confirm') }).click()
    await popup.getByText(say('error_not_allowed_to_read', 'LinkedIn')).waitFor()
    expect(await popup.evaluate(() => document.body.dataset.asked)).toBe(String(PAGES))
    expect(await isOn()).toBe(false)
    await popup.close()
  })

  it('is not switched on by settings alone', async () => {
    await ask('changeSettings', { networks: { linkedin: true } })
    await expect.poll(isOn).toBe(false)
    expect(await scripts()).toEqual([])
  })

  it('stays on through an update for whoever had given its pages', async () => {
    const all = ['https://x.com/*', ...PAGES]
    await update({ host_permissions: all, optional_host_permissions: [] })
    await ask('changeSettings', { networks: { linkedin: true } })
    expect(await scripts()).toEqual(['linkedin'])
    await update({})
    expect(await mayRead()).toBe(true)
    expect(await isOn()).toBe(true)
    await expect.poll(scripts).toEqual(['linkedin'])
  })

  it('is in the side panel alone until markers are chosen', async () => {
    const feed = await open(FEED)
    const side = await openBeside(browser, 'sidepanel.html', 'https://www.linkedin.com/*')
    await side
      .getByRole('button', { name: /Mara Lindqvist/ })
      .first()
      .waitFor()
    expect(await markersOn(feed)).toBe(0)
    await ask('changeSettings', { overlaysDespiteTerms: true })
    await feed.bringToFront()
    await expect.poll(() => markersOn(feed)).toBeGreaterThan(0)
  })

  it('is off, and out of its pages, once it is taken back', async () => {
    const feed = await open(FEED)
    await expect.poll(() => markersOn(feed)).toBeGreaterThan(0)
    await (await browser.worker()).evaluate(
      (origins) => chrome.permissions.remove({ origins }),
      PAGES,
    )
    await expect.poll(isOn).toBe(false)
    await expect.poll(() => markersOn(feed)).toBe(0)
    expect(await scripts()).toEqual([])
  })
})
