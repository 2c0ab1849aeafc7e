import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import { openBeside } from '../browser/beside.ts'
import type { Chromium } from '../browser/chromium.ts'
import { forget, launchAsAcme, say } from './panels.ts'

const LINKEDIN = 'https://www.linkedin.com/*'

let browser: Chromium
let ask: Ask
let page: Page
let frame: Frame
let side: Page

beforeAll(async () => {
  ;({ browser, ask } = await launchAsAcme())
  page = await browser.context.newPage()
  await page.goto('https://www.linkedin.com/feed/?frame')
  const element = await page.waitForSelector('iframe[data-testid="interop-iframe"]')
  const inside = await element.contentFrame()
  if (!inside) throw new Error('no frame')
  frame = inside
  await frame.waitForFunction(() => window.feed?.posts().length > 0)
  side = await openBeside(browser, 'sidepanel.html', LINKEDIN)
})
afterAll(() => browser?.close())
beforeEach(async () => {
  await forget(ask, 'Mara')
  await side.reload()
})

/** Elements without attributes and children, such as markers and the panel stand in. */
const traces = async () => {
  const bare = () =>
    [...document.querySelectorAll('span:empty')].filter((one) => !one.attributes.length).length
  return (await page.evaluate(bare)) + (await frame.evaluate(bare))
}

const inSidePanel = (name: RegExp) => side.getByRole('button', { name }).first()

it('lists the posts in a frame beside the page, and puts nothing into it', async () => {
  await inSidePanel(/Mara Lindqvist/).waitFor()
  expect(await inSidePanel(/Ebba/).textContent()).toContain(say('marker_action_careful_reply'))
  expect(await traces()).toBe(0)
})

it('says in the popup where they are', async () => {
  const popup = await openBeside(browser, 'popup.html', LINKEDIN)
  await popup.getByText(say('health_framed')).waitFor()
  await popup.close()
})

it('keeps an author, and puts a draft into the box in the frame that answers the post', async () => {
  const post = await frame.evaluate(
    () => window.feed.posts().find(({ handle }) => handle === 'mara-lindqvist')?.id ?? '',
  )
  await inSidePanel(/Mara Lindqvist/).click()
  await side.getByRole('button', { name: say('star_on') }).click()
  await expect.poll(async () => (await ask('vipAdvocates', {})).length).toBe(1)
  // What is worth doing, and its draft with it, changes with the star.
  await side.getByRole('heading', { name: say('todo_amplify', 'Mara Lindqvist') }).waitFor()
  const draft = side.getByLabel(say('draft_label'), { exact: true })
  await draft.click()
  await side.keyboard.type('what you wrote about the strap')
  const text = await draft.inputValue()
  await page.bringToFront()
  await frame.locator('button:has(svg#comment-small)').first().click()
  await side
    .getByRole('button', { name: say('draft_insert') })
    .evaluate((one) => (one as HTMLElement).click())
  await expect.poll(() => frame.evaluate((id) => window.feed.composed(id), post)).toBe(text)
  expect(await frame.evaluate(() => window.feed.sent())).toEqual([])
  expect(await traces()).toBe(0)
})
