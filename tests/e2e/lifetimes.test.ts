import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backgroundOf, switchEverythingOn } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { waits } from '../waits.ts'
import { Markers } from './markers.ts'

/** The extension's worker has it; what uses it here runs there. */
declare const chrome: { runtime: { reload(): void } }

let browser: Chromium

beforeEach(async () => {
  browser = await launchChromium()
  await serveFeeds(browser.context)
})
afterEach(() => browser?.close())

async function open(address: string) {
  const page = await browser.context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  const markers = await Markers.on(page)
  await page.goto(address)
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  await expect.poll(() => markers.labelsOf('maralind')).not.toEqual([])
  return { page, markers, errors }
}

/** Spans that look like markers' hosts: nothing on them, nothing in them, 76 pixels wide. */
function hosts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('span')].filter(
        (span) => !span.attributes.length && !span.childNodes.length && span.clientWidth === 76,
      ).length,
  )
}

async function killWorker(): Promise<void> {
  const page = await browser.openExtensionPage('manifest.json')
  const session = await browser.context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await page.close()
}

describe('the background worker', () => {
  it('can be killed at any moment and nothing is lost', async () => {
    const { markers } = await open('https://x.com/home')
    await markers.press('maralind', 0)
    await expect.poll(() => markers.labelsOf('maralind')).toSatisfy(allSay('VIP advocate'))
    await killWorker()
    await markers.press('luferrandel', 0)
    await expect.poll(() => markers.labelsOf('luferrandel')).toSatisfy(allSay('VIP advocate'))
    await killWorker()
    const again = await open('https://x.com/home')
    await expect.poll(() => again.markers.labelsOf('maralind')).toSatisfy(allSay('VIP advocate'))
    await expect.poll(() => again.markers.labelsOf('luferrandel')).toSatisfy(allSay('VIP advocate'))
  })
})

describe('the page', () => {
  it('sees no error and keeps no marker when the extension is reloaded under it', async () => {
    const { page, errors } = await open('https://x.com/home')
    expect(await hosts(page)).toBeGreaterThan(0)
    const worker = await browser.worker()
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
    await expect.poll(() => hosts(page)).toBe(0)
    await page.evaluate(() => window.feed.scrollThrough(20))
    expect(await hosts(page)).toBe(0)
    expect(errors).toEqual([])
  })

  it('holds nothing of ours while a network is off, and all again when it is on', async () => {
    const { page, markers } = await open('https://x.com/home')
    const ask = await backgroundOf(browser)
    const { networks } = await ask('settings', {})
    await ask('changeSettings', { networks: { ...networks, x: false } })
    await expect.poll(() => hosts(page)).toBe(0)
    const off = await page.evaluate(() => document.documentElement.outerHTML)
    const bare = await launchChromium({ extension: false })
    await serveFeeds(bare.context)
    const twin = await bare.context.newPage()
    await twin.goto('https://x.com/home')
    await twin.waitForFunction(() => window.feed?.posts().length > 0)
    const spans = (html: string) => html.split('<span></span>').length
    expect(spans(off)).toBe(spans(await twin.evaluate(() => document.documentElement.outerHTML)))
    await bare.close()
    await ask('changeSettings', { networks: { ...networks, x: true } })
    await expect.poll(() => markers.labelsOf('maralind')).not.toEqual([])
  })

  it('is left alone behind another tab, and marked when it is shown', async () => {
    const { page, markers } = await open('https://x.com/home')
    // A browser under automation shows its pages as if each were in front: the script is told.
    const hide = (hidden: boolean) =>
      markers.inContentWorld(`
        Object.defineProperty(document, 'hidden', { configurable: true, value: ${hidden} })
        document.dispatchEvent(new Event('visibilitychange'))`)
    await hide(true)
    // What was asked before is answered still.
    await page.waitForTimeout(waits.toNotice)
    const before = await hosts(page)
    await page.evaluate(() => {
      const [post] = window.feed.elements()
      for (let n = 0; n < 5; n++) if (post) document.body.append(post.cloneNode(true))
    })
    await page.waitForTimeout(waits.twoSweeps)
    expect(await hosts(page)).toBe(before)
    await hide(false)
    await expect.poll(() => hosts(page)).toBeGreaterThan(before)
  })

  it('shows nothing on LinkedIn until it is switched on', async () => {
    const page = await browser.context.newPage()
    await page.goto('https://www.linkedin.com/feed/')
    await page.waitForFunction(() => window.feed?.posts().length > 0)
    const ask = await backgroundOf(browser)
    expect((await ask('settings', {})).networks.linkedin).toBe(false)
    expect(await hosts(page)).toBe(0)
    await switchEverythingOn(ask)
    await expect.poll(() => hosts(page)).toBeGreaterThan(0)
  })
})

function allSay(words: string) {
  return (labels: string[]) => labels.length > 0 && labels.every((label) => label.includes(words))
}

describe('a content script', () => {
  it('cannot read the settings or the panel’s post', async () => {
    const { page, markers } = await open('https://x.com/home')
    const ask = await backgroundOf(browser)
    await ask('changeSettings', { staffName: 'Robin' })
    await markers.press('maralind', 3)
    await expect.poll(() => page.frames().length).toBe(2)
    for (const area of ['local', 'session']) {
      expect(
        await markers.inContentWorld(`chrome.storage.${area}.get().catch(() => 'refused')`),
      ).toBe('refused')
    }
  })
})
