import { rmSync } from 'node:fs'
import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { CONTENT_IN, Markers } from '../e2e/markers.ts'
import { FeedTab, keepMara, launchAsAcme, say } from '../e2e/panels.ts'
import { answer, isFeed } from '../feeds/server.ts'
import { waits } from '../waits.ts'
import { packageWithout } from './sabotage.ts'

let chromium: Chromium
let ask: Ask

beforeAll(async () => {
  ;({ browser: chromium, ask } = await launchAsAcme())
  await keepMara(ask, 'x', 'maralind')
})
afterAll(() => chromium?.close())

const ALL = /^https?:/

/** Serves the feeds with these headers in the place of their own, until the result is called. */
async function serveWith(
  headers: Record<string, string>,
  { context } = chromium,
): Promise<() => Promise<void>> {
  const handle = async (route: Route) => {
    const url = new URL(route.request().url())
    if (!isFeed(url)) return route.abort()
    return route.fulfill({ ...(await answer(url)), headers })
  }
  await context.route(ALL, handle)
  return () => context.unroute(ALL, handle)
}

/** Puts an address into a frame of the page's own, and tells what stands there after a while. */
async function framed(page: Page, address: string): Promise<string> {
  const before = page.frames().length
  await page.evaluate((src) => {
    const frame = document.createElement('iframe')
    frame.src = src
    document.body.append(frame)
  }, address)
  await expect.poll(() => page.frames().length).toBe(before + 1)
  const frame = page.frames().at(-1)
  await frame?.waitForSelector('h1', { state: 'attached' })
  await page.waitForTimeout(waits.toNotice)
  return (await frame?.evaluate(() => document.body.textContent)) ?? ''
}

/** The address that the content script knows: it changes with every session. */
async function addressOfPanel({ context }: Chromium): Promise<string> {
  const page = await context.newPage()
  const markers = await Markers.on(page)
  await page.goto('https://x.com/home')
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  const address = await markers.inContentWorld<string>(`chrome.runtime.getURL('/panel.html')`)
  await page.close()
  return address
}

const KEY_DEFENCE = {
  name: 'a key that the frame of the content script alone has',
  from: /(\w+)\?\.key===\w+\?\1:null/g,
  to: '$1',
}
const anotherKey = () => `#${crypto.randomUUID()}`

it('the panel’s address shows nobody alone or with another key, nor with its key in another tab', async () => {
  // A page that embeds something has a policy that lets it.
  const over = await serveWith({})
  const tab = await FeedTab.open(chromium.context, 'https://x.com/home')
  const frame = await tab.openPanel(await tab.postOf('maralind'))
  await expect
    .poll(() => frame.evaluate(() => document.body.textContent))
    .toContain('Mara Lindqvist')
  const bare = await addressOfPanel(chromium)
  const address = bare + new URL(frame.url()).hash
  const nobody = say('panel_empty_title')

  expect(await framed(tab.page, bare)).toContain(nobody)
  expect(await framed(tab.page, bare + anotherKey())).toContain(nobody)
  const other = await FeedTab.open(chromium.context, 'https://www.facebook.com/')
  expect(await framed(other.page, bare)).toContain(nobody)
  expect(await framed(other.page, address)).toContain(nobody)
  await other.close()

  // The tab goes to another network, which has learnt the address.
  await tab.page.goto('https://www.facebook.com/')
  expect(await framed(tab.page, bare)).toContain(nobody)
  await tab.page.goto(`chrome-extension://${await chromium.extensionId()}/panel.html`)
  await tab.page.getByText(nobody).waitFor()
  await tab.close()
  await over()
})

it('would show whose panel stands in the tab without its key', async () => {
  const extension = packageWithout(KEY_DEFENCE)
  const { browser, ask: askWeak } = await launchAsAcme(extension)
  try {
    await keepMara(askWeak, 'x', 'maralind')
    await serveWith({}, browser)
    const tab = await FeedTab.open(browser.context, 'https://x.com/home')
    await tab.openPanel(await tab.postOf('maralind'))
    const bare = await addressOfPanel(browser)
    expect(await framed(tab.page, bare)).toContain('Mara Lindqvist')
    expect(await framed(tab.page, bare + anotherKey())).toContain('Mara Lindqvist')
  } finally {
    await browser.close()
    rmSync(extension, { recursive: true, force: true })
  }
})

