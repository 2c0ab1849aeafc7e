import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Firefox, launchFirefox } from '../browser/firefox.ts'
import { packageFolder } from '../browser/packages.ts'
import { serveFeedsTo } from '../browser/serve.ts'
import { waits } from '../waits.ts'
import { say } from './panels.ts'

/** What Firefox gives to pages of the extension. */
declare const browser: typeof import('webextension-polyfill')

let firefox: Firefox

beforeAll(async () => {
  firefox = await launchFirefox()
})
afterAll(() => firefox?.close())

async function openHome(): Promise<Page> {
  const page = await firefox.browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  await serveFeedsTo(page)
  await page.goto('https://x.com/home')
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

/** A picture of the star cell of a marker. */
async function star(page: Page, { x, y }: Box): Promise<string> {
  const clip = { x: Math.round(x), y: Math.round(y), width: 19, height: 20 }
  return page.screenshot({ clip, encoding: 'base64' })
}

/** Presses the button with this name or tip in the sidebar, from another page of ours, once it is there. */
function pressInSidebar(wanted: string): boolean {
  const [sidebar] = browser.extension.getViews({ type: 'sidebar' })
  const buttons = [...(sidebar?.document.querySelectorAll('button') ?? [])]
  const button = buttons.find(({ textContent, title }) => [textContent, title].includes(wanted))
  button?.click()
  return button !== undefined
}

it('annotates and tags on the X feed', async () => {
  const page = await openHome()
  await expect
    .poll(async () => (await boxes(page)).length)
    .toBe(await page.evaluate(() => window.feed.posts().length))

  const author = await page.evaluate(() => window.feed.posts()[0]?.name)
  const [first] = await boxes(page)
  if (!first) throw new Error('no marker')
  await sleep(waits.toNotice)
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

  const again = await openHome()
  await expect.poll(async () => (await boxes(again)).length).toBeGreaterThan(0)
  const [same] = await boxes(again)
  if (!same) throw new Error('no marker')
  await expect.poll(() => star(again, same)).not.toBe(blank)
})

it('leaves one marker a post when the extension is updated under the page', async () => {
  const page = await openHome()
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
