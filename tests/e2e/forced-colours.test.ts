import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { seed } from '../sample/seed.ts'
import { press } from './keys.ts'
import { Markers } from './markers.ts'
import { FeedTab, say } from './panels.ts'

const HOME = 'https://x.com/home'

let browser: Chromium
let page: Page
let mara: string

beforeAll(async () => {
  browser = await launchChromium()
  await serveFeeds(browser.context)
  await seed(browser)
  const ask = await backgroundOf(browser)
  mara = (await ask('findPeople', { query: 'mara', limit: 1 }))[0]?.person.id ?? ''
  page = await browser.openExtensionPage(`dashboard.html#/people/${mara}`)
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
})
afterAll(() => browser?.close())

/** A property of an element, or of its generated content, as it is shown. */
function shown(what: Locator, property: string, part?: string): Promise<string> {
  return what.evaluate(
    (element, [name, pseudo]) => getComputedStyle(element, pseudo).getPropertyValue(name),
    [property, part] as const,
  )
}

/** The reader's own colours, as the browser emulates them. */
function systemColours(): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    const names = ['Canvas', 'CanvasText', 'Highlight', 'HighlightText']
    const found = names.map((name) => {
      probe.style.color = name
      return [name, getComputedStyle(probe).color]
    })
    probe.remove()
    return Object.fromEntries(found)
  })
}

describe('in the reader’s own colours', () => {
  it('what is chosen stands out: tier, sentiment, section, period, tab, star, filter, main button', async () => {
    const { Canvas, CanvasText, Highlight, HighlightText } = await systemColours()
    expect(new Set([Canvas, CanvasText, Highlight]).size).toBe(3)
    for (const [place, chosen, other] of [
      [`people/${mara}`, '.segment:has(:checked)', '.segment:not(:has(:checked))'],
      [`people/${mara}`, '.star-button[aria-pressed=true]', '.icon-button'],
      [`people/${mara}`, '.dashboard-link[aria-current]', '.dashboard-link:not([aria-current])'],
      [`people/${mara}`, '.timeline-kind[aria-pressed=true]', '.timeline-kind[aria-pressed=false]'],
      ['listening', '.period-links a[aria-current]', '.period-links a:not([aria-current])'],
      ['vip', '.tab[aria-selected=true]', '.tab[aria-selected=false]'],
      ['data', '.button-primary', '.button:not(.button-primary)'],
      ['data/import', '.import-steps [aria-current]', '.import-steps li:not([aria-current])'],
    ] as const) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#/${place}`)
      const one = page.locator(chosen).first()
      await one.waitFor()
      expect([chosen, await shown(one, 'background-color')]).toEqual([chosen, Highlight])
      expect(await shown(one, 'color')).toBe(HighlightText)
      // Else the browser puts the page’s own ground behind the words, and they cannot be read.
      expect([chosen, await shown(one, 'forced-color-adjust')]).toEqual([chosen, 'none'])
      expect(await shown(page.locator(other).first(), 'background-color')).not.toBe(Highlight)
    }
  })

  it('switches, bars, faces and the focus keep to them', async () => {
    const { Canvas, CanvasText, Highlight, HighlightText } = await systemColours()
    const own = new Set([Canvas, CanvasText, Highlight, HighlightText])
    await page.evaluate(() => {
      location.hash = '#/settings'
    })
    const on = page.locator('[aria-checked=true] > .switch-track').first()
    await on.waitFor()
    expect(await shown(on, 'background-color')).toBe(Highlight)
    expect(await shown(on, 'background-color', '::before')).toBe(HighlightText)
    const off = page.locator('[aria-checked=false] > .switch-track').first()
    expect(await shown(off, 'background-color')).toBe(Canvas)
    expect(await shown(off, 'background-color', '::before')).toBe(CanvasText)
    const field = page.getByLabel(say('brand_name'))
    await field.focus()
    expect(await shown(field, 'outline-color')).toBe(CanvasText)
    expect(await shown(field, 'outline-style')).toBe('solid')
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#/people/${mara}`)
    await page.locator('.tier-bar').first().waitFor()
    const painted = await page.evaluate(() =>
      [...document.querySelectorAll('main svg *')].flatMap((shape) => {
        const { fill, stroke } = getComputedStyle(shape)
        return [fill, stroke].filter((colour) => colour !== 'none')
      }),
    )
    expect(painted.filter((colour) => !own.has(colour))).toEqual([])
  })

  it('a marker’s focus has a ring, and the panel an edge', async () => {
    const tab = await FeedTab.open(browser.context, HOME)
    await tab.page.emulateMedia({ forcedColors: 'active' })
    const markers = await Markers.on(tab.page)
    await tab.page.reload()
    await tab.page.waitForFunction(() => window.feed?.posts().length > 0)
    await markers.firstAnswers()
    await press(browser, 'next-post', HOME)
    const focused = `chrome.dom.openOrClosedShadowRoot(document.activeElement)?.activeElement`
    await expect.poll(() => markers.inContentWorld(`${focused}?.className`)).toBe('star')
    const ring = await markers.inContentWorld<string[]>(
      `(({ outlineStyle, outlineWidth, outlineColor }) => [outlineStyle, outlineWidth, outlineColor])(getComputedStyle(${focused}))`,
    )
    expect(ring.slice(0, 2)).toEqual(['solid', '2px'])
    const own = Object.values(await systemColours())
    expect(own).toContain(ring[2])
    await press(browser, 'open-panel', HOME)
    const element = await (await tab.panel()).frameElement()
    const edge = await element.evaluate((frame) => getComputedStyle(frame as Element).outlineColor)
    expect(own).toContain(edge)
    await tab.close()
  })
})

