import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Page as FirefoxPage } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { type Ask, backgroundOfFirefox } from '../browser/background.ts'
import { type Firefox, launchFirefox } from '../browser/firefox.ts'
import { serveFeedsTo } from '../browser/serve.ts'
import { becomeAcme, launchAsAcme } from '../e2e/panels.ts'
import { waits } from '../waits.ts'
import { packageWithout } from './sabotage.ts'

declare const chrome: Tabs
declare const browser: Tabs
interface Tabs {
  tabs: {
    query(of: { url: string }): Promise<{ id?: number }[]>
    sendMessage(id: number, message: unknown, to: { frameId: number }): Promise<unknown>
  }
}

declare global {
  interface Window {
    /** Of which posts the page heard that they got the focus, one after the other. */
    heard: number[]
  }
}

const NEXT = { ask: 'command', command: 'next-post' }
const STEPS = 6

const EVERY_POST = {
  name: 'a key that goes through all posts alike',
  from: /return (\w+)>=0\?(\w+)\[\1\+1\]/g,
  to: 'return $1>=0?$2.slice($1+1).find(({marker})=>marker.hasAction)',
}

/** What the test needs of a browser in which a feed is open. */
interface Tried {
  ask: Ask
  page: { evaluate<Value>(run: () => Value): Promise<Value> }
  /** Opens the feed anew, and waits until the markers show what is known. */
  reopen(): Promise<void>
  /** Presses the key, as far as a test can: what it has the background do. */
  press(): Promise<unknown>
  close(): Promise<void>
}

async function inChromium(extension?: string): Promise<Tried> {
  const { browser, ask } = await launchAsAcme(extension)
  const page = await browser.context.newPage()
  const reopen = () => openFeed(page, () => page.waitForFunction(isReady))
  await reopen()
  const worker = await browser.worker()
  const press = () =>
    worker.evaluate(async (message) => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' })
      await chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 }).catch(() => 0)
    }, NEXT)
  return { ask, page: page as Tried['page'], reopen, press, close: () => browser.close() }
}

async function inFirefox(extension?: string): Promise<Tried> {
  const firefox: Firefox = await launchFirefox(extension ? { extension } : {})
  const own = await firefox.openExtensionPage('manifest.json')
  const ask = backgroundOfFirefox(own)
  await becomeAcme(ask)
  const page = await firefox.browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  await serveFeedsTo(page)
  const reopen = () => openFeed(page, () => page.waitForFunction(isReady))
  await reopen()
  const press = () =>
    own.evaluate(async (message) => {
      const [tab] = await browser.tabs.query({ url: 'https://x.com/*' })
      await browser.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 }).catch(() => 0)
    }, NEXT)
  return { ask, page: page as Tried['page'], reopen, press, close: () => firefox.close() }
}

async function openFeed(page: Page | FirefoxPage, ready: () => Promise<unknown>): Promise<void> {
  await page.goto('https://x.com/home')
  await ready()
  await sleep(waits.toNotice)
  await (page as Page).evaluate(() => {
    window.heard = []
    const hear = ({ target }: Event) =>
      window.heard.push(window.feed.elements().findIndex((one) => one.contains(target as Node)))
    addEventListener('focusin', hear, true)
  })
}

/** Runs in the page: whether every post has a marker. */
function isReady(): boolean {
  const posts = window.feed?.elements() ?? []
  const hasMarker = (post: Element) =>
    [...post.querySelectorAll('span')].some(
      (span) => !span.attributes.length && !span.childNodes.length && span.clientWidth === 76,
    )
  return posts.length > 6 && posts.every(hasMarker)
}

/** Which posts the page heard of while the key was pressed from the first one on. */
async function steps({ page, press }: Tried): Promise<number[]> {
  for (let n = 0; n < STEPS; n++) await press()
  return page.evaluate(() => window.heard)
}

/** Keeps the first author as a VIP advocate, which calls for something on each of their posts. */
async function keepFirst({ ask, page }: Tried): Promise<void> {
  const post = await page.evaluate(() => window.feed.posts()[0])
  if (!post) throw new Error('no post')
  const { handle, name } = post
  const author = { handle, name, url: `https://x.com/${handle}`, kind: 'person' } as const
  await ask('upsertPerson', { network: 'x', author, vip: true })
}

it.each([
  ['Chromium', inChromium],
  ['Firefox', inFirefox],
] as const)(
  'in %s the key for the next post goes through all of them, whatever is to be done',
  async (_, launch) => {
    const tried = await launch()
    try {
      const heard = await steps(tried)
      const [first = 0] = heard
      expect(heard).toEqual(Array.from({ length: STEPS }, (_, n) => first + n))
      await keepFirst(tried)
      await tried.reopen()
      expect(await steps(tried)).toEqual(heard)
    } finally {
      await tried.close()
    }
  },
)

it.each([
  ['Chromium', inChromium, 'chromium'],
  ['Firefox', inFirefox, 'firefox'],
] as const)(
  'in %s the page would hear what is to be done without that',
  async (_, launch, browser) => {
    const extension = packageWithout(EVERY_POST, browser)
    const tried = await launch(extension)
    try {
      const heard = await steps(tried)
      expect(heard.length).toBeGreaterThan(0)
      const [first = 0] = heard
      expect(heard).not.toEqual(Array.from({ length: STEPS }, (_, n) => first + n))
    } finally {
      await tried.close()
      rmSync(extension, { recursive: true, force: true })
    }
  },
)
