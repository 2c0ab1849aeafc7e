import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { NO_BRAND } from '../../lib/model/brand.ts'
import { type Ask, backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { Markers } from './markers.ts'

/** Each editor with its page, whose post is answered, and what the site's own buttons are. */
const PLACES = [
  {
    editor: 'Draft.js on X',
    url: 'https://x.com/home',
    handle: 'maralind',
    name: 'mara',
    open: '[data-testid="reply"]',
    box: '[data-testid="tweetTextarea_0"]',
    send: '[data-testid="tweetButton"]',
  },
  {
    editor: 'Lexical on Facebook',
    url: 'https://www.facebook.com/',
    handle: 'felix.tarnowell.3',
    name: 'felix',
    open: '[aria-label="Comment"]',
    box: '[aria-posinset] [data-lexical-editor]',
    send: '[aria-label="Comment now"]',
  },
  {
    editor: 'ProseMirror on LinkedIn',
    url: 'https://www.linkedin.com/feed/',
    handle: 'ebba-nyfors-20',
    name: 'ebba',
    open: 'button:has(svg#comment-small)',
    box: '.ProseMirror',
    send: '.comments-comment-box__submit-button',
  },
  {
    editor: 'Quill 1 on LinkedIn’s older pages',
    url: 'https://www.linkedin.com/in/mara-lindqvist/recent-activity/all/',
    handle: 'mara-lindqvist',
    name: 'mara',
    open: 'button:has(svg#comment-small)',
    box: '.ql-editor',
    send: '.comments-comment-box__submit-button',
  },
  {
    editor: 'Quill 2 on LinkedIn’s older pages',
    url: 'https://www.linkedin.com/in/mara-lindqvist/recent-activity/all/?quill=2',
    handle: 'mara-lindqvist',
    name: 'mara',
    open: 'button:has(svg#comment-small)',
    box: '.ql-editor',
    send: '.comments-comment-box__submit-button',
  },
]
type Place = (typeof PLACES)[number]

let browser: Chromium
let ask: Ask
let page: Page
let markers: Markers

beforeAll(async () => {
  browser = await launchChromium()
  await serveFeeds(browser.context)
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  ask = await backgroundOf(browser)
  const acme = ['acme']
  await ask('changeSettings', {
    networks: { x: true, facebook: true, linkedin: true },
    brand: { ...NO_BRAND, name: 'Acme', handles: { x: acme, facebook: acme, linkedin: acme } },
  })
})
afterAll(() => browser?.close())

beforeEach(async () => {
  for (const query of ['mara', 'felix', 'ebba']) {
    for (const { person } of await ask('findPeople', { query, limit: 10 })) {
      await ask('erasePerson', { personId: person.id })
    }
  }
  await page?.close()
  page = await browser.context.newPage()
  markers = await Markers.on(page)
})

const panelFrame = () => page.frames().find((frame) => frame.url().endsWith('/panel.html'))
const composed = (post: string) => page.evaluate((id) => window.feed.composed(id), post)
const labelOf = async (post: string) =>
  (await markers.posts()).find(({ truth }) => truth.id === post)?.labels[0] ?? ''

/** Opens the feed; tells the first post of the place's author. */
async function openFeed({ url, handle }: Place): Promise<string> {
  await page.goto(url)
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  const post = await page.evaluate(
    (wanted) => window.feed.posts().find((one) => one.handle === wanted)?.id ?? '',
    handle,
  )
  await expect.poll(() => labelOf(post)).toMatch(/worth|answered with care/)
  return post
}

/** On X the dialog for a reply shows the post a second time, above the first. */
async function openPanel({ handle }: Place, which: 'first' | 'last' = 'first'): Promise<Frame> {
  await markers.press(handle, 3, which)
  return usablePanel()
}

async function usablePanel(): Promise<Frame> {
  await expect.poll(panelFrame).toBeTruthy()
  const frame = panelFrame()
  if (!frame) throw new Error('no panel')
  await frame.waitForSelector('h1')
  await frame.waitForFunction(() => !document.querySelector('[inert]'))
  return frame
}

/** Writes over the blanks of the draft shown, and tells what stands there then. */
async function fillBlanks(frame: Frame): Promise<string> {
  const draft = frame.getByLabel('Draft', { exact: true })
  await draft.click()
  await page.keyboard.type('what you wrote about the strap')
  return draft.inputValue()
}

/** Clicks the site's own button on a post. */
async function clickOn(post: string, selector: string): Promise<void> {
  const index = await page.evaluate(
    (id) => window.feed.posts().findIndex((one) => one.id === id),
    post,
  )
  const element = await page.evaluateHandle((at) => window.feed.elements()[at], index)
  const button = await element.asElement()?.$(selector)
  if (!button) throw new Error(`no ${selector}`)
  await button.evaluate((one) => (one as HTMLElement).click())
}

describe.each(PLACES)('$editor', (place) => {
  it('takes the draft, what is typed after it, and sends the whole by hand', async () => {
    const post = await openFeed(place)
    let frame = await openPanel(place)
    const insert = frame.getByRole('button', { name: 'Put it into the reply box' })
    expect(await insert.isDisabled()).toBe(true)
    const text = await fillBlanks(frame)
    expect(text).not.toMatch(/\[\[|\{\{/)

    await insert.click()
    await frame.getByText('Open the reply box of this post.', { exact: false }).waitFor()
    expect(await composed(post)).toBeNull()
    await clickOn(post, place.open)
    await expect.poll(() => composed(post), { timeout: 10_000 }).toBe(text)

    await expect.poll(panelFrame).toBeUndefined()
    await page.keyboard.type('!')
    await expect.poll(() => composed(post)).toBe(`${text}!`)
    await page.locator(place.send).first().click()
    expect(await page.evaluate(() => window.feed.sent())).toEqual([{ post, text: `${text}!` }])

    frame = await usablePanel()
    const yes = frame.getByRole('button', { name: /^Yes, log it/ })
    await frame.getByText('The reply box emptied', { exact: false }).waitFor()
    await expect.poll(() => labelOf(post)).toContain('please confirm')
    await yes.click()
    await expect.poll(() => labelOf(post)).toContain('done here')
    const [found] = await ask('findPeople', { query: place.name, limit: 1 })
    const card = await ask('card', { personId: found?.person.id ?? '' })
    expect(card.contacts).toMatchObject([{ direction: 'out', excerpt: text }])
    expect((await ask('today', {})).closed).toMatchObject([{ suggestion: { status: 'accepted' } }])

    await frame.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => labelOf(post)).not.toContain('done here')
  })

  it('keeps what the person typed before', async () => {
    const post = await openFeed(place)
    await clickOn(post, place.open)
    await page.locator(place.box).first().click()
    await page.keyboard.type('First of all:')
    const which = place.editor.includes('Draft') ? 'last' : 'first'
    const frame = await openPanel(place, which)
    const text = await fillBlanks(frame)
    await frame.getByRole('button', { name: 'Put it into the reply box' }).click()
    await expect
      .poll(async () => ((await composed(post)) ?? '').replace(/\s+/g, ' '), { timeout: 10_000 })
      .toBe(`First of all: ${text}`.replace(/\s+/g, ' '))
    expect(await page.evaluate(() => window.feed.sent())).toEqual([])
    // A chat with an editor of the same kind stands open on Facebook.
    expect((await composed('messenger')) ?? '').toBe('')

    await expect.poll(panelFrame).toBeUndefined()
    const again = await openPanel(place, which)
    await again.getByRole('button', { name: 'Not sent' }).click()
    await again.getByLabel('Draft', { exact: true }).waitFor()
    await expect.poll(() => labelOf(post)).not.toContain('please confirm')
  })
})

it('puts words over a shared post into the share box that is open, and into no reply', async () => {
  const [x] = PLACES
  if (!x) throw new Error('no such place')
  const author = { handle: 'maralind', name: 'Mara Lindqvist', url: 'https://x.com/maralind' }
  await ask('keepAuthor', { network: 'x', author: { ...author, kind: 'person' }, vip: true })
  const post = await openFeed(x)
  const frame = await openPanel(x)
  await frame.getByRole('radio', { name: 'Share box' }).click({ force: true })
  await frame.getByRole('button', { name: 'Put it into the share box' }).waitFor()
  const text = await fillBlanks(frame)
  await frame.getByRole('button', { name: 'Put it into the share box' }).click()
  await frame.getByText('Open the share box.', { exact: false }).waitFor()
  await clickOn(post, '[data-testid="retweet"]')
  await expect.poll(() => composed(`quote:${post}`), { timeout: 10_000 }).toBe(text)
  expect(await composed(post)).toBeNull()
})