describe('a marker', () => {
  it.each([
    ['x', HOME],
    ['facebook', 'https://www.facebook.com/'],
    ['linkedin', 'https://www.linkedin.com/feed/'],
  ])('on %s is hit on 24 pixels a cell, and moves nothing on the page', async (_, url) => {
    const tab = await browser.context.newPage()
    const markers = await Markers.on(tab)
    await tab.goto(url)
    await tab.waitForFunction(() => window.feed?.posts().length > 0)
    await expect.poll(() => markers.unanswered()).toEqual([])
    const found = await tab.waitForFunction(() => {
      const isMarker = (span: Element) =>
        !span.attributes.length && !span.childNodes.length && span.clientWidth === 76
      const host = [...document.querySelectorAll('span')].find(isMarker)
      host?.scrollIntoView({ block: 'center', behavior: 'instant' })
      return host?.getBoundingClientRect().toJSON()
    })
    const { x, y } = (await found.jsonValue()) as DOMRect
    const layout = () =>
      tab.evaluate(() =>
        window.feed.elements().flatMap((post) =>
          [post, ...post.querySelectorAll('*')].map((element) => {
            const { left, top, width, height } = element.getBoundingClientRect()
            return [left, top, width, height].join(' ')
          }),
        ),
      )
    const before = await layout()
    await tab.mouse.move(x + 38, y + 10)
    const cells = () =>
      markers.inContentWorld<number[][]>(`
        [...document.querySelectorAll('span:empty')]
          .flatMap((span) => [...(chrome.dom.openOrClosedShadowRoot(span)?.querySelectorAll('button') ?? [])])
          .map((cell) => { const { left, top, width, height } = cell.getBoundingClientRect(); return [left, top, width, height] })`)
    await expect.poll(async () => (await cells()).length).toBe(4)
    for (const [left = 0, top = 0, width = 0, height = 0] of await cells()) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
      // Round at its ends, so that a corner of an outer cell is not hit.
      const hit = await tab.evaluate(
        ([across, down, wide, high]) =>
          [0.1, 0.5, 0.9]
            .flatMap((part) => [
              document.elementFromPoint(across + wide * part, down + high / 2),
              document.elementFromPoint(across + wide / 2, down + high * part),
            ])
            .every((element) => element?.tagName === 'SPAN' && element.clientWidth === 76),
        [left, top, width, height] as const,
      )
      expect(hit).toBe(true)
    }
    expect(await layout()).toEqual(before)
    await tab.close()
  })
})
