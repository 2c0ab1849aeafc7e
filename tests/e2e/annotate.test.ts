import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backgroundOf, switchEverythingOn } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { Markers } from './markers.ts'

const ADMIN = 'https://www.linkedin.com/company/90210456/admin/page-posts/published/'
const ONE_AUTHOR: string[] = ['https://www.facebook.com/acme', ADMIN]

const PAGES = [
  ['X home', 'https://x.com/home'],
  ['X right to left', 'https://x.com/home?dir=rtl'],
  ['an X post with replies', 'https://x.com/maralind/status/'],
  ['X search', 'https://x.com/search?q=acme'],
  ['an X profile', 'https://x.com/maralind'],
  ['Facebook home', 'https://www.facebook.com/'],
  ['Facebook right to left', 'https://www.facebook.com/?dir=rtl'],
  ['a Facebook page', 'https://www.facebook.com/acme'],
  ['LinkedIn’s feed', 'https://www.linkedin.com/feed/'],
  ['LinkedIn right to left', 'https://www.linkedin.com/feed/?dir=rtl'],
  ['LinkedIn’s older pages', 'https://www.linkedin.com/in/mara-lindqvist/recent-activity/all/'],
  ['a company for its admin', ADMIN],
] as const

let browser: Chromium

beforeAll(async () => {
  browser = await launchChromium()
  await serveFeeds(browser.context)
  const ask = await backgroundOf(browser)
  await switchEverythingOn(ask)
})
afterAll(() => browser?.close())

async function open(address: string): Promise<{ page: Page; markers: Markers; errors: string[] }> {
  const page = await browser.context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  const markers = await Markers.on(page)
  await page.goto(address)
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  return { page, markers, errors }
}

/** Every post has one marker, and it bears the author's name. */
async function expectOneMarkerEach(markers: Markers): Promise<void> {
  await expect.poll(async () => faults(markers)).toEqual([])
}

async function faults(markers: Markers): Promise<string[]> {
  const posts = await markers.posts()
  if (posts.length === 0) return ['no posts']
  return posts.flatMap(({ truth, labels }) =>
    labels.length === 1 && labels[0]?.startsWith(`${truth.name}: `)
      ? []
      : [`${truth.kind} ${truth.id} of ${truth.name}: ${JSON.stringify(labels)}`],
  )
}

describe.each(PAGES)('%s', (_, address) => {
  it('has one marker on every post, also after scrolling and re-rendering', async () => {
    const { page, markers, errors } = await open(address)
    await expectOneMarkerEach(markers)
    await page.evaluate(() => window.feed.scrollThrough(60))
    await expectOneMarkerEach(markers)
    await page.evaluate(() => window.feed.rerenderRow(0))
    await expectOneMarkerEach(markers)
    // A page where everything is by one author has nobody else to show in an element.
    if (!ONE_AUTHOR.includes(address)) await page.evaluate(() => window.feed.recycle(1))
    await expectOneMarkerEach(markers)
    await page.evaluate(() => window.feed.mountLate())
    await expectOneMarkerEach(markers)
    expect(errors).toEqual([])
    await page.close()
  })
})

it('follows navigation without a load', async () => {
  const { page, markers } = await open('https://x.com/home')
  await expectOneMarkerEach(markers)
  await page.evaluate(() => window.feed.navigate('/acme'))
  await expectOneMarkerEach(markers)
  await page.evaluate(() => window.feed.navigate('/home'))
  await expectOneMarkerEach(markers)
  await page.close()
})