it('says so where a page lets the panel in no more, and takes the frame away', async () => {
  const over = await serveWith({ 'cross-origin-embedder-policy': 'require-corp' })
  const page = await chromium.context.newPage()
  const markers = await Markers.on(page)
  await page.goto('https://x.com/home')
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  await markers.press('maralind', 3)
  await expect.poll(() => page.frames().length).toBe(2)
  await expect.poll(() => page.frames().length).toBe(1)
  const alerts = `[...document.querySelectorAll('span:empty')]
    .flatMap((span) => chrome.dom.openOrClosedShadowRoot(span)?.querySelector('[role=alert]') ?? [])
    .map((tip) => getComputedStyle(tip, '::before').content).join()`
  await expect.poll(() => markers.inContentWorld(alerts)).toContain(say('panel_refused'))
  await page.close()
  await over()
})

/** A page that has set itself apart: whether it may measure its memory, and how many markers it has. */
async function setApart(browser: Chromium): Promise<{ mayMeasure: boolean; markers: number }> {
  const over = await serveWith(
    {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    },
    browser,
  )
  const page = await browser.context.newPage()
  await page.goto('https://x.com/home')
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  await page.waitForTimeout(waits.twoSweeps)
  const found = await page.evaluate(() => ({
    mayMeasure: 'measureUserAgentSpecificMemory' in performance,
    markers: [...document.querySelectorAll('span:empty')].filter((one) => one.clientWidth === 76)
      .length,
  }))
  await page.close()
  await over()
  return found
}

it('puts no marker into a page that may measure its memory to the byte', async () => {
  expect(await setApart(chromium)).toEqual({ mayMeasure: true, markers: 0 })
})

it('would put them there without asking whether it may', async () => {
  const extension = packageWithout({
    name: 'no marker in a page that has set itself apart',
    from: /&&!window\.crossOriginIsolated/g,
    to: '',
  })
  const { browser } = await launchAsAcme(extension)
  try {
    const { mayMeasure, markers } = await setApart(browser)
    expect(mayMeasure).toBe(true)
    expect(markers).toBeGreaterThan(0)
  } finally {
    await browser.close()
    rmSync(extension, { recursive: true, force: true })
  }
})

it('has nothing of what a marker says in an element or attribute, not while its tips are shown', async () => {
  const page = await chromium.context.newPage()
  const markers = await Markers.on(page)
  await page.goto('https://x.com/home')
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  await expect.poll(() => markers.labelsOf('maralind')).toEqual([expect.stringContaining('VIP')])
  const { x, y } = await markers.boxOf('maralind')
  await page.mouse.move(x + 9, y + 10)
  await page.mouse.move(x + 10, y + 11)
  const rootsOfOurs = `[...document.querySelectorAll('span')].flatMap((span) =>
    span.attributes.length || span.childNodes.length ? [] : (chrome.dom.openOrClosedShadowRoot(span) ?? []))`
  const tips = `${rootsOfOurs}.map((root) => root.querySelector('div:not(.box)')).filter(Boolean)
    .map((tip) => getComputedStyle(tip, '::before').content).join()`
  await expect.poll(() => markers.inContentWorld(tips)).toContain('is a VIP advocate')
  const names = `${rootsOfOurs}.flatMap((root) => [...root.querySelectorAll('button')])
    .map(${CONTENT_IN}).join()`
  expect(await markers.inContentWorld(names)).toContain('is a VIP advocate')
  const inside = await markers.inContentWorld<string>(
    `${rootsOfOurs}.map((root) => root.innerHTML).join()`,
  )
  expect(inside).toContain('<button')
  expect(inside).not.toMatch(/VIP|engaged|title=/)
  await page.close()
})
