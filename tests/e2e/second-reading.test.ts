import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { listed } from '../inbox.ts'
import { CONTENT_IN, Markers } from './markers.ts'
import { FeedTab, launchAsAcme, say } from './panels.ts'

let browser: Chromium
let ask: Ask

beforeAll(async () => {
  ;({ browser, ask } = await launchAsAcme())
})
afterAll(() => browser?.close())

const STRANGER = 'baolorne'
/** Blame by what it says, praise by its words. */
const IRONY = 'Great job @acme, third zip gone in a month and not one answer. So proud.'

/** “What I like about @acme is their honesty: they write ‘within 24 hours’ and never say of which year.” */
const ARABIC_IRONY = 'يعجبني في @acme الصراحة، يكتبون "خلال 24 ساعة" وما يقولون من أي سنة'

it('an ironic complaint is unclear at first, then to be answered with care: marker, panel and inbox', async () => {
  const tab = await FeedTab.open(browser.context, 'https://x.com/home')
  const id = await tab.postOf(STRANGER)
  await expect.poll(() => tab.nameOn(id)).toContain(': ')

  const markers = await Markers.on(tab.page)
  const said = await markers.inContentWorld<string[]>(rewriteAndListen(id, IRONY))
  expect(said).toEqual([
    expect.stringContaining(say('marker_action_ask')),
    expect.stringContaining(say('marker_action_careful_reply')),
  ])

  const frame = await tab.openPanel(id)
  await expect.poll(() => frame.textContent('body')).toContain(say('reason_complaint_mention'))
  await tab.closePanel()

  const theirs = async () =>
    listed(await ask('inbox', {}))
      .suggestions.map(({ suggestion }) => suggestion)
      .filter(({ stranger }) => stranger?.handle === STRANGER)
  await expect
    .poll(async () => (await theirs()).map(({ action }) => action))
    .toEqual(['careful_reply'])

  await ask('changeSettings', { secondReading: false })
  await expect.poll(() => tab.nameOn(id)).toContain(say('marker_action_ask'))
  await ask('changeSettings', { secondReading: true })
  await expect.poll(() => tab.nameOn(id)).toContain(say('marker_action_careful_reply'))
  await tab.close()
})

it('so is one in another language, by the model for those', async () => {
  const tab = await FeedTab.open(browser.context, 'https://x.com/home')
  const id = await tab.postOf(STRANGER)
  await expect.poll(() => tab.nameOn(id)).toContain(': ')
  const markers = await Markers.on(tab.page)
  const said = await markers.inContentWorld<string[]>(rewriteAndListen(id, ARABIC_IRONY))
  expect(said).toEqual([
    expect.stringContaining(say('marker_action_ask')),
    expect.stringContaining(say('marker_action_careful_reply')),
  ])
  await tab.close()
})

/**
 * Gives a post other words, and tells what its marker says from then on, each
 * once: until it has said two things, or for twenty seconds.
 */
function rewriteAndListen(id: string, text: string): string {
  return `(async () => {
    const article = [...document.querySelectorAll('article')]
      .find((one) => one.querySelector('a[href*="/status/${id}"]'))
    const host = [...article.querySelectorAll('span')]
      .find((span) => !span.attributes.length && !span.childNodes.length)
    const box = chrome.dom.openOrClosedShadowRoot(host).querySelector('.box')
    const now = () => ${CONTENT_IN}(box)
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
