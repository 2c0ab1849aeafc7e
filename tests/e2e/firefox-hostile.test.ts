import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ask, backgroundOfFirefox } from '../browser/background.ts'
import { type Firefox, launchFirefox } from '../browser/firefox.ts'
import { serveFeedsTo } from '../browser/serve.ts'
import { closeSidebar, inSidebar, openSidebar } from '../browser/sidebar.ts'
import type { Truth } from '../feeds/core/truth.ts'
import { waits } from '../waits.ts'
import {
  beginningOf,
  breakPrototypes,
  CLOBBERED,
  changeInABurst,
  changeOneByOne,
  HOSTILE,
  harmDone,
  NO_HARM,
  putFormsInTheWay,
  SAID,
  write,
} from './hostile.ts'
import { becomeAcme } from './panels.ts'

/** What Firefox gives to pages of the extension. */
declare const browser: typeof import('webextension-polyfill')

let firefox: Firefox
let own: Page
let ask: Ask

beforeAll(async () => {
  firefox = await launchFirefox()
  own = await firefox.openExtensionPage('manifest.json')
  ask = backgroundOfFirefox(own)
  await becomeAcme(ask)
})
afterAll(() => firefox?.close())

async function open(): Promise<Page> {
  const page = await firefox.browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  await serveFeedsTo(page)
  await page.goto('https://x.com/home')
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  await expect.poll(() => page.evaluate(withoutMarker)).toEqual([])
  return page
}

describe('hostile people', () => {
  const ids: string[] = []
  beforeAll(async () => {
    for (const [handle, name] of Object.entries(HOSTILE)) {
      const author = { handle, name, url: `https://x.com/${handle}`, kind: 'person' } as const
      const { person } = await ask('upsertPerson', { network: 'x', author, vip: true })
      ids.push(person.id)
      await ask('addNote', { personId: person.id, text: name.repeat(30) })
      const insight = { text: name, topic: name.slice(0, 60), sentiment: 'neutral' } as const
      await ask('captureInsight', { insight: { ...insight, personId: person.id } })
    }
  })

  it.each([
    'popup.html',
    'dashboard.html#/people',
    'dashboard.html#/vip',
    'dashboard.html#/listening',
    'dashboard.html#/people/',
  ])('are shown as what they wrote in %s', async (path) => {
    const isPerson = path.endsWith('/')
    for (const id of isPerson ? ids : ['']) {
      const page = await firefox.openExtensionPage(path + id)
      await page.setViewport({ width: path === 'popup.html' ? 372 : 1280, height: 600 })
      if (isPerson) await page.waitForSelector('h2.who-name')
      else {
        await page.waitForFunction(showsMarkup, {}, HOSTILE.markup.slice(0, 20))
      }
      expect(await page.evaluate(harmDone)).toEqual(NO_HARM)
      await page.close()
    }
  })

  it('are shown as what they wrote in the panel, and who looks like the brand is said', async () => {
    await closeSidebar(own)
    const page = await open()
    for (const words of SAID) {
      await page.evaluate(write, words)
      await pressFirst(page)
      await expect.poll(() => page.frames().length).toBe(2)
      const [, frame] = page.frames()
      await frame?.waitForFunction(hasHeading, {}, beginningOf(words))
      expect(await frame?.evaluate(harmDone)).toEqual(NO_HARM)
      const said = await frame?.evaluate(() => document.body.textContent)
      expect(said).not.toContain('\u202E')
      expect(said?.includes('Looks like @acme')).toBe(words === 'acrne')
      await page.keyboard.press('Escape')
      await expect.poll(() => page.frames().length).toBe(1)
    }
    await page.close()
  })

  it('are shown as what they wrote in the sidebar', async () => {
    await openSidebar(own)
    const page = await open()
    for (const words of SAID) {
      await page.evaluate(write, words)
      await pressFirst(page)
      const headings = () =>
        inSidebar(own, ({ document }) =>
          [...document.querySelectorAll('h1, h2')].map(({ textContent }) => textContent),
        )
      await expect.poll(headings).toContainEqual(expect.stringContaining(beginningOf(words)))
      expect(await inSidebar(own, harmDone)).toEqual(NO_HARM)
      const said = await inSidebar(own, ({ document }) => document.body.textContent)
      expect(said).not.toContain('\u202E')
      expect(said.includes('Looks like @acme')).toBe(words === 'acrne')
    }
    await page.close()
    await closeSidebar(own)
  })
})

/** Clicks the first marker's cell that names what is to do. */
async function pressFirst(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const host = [...document.querySelectorAll('span')].find(
      (span) => !span.attributes.length && !span.childNodes.length && span.clientWidth === 76,
    )
    return (host?.getBoundingClientRect() ?? new DOMRect()).toJSON() as DOMRect
  })
  await page.mouse.move(x + 60, y + 10)
  await page.mouse.click(x + 66, y + 10)
}

