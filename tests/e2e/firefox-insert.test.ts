import type { KeyInput, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Firefox, launchFirefox } from '../browser/firefox.ts'
import { serveFeedsTo } from '../browser/serve.ts'

/** Each editor with its page, the button that opens it, where it is typed, the button that sends. */
const PLACES = [
  [
    'Draft.js',
    'https://x.com/home',
    '[data-testid="reply"]',
    '[data-testid="tweetTextarea_0"]',
    '[data-testid="tweetButton"]',
  ],
  [
    'Draft.js in X Pro’s drawer',
    'https://pro.x.com/i/decks/1',
    '[data-testid="reply"]',
    '[data-testid="tweetTextarea_0"]',
    '[data-testid="toolBar"] button',
  ],
  [
    'Draft.js on X’s notifications',
    'https://x.com/notifications',
    '[data-testid="reply"]',
    '[data-testid="tweetTextarea_0"]',
    '[data-testid="tweetButton"]',
  ],
  [
    'Lexical',
    'https://www.facebook.com/',
    '[aria-label="Comment"]',
    '[aria-posinset] [data-lexical-editor]',
    '[aria-label="Comment now"]',
  ],
  [
    'ProseMirror',
    'https://www.linkedin.com/feed/',
    'button:has(svg#comment-small)',
    '.ProseMirror',
    '.comments-comment-box__submit-button',
  ],
  [
    'Quill 1',
    'https://www.linkedin.com/in/mara-lindqvist/recent-activity/all/',
    'button:has(svg#comment-small)',
    '.ql-editor',
    '.comments-comment-box__submit-button',
  ],
  [
    'Quill 2',
    'https://www.linkedin.com/in/mara-lindqvist/recent-activity/all/?quill=2',
    'button:has(svg#comment-small)',
    '.ql-editor',
    '.comments-comment-box__submit-button',
  ],
] as const

/** What Firefox gives to pages of the extension. */
declare const browser: typeof import('webextension-polyfill')

const TEXT = 'Thank you for what you wrote about the strap.'
const LINES = `Thank you, Mara.\n\n${TEXT}\nJo from Acme`

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

/** Opens a feed with the reply box of its first post; tells how to insert there and to read the model. */
async function openReplyBox(url: string, open: string) {
  const page = await firefox.browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  await serveFeedsTo(page)
  await page.goto(url)
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  const inView = () => askPage<{ key: string }[]>(url, { ask: 'pagePosts' }).catch(() => [])
  await expect.poll(async () => (await inView()).length).toBeGreaterThan(0)
  const [first] = await inView()
  const insert = (text: string) =>
    askPage<string>(url, { ask: 'insert', key: first?.key ?? '', text, place: 'reply' })
  expect(await insert(TEXT)).toBe('closed')
  await page.bringToFront()
  await page.evaluate((selector) => {
    window.feed.elements()[0]?.querySelector<HTMLElement>(selector)?.click()
  }, open)
  const composed = () => page.evaluate(() => window.feed.composed(window.feed.posts()[0]?.id ?? ''))
  const sent = () => page.evaluate(() => window.feed.sent().map(({ text }) => text))
  return { page, insert, composed, sent }
}

/** Presses keys together, the last of them once. */
async function chord(page: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key)
  for (const key of keys.toReversed()) await page.keyboard.up(key)
}

describe.each(PLACES)('%s in Firefox', (_, url, open, box, send) => {
  it('takes a draft, what is typed after it, and sends the whole by hand', async () => {
    const { page, insert, composed, sent } = await openReplyBox(url, open)
    expect(await insert(TEXT)).toBe('inserted')
    expect(await composed()).toBe(TEXT)

    await page.bringToFront()
    await page.keyboard.type('!')
    await expect.poll(composed).toBe(`${TEXT}!`)
    expect(await sent()).toEqual([])
    await page.evaluate((selector) => {
      document.querySelector<HTMLElement>(selector)?.click()
    }, send)
    expect(await sent()).toEqual([`${TEXT}!`])
    await page.close()
  })

  it('keeps what was typed before, and one undo takes the draft away alone', async () => {
    const { page, insert, composed, sent } = await openReplyBox(url, open)
    await page.click(box)
    await page.keyboard.type('First of all:')
    expect(await insert(LINES)).toBe('inserted')
    expect(await composed()).toBe(`First of all:\n${LINES}`)

    await page.bringToFront()
    await chord(page, 'Control', 'z')
    await expect.poll(composed).toBe('First of all:')
    await chord(page, 'Control', 'Shift', 'z')
    await expect.poll(composed).toBe(`First of all:\n${LINES}`)
    expect(await sent()).toEqual([])
    await page.close()
  })
})
