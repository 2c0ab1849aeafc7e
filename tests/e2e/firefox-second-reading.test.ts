import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Ask, backgroundOfFirefox } from '../browser/background.ts'
import { type Firefox, launchFirefox } from '../browser/firefox.ts'
import { serveFeedsTo } from '../browser/serve.ts'
import { inSidebar } from '../browser/sidebar.ts'
import { listed } from '../inbox.ts'
import { waits } from '../waits.ts'
import { becomeAcme, say } from './panels.ts'

let firefox: Firefox
let own: Page
let ask: Ask

beforeAll(async () => {
  firefox = await launchFirefox()
  own = await firefox.openExtensionPage('manifest.json')
  ask = backgroundOfFirefox(own)
  await becomeAcme(ask)
})
afterAll(() => firefox?.close())

/** Blame by what it says, praise by its words. */
const IRONY = 'Great job @acme, third zip gone in a month and not one answer. So proud.'

it('an ironic complaint is to be answered with care in Firefox: marker, sidebar and inbox', async () => {
  await ask('changeSettings', { secondReading: false })
  const page = await firefox.browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  await serveFeedsTo(page)
  await page.goto('https://x.com/home')
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  const handle = 'baolorne'
  await expect.poll(async () => (await markerOf(page, handle)) !== undefined).toBe(true)
  await sleep(waits.toNotice)
  const before = await pictureOf(page, handle)
  await rewrite(page, handle, IRONY)
  await expect.poll(() => pictureOf(page, handle)).not.toBe(before)
  const unclear = await pictureOf(page, handle)

  await ask('changeSettings', { secondReading: true })
  await page.bringToFront()
  await expect.poll(() => pictureOf(page, handle)).not.toBe(unclear)

  const theirs = async () =>
    listed(await ask('inbox', {}))
      .suggestions.map(({ suggestion }) => suggestion)
      .filter(({ stranger }) => stranger?.handle === handle)
  await expect
    .poll(async () => (await theirs()).map(({ action }) => action))
    .toEqual(['careful_reply'])
  await page.evaluate((wanted) => {
    const at = window.feed.posts().findIndex((post) => post.handle === wanted)
    window.feed.elements()[at]?.scrollIntoView({ block: 'center', behavior: 'instant' })
  }, handle)
  // The list measures what came into view, and moves it.
  await sleep(waits.toNotice)
  const marker = await markerOf(page, handle)
  if (!marker) throw new Error('no marker')
  await page.mouse.click(marker.x + 66, marker.y + 10)
  const says = () => inSidebar(own, (sidebar) => sidebar.document.body.textContent)
  await expect.poll(says).toContain(say('reason_complaint_mention'))
})

/** Gives an author's first post other words. */
async function rewrite(page: Page, handle: string, text: string): Promise<void> {
  await page.evaluate(
    (wanted, words) => {
      const at = window.feed.posts().findIndex((post) => post.handle === wanted)
      const element = window.feed.elements()[at]?.querySelector('[data-testid="tweetText"]')
      if (element) element.textContent = words
    },
    handle,
    text,
  )
}

/** The place of the marker on an author's first post. */
function markerOf(page: Page, handle: string): Promise<{ x: number; y: number } | undefined> {
  return page.evaluate((wanted) => {
    const at = window.feed.posts().findIndex((post) => post.handle === wanted)
    const host = [...(window.feed.elements()[at]?.querySelectorAll('span') ?? [])].find(
      (span) => !span.attributes.length && !span.childNodes.length && span.clientWidth === 76,
    )
    const { x, y } = host?.getBoundingClientRect() ?? {}
    return x === undefined || y === undefined ? undefined : { x, y }
  }, handle)
}

/** What its action cell looks like. */
async function pictureOf(page: Page, handle: string): Promise<string> {
  const marker = await markerOf(page, handle)
  if (!marker) return ''
  const clip = { x: Math.round(marker.x) + 57, y: Math.round(marker.y), width: 19, height: 20 }
  return page.screenshot({ clip, encoding: 'base64' })
}
