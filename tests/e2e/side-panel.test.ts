import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { NO_BRAND } from '../../lib/model/post/brand.ts'
import { type Ask, backgroundOf } from '../browser/background.ts'
import { openBeside } from '../browser/beside.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds, serveFollowers } from '../browser/serve.ts'
import { Markers } from './markers.ts'

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number }[]>
    sendMessage(tab: number, message: object, to: object): Promise<unknown>
  }
}

const MARA = {
  handle: 'maralind',
  name: 'Mara Lindqvist',
  url: 'https://x.com/maralind',
  kind: 'person',
} as const

let browser: Chromium
let ask: Ask
let page: Page
let side: Page
let markers: Markers

beforeAll(async () => {
  browser = await launchChromium()
  await serveFeeds(browser.context)
  ask = await backgroundOf(browser)
  const brand = { ...NO_BRAND, name: 'Acme', handles: { ...NO_BRAND.handles, x: ['acme'] } }
  await ask('changeSettings', { brand, overlays: false })
  page = await browser.context.newPage()
  markers = await Markers.on(page)
  await page.goto('https://x.com/home')
  await page.waitForFunction(() => window.feed?.posts().length > 0)

  // A side panel cannot be opened without a window: its page is opened in a tab, and told that the
  // network's tab is the one in front and that it stands in no tab itself.
  side = await openBeside(browser, 'sidepanel.html', 'https://x.com/*')
})
afterAll(() => browser?.close())

/** Whether anything of ours is in the page: markers and the panel stand in bare spans. */
const traces = () =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('span:empty')].filter((one) => !one.attributes.length).length,
  )

it('lists the posts in view while nothing of ours is in the page', async () => {
  await side
    .getByRole('button', { name: /Mara Lindqvist/ })
    .first()
    .waitFor()
  const said = await side
    .getByRole('button', { name: /Mara Lindqvist/ })
    .first()
    .textContent()
  expect(said).toContain('thank them')
  expect(await traces()).toBe(0)
})

it('puts a draft into the reply box of the post that was chosen', async () => {
  const post = await page.evaluate(
    () => window.feed.posts().find(({ handle }) => handle === 'maralind')?.id ?? '',
  )
  await side
    .getByRole('button', { name: /Mara Lindqvist/ })
    .first()
    .click()
  const draft = side.getByLabel('Draft', { exact: true })
  await draft.click()
  await side.keyboard.type('what you wrote about the strap')
  const text = await draft.inputValue()
  await page.bringToFront()
  await page.locator('[data-testid="reply"]').first().click()
  await side
    .getByRole('button', { name: 'Insert into reply box' })
    .evaluate((one) => (one as HTMLElement).click())
  await expect.poll(() => page.evaluate((id) => window.feed.composed(id), post)).toBe(text)
  await side.getByText('Was it sent?', { exact: false }).waitFor()
  expect(await traces()).toBe(0)
  await page.locator('[data-testid="app-bar-close"]').click()
})

it('goes to the next thing to do, and opens the drafts there, by the keyboard’s commands', async () => {
  await ask('changeSettings', { overlays: true })
  await expect.poll(() => markers.labelsOf('luferrandel')).not.toEqual([])
  await page.bringToFront()
  const run = async (command: string) => {
    const worker = await browser.worker()
    await worker.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' })
      await chrome.tabs
        .sendMessage(tab?.id ?? -1, { ask: 'command', command: name }, { frameId: 0 })
        .catch(() => 0)
    }, command)
  }
  const focused = () =>
    page.evaluate(() => {
      const at = window.feed.elements().findIndex((one) => one.contains(document.activeElement))
      return window.feed.posts()[at]?.handle
    })
  await expect
    .poll(async () => {
      await run('next-post')
      return focused()
    })
    .toBe('luferrandel')
  await run('insert-draft')
  const panel = () => page.frames().find((frame) => /\/panel\.html#(?!.*hover)/.test(frame.url()))
  const said = () =>
    panel()
      ?.textContent('body')
      .catch(() => '')
  await expect.poll(said).toContain('Reply to Lucía Ferrandel with care')
})

it('lists who is on a page of followers, and tags the chosen ones in one step that can be undone', async () => {
  await page.goto(await serveFollowers(browser.context))
  const { person } = await ask('upsertPerson', { network: 'x', author: MARA })
  await side.reload()
  await side.getByRole('heading', { name: '4 people on this page' }).waitFor()
  const own = side.getByRole('checkbox', { name: /^Acme/ })
  expect(await own.isDisabled()).toBe(true)
  await side.getByRole('checkbox', { name: 'Select all' }).check()
  await side.getByLabel('Add a tag').fill('Met at the fair')
  await side.getByRole('button', { name: 'Tag', exact: true }).click()
  await side.getByText('3 people changed.').waitFor()
  const tags = async () => (await ask('card', { personId: person.id })).tags.map((tag) => tag.name)
  expect(await tags()).toEqual(['Met at the fair'])
  expect(await ask('findPeople', { query: 'otto_brandt', limit: 5 })).toHaveLength(1)
  await side.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(tags).toEqual([])
  expect(await ask('findPeople', { query: 'otto_brandt', limit: 5 })).toEqual([])
})
