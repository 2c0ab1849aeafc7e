import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ask, backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { seed } from '../sample/seed.ts'
import { Markers } from './markers.ts'

/** One moment for all runs, so that the feeds show the same posts. */
const NOW = Date.UTC(2026, 10, 22, 12)

let browser: Chromium
let ask: Ask

beforeAll(async () => {
  browser = await launchChromium()
  await serveFeeds(browser.context)
  await seed(browser)
  ask = await backgroundOf(browser)
})
afterAll(() => browser?.close())

async function open(address: string): Promise<{ page: Page; markers: Markers }> {
  const page = await browser.context.newPage()
  const markers = await Markers.on(page)
  await page.goto(`${address}?now=${NOW}`)
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  return { page, markers }
}

async function sentimentOf(name: string): Promise<string | undefined> {
  const [found] = await ask('findPeople', { query: name, limit: 1 })
  return found?.sentiment
}

describe('brand posts of kept people that go past', () => {
  it('become their sentiment, on every network they are on', async () => {
    expect(await sentimentOf('ferrandel')).toBeUndefined()
    const { page, markers: onX } = await open('https://x.com/home')
    // Two complaints of hers stand among the first sixty posts.
    for (let scrolled = 0; scrolled < 60; scrolled += 4) {
      await page.evaluate(() => window.feed.scrollThrough(4))
      await expect.poll(() => onX.unanswered()).toEqual([])
    }
    await expect.poll(() => sentimentOf('ferrandel')).toBe('negative')
    await page.close()

    const { markers } = await open('https://www.linkedin.com/in/lucia-ferrandel/')
    await expect
      .poll(() => markers.labelsOf('lucia-ferrandel'))
      .toSatisfy((labels: string[]) => labels.some((one) => one.endsWith('negative about us')))
  })

  it('say nothing about people who were not kept', async () => {
    const [stranger] = await ask('findPeople', { query: 'okonmar', limit: 1 })
    expect(stranger).toBeUndefined()
  })
})
