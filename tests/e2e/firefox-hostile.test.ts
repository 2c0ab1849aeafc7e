import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import { type Firefox, launchFirefox } from '../browser/firefox.ts'
import { serveFeedsTo } from '../browser/serve.ts'
import { waits } from '../waits.ts'
import {
  CLOBBERED,
  changeInABurst,
  changeOneByOne,
  HOSTILE,
  harmDone,
  NO_HARM,
  putFormsInTheWay,
} from './hostile.ts'
import { becomeAcme } from './panels.ts'

/** What Firefox gives to pages of the extension. */
declare const browser: typeof import('webextension-polyfill')

let firefox: Firefox
let own: Page

const ask = (async (type, payload) => {
  const answer = await own.evaluate(
    (message) => browser.runtime.sendMessage(message) as Promise<Answered>,
    { type, payload } as never,
  )
  if (!answer.ok) throw new Error(`${type}: ${answer.error}`)
  return answer.value
}) as Ask
interface Answered {
  ok: boolean
  error: string
  value: unknown
}

beforeAll(async () => {
  firefox = await launchFirefox()
  own = await firefox.openExtensionPage('manifest.json')
  await becomeAcme(ask)
})
afterAll(() => firefox?.close())

describe('hostile people', () => {
  const ids: string[] = []
  beforeAll(async () => {
    for (const [handle, name] of Object.entries(HOSTILE)) {
      const author = { handle, name, url: `https://x.com/${handle}`, kind: 'person' } as const
      const { person } = await ask('upsertPerson', { network: 'x', author, vip: true })
      ids.push(person.id)
      await ask('addNote', { personId: person.id, text: name.repeat(30) })
    }
  })

  it.each([
    'popup.html',
    'dashboard.html#/people',
    'dashboard.html#/vip',
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
})

/** Runs in a page of ours, which shows VIP advocates behind a tab in the popup. */
function showsMarkup(words: string): boolean {
  for (const tab of document.querySelectorAll<HTMLElement>('[role=tab]')) {
    if (/VIP/.test(tab.textContent ?? '')) tab.click()
  }
  return document.body.textContent.includes(words)
}

describe('hostile pages', () => {
  async function open(): Promise<Page> {
    const page = await firefox.browser.newPage()
    await page.setViewport({ width: 1280, height: 900 })
    await serveFeedsTo(page)
    await page.goto('https://x.com/home')
    await page.waitForFunction(() => window.feed?.posts().length > 0)
    await expect.poll(() => page.evaluate(withoutMarker)).toEqual([])
    return page
  }

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
