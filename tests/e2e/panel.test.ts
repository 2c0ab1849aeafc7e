import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Global } from '../../lib/browser/on-device.ts'
import { type Ask, backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { waits } from '../waits.ts'
import { Markers, markerSeen } from './markers.ts'
import { fakeModels } from './on-device.ts'
import { pressEscape } from './panels.ts'

const MARA = {
  handle: 'maralind',
  name: 'Mara Lindqvist',
  url: 'https://x.com/maralind',
  kind: 'person',
} as const

let browser: Chromium
let ask: Ask
let page: Page
let markers: Markers

beforeAll(async () => {
  browser = await launchChromium()
  await serveFeeds(browser.context)
  ask = await backgroundOf(browser)
})
afterAll(() => browser?.close())

beforeEach(async () => {
  for (const { person } of await ask('findPeople', { query: 'mara', limit: 10 })) {
    await ask('erasePerson', { personId: person.id })
  }
  await page?.close()
  page = await browser.context.newPage()
  markers = await Markers.on(page)
  await page.goto('https://x.com/home')
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  await expect.poll(() => markers.labelsOf('maralind')).not.toEqual([])
})

const panelFrame = () =>
  page.frames().find((frame) => /\/panel\.html#(?!.*hover)/.test(frame.url()))

const askTranslator = () =>
  (globalThis as Global).Translator?.availability({ sourceLanguage: 'de', targetLanguage: 'en' })

/** Opens the panel on Mara's first post and waits until it can be used. */
async function openPanel(): Promise<Frame> {
  await markers.press('maralind', 3)
  await expect.poll(panelFrame).toBeTruthy()
  const frame = panelFrame()
  if (!frame) throw new Error('no panel')
  await frame.waitForSelector('text=Mara Lindqvist')
  await frame.waitForFunction(() => !document.querySelector('[inert]'))
  return frame
}

describe('the panel', () => {
  it('keeps an author, takes a tier, and the marker follows at once', async () => {
    const frame = await openPanel()
    await frame.getByRole('button', { name: 'Add person' }).click()
    await frame.getByRole('radio', { name: 'Fully engaged' }).click({ force: true })
    await expect
      .poll(() => markers.labelsOf('maralind'))
      .toEqual(['Mara Lindqvist: fully engaged, sentiment unknown'])
    const [found] = await ask('findPeople', { query: 'mara', limit: 1 })
    expect(found?.person.tier).toBe('fully_engaged')
  })

  it('may use the models that the browser brings, and does once they are switched on', async () => {
    await ask('changeSettings', { onDevice: true })
    onTestFinished(async () => void (await ask('changeSettings', { onDevice: false })))
    await page.addInitScript(fakeModels)
    const frame = await openPanel()
    // Chromium has the real one of these; without leave of the frame around it it says no.
    expect(await frame.evaluate(askTranslator)).toBe('downloadable')
    await frame.getByRole('button', { name: 'Ask for a second opinion' }).click()
    await frame.waitForSelector('text=Meant ironically.')
  })

  it('logs a contact offline', async () => {
    const { person } = await ask('upsertPerson', { network: 'x', author: MARA })
    const frame = await openPanel()
    await frame.getByRole('button', { name: 'Log a contact' }).click()
    await frame.getByLabel('Channel').selectOption('phone')
    await frame.getByRole('button', { name: 'Log contact', exact: true }).click()
    await expect
      .poll(async () => (await ask('card', { personId: person.id })).contacts)
      .toMatchObject([{ channel: 'phone' }])
  })

  it.each([
    [1, 'Fully engaged'],
    [2, 'Automatic'],
  ])('opens from cell %i at its own control, with the focus in it', async (cell, chosen) => {
    const changes = { tier: 'fully_engaged' } as const
    const { person } = await ask('upsertPerson', { network: 'x', author: MARA })
    await ask('updatePerson', { personId: person.id, changes })
    await markers.press('maralind', cell)
    await expect.poll(panelFrame).toBeTruthy()
    const control = panelFrame()?.getByRole('radio', { name: chosen })
    await expect
      .poll(() => control?.evaluate((radio) => document.activeElement === radio))
      .toBe(true)
    // The same cell closes it, another one opens it there.
    await markers.press('maralind', cell === 1 ? 2 : 1)
    await expect.poll(() => panelFrame()?.url()).toMatch(cell === 1 ? /sentiment$/ : /tier$/)
    await markers.press('maralind', cell === 1 ? 2 : 1)
    await expect.poll(panelFrame).toBeUndefined()
  })

  it('closes with Escape from inside and from the page, and gives the focus back', async () => {
    const frame = await openPanel()
    await frame.getByRole('button', { name: 'Add person' }).focus()
    pressEscape(page)
    await expect.poll(panelFrame).toBeUndefined()
    const focused = await page.evaluate(() => document.activeElement?.tagName)
    expect(focused).toBe('SPAN')
    await openPanel()
    await page.evaluate(() => window.focus())
    pressEscape(page)
    await expect.poll(panelFrame).toBeUndefined()
  })

  it('closes with a click beside it', async () => {
    await openPanel()
    await page.mouse.click(30, 600)
    await expect.poll(panelFrame).toBeUndefined()
  })

  it('stays beside its post while the page scrolls, and never on the author’s line', async () => {
    await openPanel()
    const place = async () => {
      const element = await panelFrame()?.frameElement()
      return (await element?.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    }
    const before = await place()
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }))
    await expect.poll(async () => (await place()).y).toBe(before.y - 60)
    const line = await markers.boxOf('maralind')
    const { x, y, height } = await place()
    expect(x > line.x + line.width || y > line.y + line.height || y + height < line.y).toBe(true)
  })
})

