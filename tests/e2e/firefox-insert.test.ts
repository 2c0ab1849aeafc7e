import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Firefox, launchFirefox } from '../browser/firefox.ts'
import { serveFeedsTo } from '../browser/serve.ts'

const PLACES = [
  ['Draft.js', 'https://x.com/home', '[data-testid="reply"]', '[data-testid="tweetButton"]'],
  ['Lexical', 'https://www.facebook.com/', '[aria-label="Comment"]', '[aria-label="Comment now"]'],
  [
    'ProseMirror',
    'https://www.linkedin.com/feed/',
    'button:has(svg#comment-small)',
    '.comments-comment-box__submit-button',
  ],
  [
    'Quill 1',
    'https://www.linkedin.com/in/mara-lindqvist/recent-activity/all/',
    'button:has(svg#comment-small)',
    '.comments-comment-box__submit-button',
  ],
  [
    'Quill 2',
    'https://www.linkedin.com/in/mara-lindqvist/recent-activity/all/?quill=2',
    'button:has(svg#comment-small)',
    '.comments-comment-box__submit-button',
  ],
] as const

/** What Firefox gives to pages of the extension. */
declare const browser: typeof import('webextension-polyfill')

const TEXT = 'Thank you for what you wrote about the strap.'

let firefox: Firefox
let own: Page

beforeAll(async () => {
  firefox = await launchFirefox()
  own = await firefox.openExtensionPage('popup.html')
  await own.evaluate(() =>
    browser.runtime.sendMessage({
      type: 'changeSettings',
      payload: { networks: { x: true, facebook: true, linkedin: true } },
    }),
  )
})
afterAll(() => firefox?.close())

/** Asks the content script of the tab at `url`, as the panel does. */
function askPage<Reply>(url: string, question: unknown): Promise<Reply> {
  return own.evaluate(
    async (wanted, asked) => {
      const tabs = await browser.tabs.query({})
      const tab = tabs.find((one) => one.url === wanted)
      return browser.tabs.sendMessage(tab?.id ?? -1, asked, { frameId: 0 })
    },
    url,
    question,
  ) as Promise<Reply>
}

describe.each(PLACES)('%s in Firefox', (_, url, open, send) => {
  it('takes a draft, what is typed after it, and sends the whole by hand', async () => {
    const page = await firefox.browser.newPage()
    await page.setViewport({ width: 1280, height: 900 })
    await serveFeedsTo(page)
    await page.goto(url)
    await page.waitForFunction(() => window.feed?.posts().length > 0)
    const inView = () => askPage<{ key: string }[]>(url, 'pagePosts').catch(() => [])
    await expect.poll(async () => (await inView()).length, { timeout: 15_000 }).toBeGreaterThan(0)
    const [first] = await inView()
    const insert = { key: first?.key ?? '', text: TEXT, place: 'reply' }
    expect(await askPage(url, { insert })).toBe('closed')

    await page.bringToFront()
    await page.evaluate((selector) => {
      window.feed.elements()[0]?.querySelector<HTMLElement>(selector)?.click()
    }, open)
    expect(await askPage(url, { insert })).toBe('inserted')
    const composed = () =>
      page.evaluate(() => window.feed.composed(window.feed.posts()[0]?.id ?? ''))
    expect(await composed()).toBe(TEXT)

    await page.bringToFront()
    await page.keyboard.type('!')
    await expect.poll(composed).toBe(`${TEXT}!`)
    await page.evaluate((selector) => {
      document.querySelector<HTMLElement>(selector)?.click()
    }, send)
    const sent = await page.evaluate(() => window.feed.sent().map(({ text }) => text))
    expect(sent).toEqual([`${TEXT}!`])
    await page.close()
  })
})
