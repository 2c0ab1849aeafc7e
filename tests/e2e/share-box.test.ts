import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { FeedTab, forget, keepMara, launchAsAcme, say } from './panels.ts'

const COMMENT = 'button:has(svg#comment-small)'
const REPOST = 'button:has(svg#repost-small)'
const ACTIVITY = 'https://www.linkedin.com/in/mara-lindqvist/recent-activity/all/'

/**
 * Where words over a shared post are written: the buttons to its box one after the other, the
 * button that sends them, and the button to a reply box that can stand open beside it.
 */
const BOXES = [
  {
    box: 'X’s quote (Draft.js)',
    network: 'x',
    handle: 'maralind',
    url: 'https://x.com/home',
    share: ['[data-testid="retweet"]'],
    send: '[data-testid="tweetButton"]',
    answer: null,
  },
  {
    box: 'Facebook’s share (Lexical)',
    network: 'facebook',
    handle: 'mara.lindqvist',
    url: 'https://www.facebook.com/',
    share: ['[aria-label="Share"]'],
    send: '[aria-label="Share now"]',
    answer: '[aria-label="Comment"]',
  },
  {
    box: 'LinkedIn’s repost with thoughts (ProseMirror)',
    network: 'linkedin',
    handle: 'mara-lindqvist',
    url: 'https://www.linkedin.com/feed/',
    share: [REPOST, '[role="menuitem"]'],
    send: '.share-actions__primary-action',
    answer: COMMENT,
  },
  {
    box: 'the same on LinkedIn’s older pages (Quill)',
    network: 'linkedin',
    handle: 'mara-lindqvist',
    url: ACTIVITY,
    share: [REPOST, '[role="menuitem"]'],
    send: '.share-actions__primary-action',
    answer: COMMENT,
  },
] as const

let browser: Chromium
let ask: Ask
let tab: FeedTab

beforeAll(async () => {
  ;({ browser, ask } = await launchAsAcme())
})
afterAll(() => browser?.close())

beforeEach(async () => {
  await forget(ask, 'mara')
  await tab?.close()
})

/** Takes the words for the share box, fills their blank, and tells them and the button to put them. */
async function fillShareDraft(frame: Frame) {
  const draft = frame.getByLabel(say('draft_label'), { exact: true })
  const reply = await draft.inputValue()
  await frame.getByRole('radio', { name: say('draft_place_share') }).click({ force: true })
  await expect.poll(() => draft.inputValue()).not.toBe(reply)
  const text = await tab.fillBlank(frame)
  return { text, put: frame.getByRole('button', { name: say('draft_insert_share') }) }
}

describe.each(BOXES)('$box', ({ network, handle, url, share, send, answer }) => {
  it('takes the words over a shared post, and no reply box and no chat does', async () => {
    await keepMara(ask, network, handle)
    tab = await FeedTab.open(browser.context, url)
    const post = await tab.postOf(handle)
    await expect.poll(() => tab.nameOn(post)).toContain(say('marker_action_amplify'))
    if (answer) await tab.clickOn(post, answer)
    const frame = await tab.openPanel(post)
    const { put, text } = await fillShareDraft(frame)
    // A chat may be a dialog as well.
    await tab.page.evaluate(() => {
      document.querySelector('[aria-label="Chat"]')?.setAttribute('role', 'dialog')
    })
    await put.click()
    await frame.getByText(say('insert_closed_share')).waitFor()
    for (const button of share) await tab.clickOn(post, button)
    await expect.poll(() => tab.composed(`quote:${post}`)).toBe(text)
    expect(await tab.composed(post)).toBe(answer && '')
    expect((await tab.composed('messenger')) ?? '').toBe('')

    await expect.poll(() => tab.panelFrame()).toBeUndefined()
    await tab.page.keyboard.press('Control+z')
    await expect.poll(() => tab.composed(`quote:${post}`)).toBe('')
    await tab.page.keyboard.press('Control+Shift+z')
    await expect.poll(() => tab.composed(`quote:${post}`)).toBe(text)
    expect(await tab.sent()).toEqual([])
    await tab.page.locator(send).last().click()
    expect(await tab.sent()).toEqual([{ post: `quote:${post}`, text }])
    await expect.poll(() => tab.nameOn(post)).toContain(say('marker_action_done'))
  })
})

it('is not X’s dialog for a reply, in which an editor stands as well', async () => {
  const [{ network, handle, url }] = BOXES
  await keepMara(ask, network, handle)
  tab = await FeedTab.open(browser.context, url)
  const post = await tab.postOf(handle)
  await expect.poll(() => tab.nameOn(post)).toContain(say('marker_action_amplify'))
  await tab.clickOn(post, '[data-testid="reply"]')
  const frame = await tab.openPanel(post, 'last')
  const { put } = await fillShareDraft(frame)
  await put.click()
  await frame.getByText(say('insert_closed_share')).waitFor()
  expect(await tab.composed(post)).toBe('')
})
