import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Chromium } from '../browser/chromium.ts'
import { Markers } from './markers.ts'
import { FeedTab, launchAsAcme, say } from './panels.ts'

let browser: Chromium

beforeAll(async () => {
  ;({ browser } = await launchAsAcme())
})
afterAll(() => browser?.close())

/** Blame by what it says, praise by its words. */
const IRONY = 'Great job @acme, third zip gone in a month and not one answer. So proud.'

it('the marker of an ironic complaint is unclear at first, and then says to answer with care', async () => {
  const tab = await FeedTab.open(browser.context, 'https://x.com/home')
  const { id, handle } = await someonePlain(tab.page)
  await expect.poll(() => tab.nameOn(id)).toContain(': ')

  const markers = await Markers.on(tab.page)
  const said = await markers.inContentWorld<string[]>(rewriteAndListen(handle, IRONY))
  expect(said).toEqual([
    expect.stringContaining(say('marker_action_ask')),
    expect.stringContaining(say('marker_action_careful_reply')),
  ])
  await tab.close()
})

/** The first post that is not about the brand. */
async function someonePlain(page: Page): Promise<{ id: string; handle: string }> {
  const found = await page.evaluate(() =>
    window.feed
      .posts()
      .find(({ kind, promoted, text }) => kind === 'post' && !promoted && !/acme/i.test(text)),
  )
  if (!found) throw new Error('every post is about the brand')
  return found
}

/**
 * Gives the first post of an author other words, and tells what its marker says from then on, each
 * once: until it has said two things, or for twenty seconds.
 */
function rewriteAndListen(handle: string, text: string): string {
  return `(async () => {
    const article = [...document.querySelectorAll('article')]
      .find((one) => one.querySelector('a[href="/${handle}"]'))
    const host = [...article.querySelectorAll('span')]
      .find((span) => !span.attributes.length && !span.childNodes.length)
    const box = chrome.dom.openOrClosedShadowRoot(host).querySelector('.box')
    const now = () => getComputedStyle(box, '::before').content
    const before = now()
    const said = []
    article.querySelector('[data-testid="tweetText"]').textContent = ${JSON.stringify(text)}
    for (let waited = 0; waited < 2000 && said.length < 2; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 10))
      if (now() !== (said.at(-1) ?? before)) said.push(now())
    }
    return said
  })()`
}