/** Runs in a page of ours. */
function hasHeading(begins: string): boolean {
  return [...document.querySelectorAll('h1, h2')].some((one) => one.textContent?.includes(begins))
}

/** Runs in a page of ours, which shows VIP advocates behind a tab in the popup. */
function showsMarkup(words: string): boolean {
  for (const tab of document.querySelectorAll<HTMLElement>('[role=tab]')) {
    if (/VIP/.test(tab.textContent ?? '')) tab.click()
  }
  return document.body.textContent.includes(words)
}

describe('hostile pages', () => {
  it('reach nothing of ours with prototypes that they override', async () => {
    const page = await open()
    const { handle, name } = (await page.evaluate(breakPrototypes)) as Truth
    // The feed's own tools are broken as well.
    const hasMarkers = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('article')].every((article) =>
          [...article.querySelectorAll('span')].some(
            (span) => !span.attributes.length && !span.childNodes.length && span.clientWidth === 76,
          ),
        ),
      )
    await expect.poll(hasMarkers).toBe(true)
    const blank = await starOf(page)
    const author = { handle, name, url: `https://x.com/${handle}`, kind: 'person' } as const
    await ask('upsertPerson', { network: 'x', author, vip: true })
    await page.bringToFront()
    await expect.poll(() => starOf(page)).not.toBe(blank)
    await page.close()
  })

  it.each(CLOBBERED)('do not get in the way with a form that is called %s', async (name) => {
    const page = await open()
    await page.evaluate(putFormsInTheWay, name)
    await page.evaluate(() => window.feed.scrollThrough(5))
    await expect.poll(() => page.evaluate(withoutMarker)).toEqual([])
    await page.close()
  })

  it('cost what changed, and no more, with 10,000 changes in a burst or one after the other', async () => {
    await own.evaluate(() => {
      const counted = globalThis as unknown as { asked: number }
      counted.asked = 0
      browser.runtime.onMessage.addListener((message: unknown) => {
        if ((message as { type?: string }).type === 'annotate') counted.asked++
        return undefined
      })
    })
    const askedSoFar = () => own.evaluate(() => (globalThis as unknown as { asked: number }).asked)
    const page = await open()
    await sleep(waits.twoSweeps)
    const before = await askedSoFar()
    expect(before).toBeGreaterThan(0)
    await page.evaluate(changeInABurst)
    await sleep(waits.twoSweeps)
    // The post reads as it did: there is nothing to ask.
    expect(await askedSoFar()).toBe(before)

    const took = await page.evaluate(changeOneByOne)
    await sleep(waits.twoSweeps)
    const questions = (await askedSoFar()) - before
    expect(questions).toBeLessThanOrEqual(Math.ceil(took / 100) + 2)
    expect(questions).toBeGreaterThan(0)
    expect(await page.evaluate(withoutMarker)).toEqual([])
    await page.close()
  })

  it('get back what they take away, and no more than ten times', async () => {
    const page = await open()
    await page.evaluate(() => {
      const [first] = window.feed.elements()
      const markers = () =>
        [...(first?.querySelectorAll('span') ?? [])].filter(
          (span) => !span.attributes.length && !span.childNodes.length && span.clientWidth === 76,
        )
      const counted = window as unknown as { taken: number }
      counted.taken = 0
      new MutationObserver(() => {
        for (const marker of markers()) {
          counted.taken++
          marker.remove()
        }
      }).observe(document, { childList: true, subtree: true })
      for (const marker of markers()) marker.remove()
    })
    const taken = () => page.evaluate(() => (window as unknown as { taken: number }).taken)
    await expect.poll(taken).toBeGreaterThan(0)
    const early = await taken()
    await sleep(waits.twoSweeps)
    expect((await taken()) - early).toBeLessThanOrEqual(40)
    await page.close()
  })
})

/** A picture of the star of the first marker. */
async function starOf(page: Page): Promise<string> {
  const clip = await page.evaluate(() => {
    const host = [...document.querySelectorAll('span')].find(
      (span) => !span.attributes.length && !span.childNodes.length && span.clientWidth === 76,
    )
    const { x, y } = host?.getClientRects()[0] ?? new DOMRect()
    return { x: Math.round(x), y: Math.round(y), width: 19, height: 20 }
  })
  return page.screenshot({ clip, encoding: 'base64' })
}

/** Runs in a feed's page: posts that have no marker. */
function withoutMarker(): string[] {
  const isOurs = (span: HTMLElement) =>
    !span.attributes.length && !span.childNodes.length && span.clientWidth === 76
  const elements = window.feed.elements()
  const owners = [...document.querySelectorAll('span')]
    .filter(isOurs)
    .map((span) => elements.findLast((element) => element.contains(span)))
  return window.feed
    .posts()
    .filter((_, index) => !owners.includes(elements[index]))
    .map(({ id }) => id)
}