/** Whether nothing is cut off or drawn over where it stands. */
function isSeen(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect()
  return document.elementFromPoint(x + width / 2, y + height / 2) === element
}

describe('the card beside a marker', () => {
  const card = () => page.frames().find((frame) => frame.url().endsWith('/hover'))

  it('comes where the pointer rests, says who this is, and goes with the pointer', async () => {
    const { person } = await ask('upsertPerson', { network: 'x', author: MARA, vip: true })
    await ask('addNote', { personId: person.id, text: 'Has two shops.' })
    const changes = { tier: 'fully_engaged', status: 'customer', tags: { add: 'Press' } } as const
    await ask('updatePerson', { personId: person.id, changes })
    const { x, y } = await markers.boxOf('maralind')
    await page.mouse.move(x + 28, y + 10)
    await expect.poll(card).toBeTruthy()
    await card()?.getByText('Has two shops.').waitFor()
    expect(await card()?.getByText('Press').evaluate(isSeen)).toBe(true)
    expect(await card()?.locator('a, button, input').count()).toBe(0)
    const box = await (await card()?.frameElement())?.boundingBox()
    const isHit = await page.evaluate(
      ({ left, top }) => document.elementFromPoint(left, top) === document.body.lastElementChild,
      { left: (box?.x ?? 0) + 20, top: (box?.y ?? 0) + 20 },
    )
    expect(isHit).toBe(false)
    await page.mouse.move(5, 5)
    await expect.poll(card).toBeUndefined()
  })

  it('leaves the marker in plain sight: a star is one click, however long somebody has rested there', async () => {
    const { x, y } = await markers.boxOf('luferrandel')
    const star = { x: x + 9, y: y + 10 }
    await page.mouse.move(star.x, star.y)
    await expect.poll(card).toBeTruthy()
    // Over the marker, where its shadow would fall on it.
    const frame = await (await card()?.frameElement())?.boundingBox()
    expect((frame?.y ?? 0) + (frame?.height ?? 0)).toBeLessThan(y)
    await markerSeen(page, star)
    await page.mouse.click(star.x, star.y)
    const starred = async () =>
      (await ask('findPeople', { query: 'luferrandel', limit: 1 }))[0]?.person.vip
    await expect.poll(starred).toBeTruthy()
  })

  it('makes room for the panel, and does not come while that is open', async () => {
    const { x, y } = await markers.boxOf('maralind')
    await page.mouse.move(x + 28, y + 10)
    await expect.poll(card).toBeTruthy()
    await page.mouse.click(x + 28, y + 10)
    await expect.poll(panelFrame).toBeTruthy()
    expect(card()).toBeUndefined()
    await page.mouse.move(x + 29, y + 40)
    await page.mouse.move(x + 28, y + 10)
    await page.waitForTimeout(waits.toNotice)
    expect(card()).toBeUndefined()
  })
})

describe('the marker by keyboard', () => {
  it('is one tab stop, its cells by arrows, and Enter does what it says', async () => {
    await page.evaluate(() => {
      const element = window.feed.elements()[0]
      const host = [...(element?.querySelectorAll('span') ?? [])].find(
        (span) => !span.attributes.length && !span.childNodes.length && span.clientWidth === 76,
      )
      const before = host?.parentElement?.querySelector('a')
      before?.focus()
    })
    await page.keyboard.press('Tab')
    for (let tabs = 0; tabs < 5; tabs++) {
      if (await page.evaluate(() => document.activeElement?.clientWidth === 76)) break
      await page.keyboard.press('Tab')
    }
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SPAN')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await markerSeen(page)
    await page.keyboard.press('Enter')
    await expect
      .poll(() => markers.labelsOf('maralind'))
      .toEqual(['Mara Lindqvist: VIP advocate, tier unknown, sentiment unknown'])
    expect(page.url()).toBe('https://x.com/home')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect.poll(panelFrame).toBeTruthy()
  })
})

describe('a page that plays tricks', () => {
  it('cannot press a cell, cannot end the script by an event of the same name', async () => {
    await page.evaluate(() => {
      const host = [...document.querySelectorAll('span')].find(
        (span) => !span.attributes.length && !span.childNodes.length && span.clientWidth === 76,
      )
      for (const type of ['pointerover', 'focusin', 'pointerdown', 'click']) {
        host?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }))
      }
    })
    const id = await browser.extensionId()
    await page.evaluate((name) => {
      const detail = { contentScriptName: 'feed', messageId: 'forged' }
      document.dispatchEvent(new CustomEvent(name, { detail }))
    }, `${id}:feed:wxt:content-script-started`)
    await page.evaluate(() => window.feed.scrollThrough(30))
    await expect
      .poll(async () => (await markers.posts()).every(({ labels }) => labels.length === 1))
      .toBe(true)
    expect(await ask('findPeople', { query: 'mara', limit: 5 })).toEqual([])
  })

  it('may wipe the markers away: they come back', async () => {
    await page.evaluate(() => {
      for (const span of document.querySelectorAll('span')) {
        if (!span.attributes.length && !span.childNodes.length) span.remove()
      }
    })
    await expect
      .poll(async () => (await markers.posts()).every(({ labels }) => labels.length === 1))
      .toBe(true)
  })
})
