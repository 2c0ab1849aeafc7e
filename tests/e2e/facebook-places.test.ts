import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { Markers } from './markers.ts'
import { FeedTab, forget, launchAsAcme, say } from './panels.ts'

/** A group of 2026's shape: no element of a post has a number, a role, a label or an id. */
const GROUP = 'https://www.facebook.com/groups/ridgewalkers/'

let browser: Chromium
let ask: Ask

beforeAll(async () => {
  ;({ browser, ask } = await launchAsAcme())
})
afterAll(() => browser?.close())
beforeEach(() => forget(ask, 'mara', 'felix'))

it('has one marker on every post and comment, also after scrolling and re-rendering', async () => {
  const page = await browser.context.newPage()
  const markers = await Markers.on(page)
  await page.goto(GROUP)
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  expect(await page.locator('[aria-posinset]').count()).toBe(0)
  const faults = async () =>
    (await markers.posts()).flatMap(({ truth, labels }) =>
      labels.length === 1 && labels[0]?.startsWith(`${truth.name}: `)
        ? []
        : [`${truth.kind} of ${truth.name}: ${JSON.stringify(labels)}`],
    )
  await expect.poll(faults).toEqual([])
  await page.evaluate(() => window.feed.scrollThrough(60))
  await expect.poll(faults).toEqual([])
  await page.evaluate(() => window.feed.rerenderRow(0))
  await expect.poll(faults).toEqual([])
  await page.evaluate(() => window.feed.recycle(1))
  await expect.poll(faults).toEqual([])
  await page.close()
})

it('makes a VIP advocate of an author by one click on the star', async () => {
  const tab = await FeedTab.open(browser.context, GROUP)
  const post = await tab.postOf('mara.lindqvist')
  await expect.poll(() => tab.nameOn(post)).not.toBe('')
  await tab.star(post)
  await expect
    .poll(async () => (await ask('findPeople', { query: 'mara', limit: 1 }))[0]?.person.vip)
    .toBeTruthy()
  await tab.close()
})

it('puts a draft from the panel into the box of that very post', async () => {
  const tab = await FeedTab.open(browser.context, GROUP)
  const post = await tab.postOf('felix.tarnowell.3')
  await expect.poll(() => tab.nameOn(post)).toContain(say('marker_action_careful_reply'))
  await tab.clickOn(post, '[aria-label="Comment"]')
  const frame = await tab.openPanel(post)
  const text = await tab.fillBlank(frame)
  await frame.getByRole('button', { name: say('draft_insert') }).click()
  await expect.poll(() => tab.composed(post)).toBe(text)
  expect((await tab.composed('messenger')) ?? '').toBe('')
  expect(await tab.sent()).toEqual([])
  await tab.close()
})

it('makes a VIP advocate of whose profile it is by the star in its head, whose one marker says so', async () => {
  const tab = await FeedTab.open(browser.context, 'https://www.facebook.com/mara.lindqvist')
  const inHead = () => tab.namesIn('[role="main"] h1')
  await expect.poll(inHead).toEqual([expect.stringContaining('Mara Lindqvist: ')])
  expect((await inHead())[0]).not.toContain(say('marker_vip'))
  await tab.starIn('[role="main"] h1')
  await expect.poll(inHead).toEqual([expect.stringContaining(say('marker_vip'))])
  const [mara] = await ask('findPeople', { query: 'mara', limit: 10 })
  expect(mara?.identities).toMatchObject([{ network: 'facebook', handle: 'mara.lindqvist' }])
  await tab.close()
})
