import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Firefox, launchFirefox } from '../browser/firefox.ts'
import { packageFolder } from '../browser/packages.ts'
import { serveFeedsTo } from '../browser/serve.ts'
import { pressInSidebar } from '../browser/sidebar.ts'
import { waits } from '../waits.ts'
import { say } from './panels.ts'

/** What Firefox gives to pages of the extension. */
declare const browser: typeof import('webextension-polyfill')

let firefox: Firefox

beforeAll(async () => {
  firefox = await launchFirefox()
})
afterAll(() => firefox?.close())

const HOME = 'https://x.com/home'

async function open(url = HOME): Promise<Page> {
  const page = await firefox.browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  await serveFeedsTo(page)
  await page.goto(url)
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  return page
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The places of all markers: nothing on them, nothing in them, of one size. */
function boxes(page: Page): Promise<Box[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('span')]
      .filter((span) => !span.attributes.length && !span.childNodes.length)
      .map((span) => span.getBoundingClientRect())
      .filter(({ width, height }) => width === 76 && height === 20)
      .map(({ x, y, width, height }) => ({ x, y, width, height })),
  )
}

/** The place of the marker of a post, brought into view. */
async function boxOf(page: Page, nth: number): Promise<Box> {
  await page.evaluate(
    (at) => window.feed.elements()[at]?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    nth,
  )
  // The list measures what came into view, and moves it.
  await sleep(waits.toNotice)
  const box = (await boxes(page))[nth]
  if (!box) throw new Error('no marker')
  return box
}

/** A picture of the star cell of a marker. */
async function star(page: Page, { x, y }: Box): Promise<string> {
  // A picture is cut out of the document, however far it is scrolled.
  const scrolled = await page.evaluate(() => window.scrollY)
  const clip = { x: Math.round(x), y: Math.round(y + scrolled), width: 19, height: 20 }
  return page.screenshot({ clip, encoding: 'base64' })
}

/** Pages of X, and whose star is pressed there: each time somebody else's. */
const PLACES = [
  ['the home page', HOME, 0],
  ['X Pro', 'https://pro.x.com/i/decks/1', 1],
  ['notifications', 'https://x.com/notifications', 2],
] as const

it.each(PLACES)('annotates and tags on X: %s', async (_, url, nth) => {
  const page = await open(url)
  await expect
    .poll(async () => (await boxes(page)).length)
    .toBe(await page.evaluate(() => window.feed.posts().length))

  const author = await page.evaluate((at) => window.feed.posts()[at]?.name, nth)
  const first = await boxOf(page, nth)
  const blank = await star(page, first)
  // The sidebar is open beside the page: whatever is clicked on a marker, it goes on there.
  await page.mouse.click(first.x + 9, first.y + 10)
  await page.mouse.move(5, 5)
  const popup = await firefox.openExtensionPage('popup.html')
  await popup.waitForFunction(pressInSidebar, {}, say('star_on'))
  await page.bringToFront()
  await expect.poll(() => star(page, first)).not.toBe(blank)
  await popup.evaluate(() => document.querySelector<HTMLElement>('#tab-vips')?.click())
  await popup.waitForFunction((name) => document.body.textContent.includes(name ?? '?'), {}, author)
  await popup.close()

  const again = await open(url)
  await expect.poll(async () => (await boxes(again)).length).toBeGreaterThan(nth)
  const same = await boxOf(again, nth)
  await expect.poll(() => star(again, same)).not.toBe(blank)
})

it('leaves one marker a post when the extension is updated under the page', async () => {
  const page = await open()
  const posts = await page.evaluate(() => window.feed.posts().length)
  await expect.poll(async () => (await boxes(page)).length).toBe(posts)
  await firefox.browser.installExtension(packageFolder('firefox'))
  await sleep(waits.twoSweeps)
  await expect.poll(async () => (await boxes(page)).length).toBe(posts)
  const [first] = await boxes(page)
  if (!first) throw new Error('no marker')
  const before = await star(page, first)
  const popup = await firefox.openExtensionPage('popup.html')
  await popup.evaluate(async () => {
    const ask = (type: string, payload: object) =>
      browser.runtime.sendMessage({ type, payload }) as Promise<{ value: Found[] }>
    interface Found {
      person: { id: string }
    }
    const { value } = await ask('vipAdvocates', {})
    for (const { person } of value)
      await ask('setVip', { personId: person.id, vip: false, why: '' })
  })
  await page.bringToFront()
  await expect.poll(() => star(page, first)).not.toBe(before)
})
