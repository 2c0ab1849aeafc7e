import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Frame, Page } from 'playwright-core'
import type { Page as FirefoxPage } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { type Firefox, launchFirefox } from '../browser/firefox.ts'
import { serveFeedsTo } from '../browser/serve.ts'
import { closeSidebar, inSidebar, openSidebar } from '../browser/sidebar.ts'
import { markerSeen } from '../e2e/markers.ts'
import { FeedTab, keepMara, launchAsAcme, say } from '../e2e/panels.ts'
import { waits } from '../waits.ts'
import { findOurs, moveMarker, openHome, restAndClick } from './lured-page.ts'
import { packageWithout } from './sabotage.ts'

/** What Firefox gives to pages of the extension. */
declare const browser: typeof import('webextension-polyfill')

/** Styles the panel's host; as large as the window, so that the frame in it stays where it was. */
function dress(style: string): string {
  return `panel().style.cssText = 'display:block;position:fixed;inset:0;z-index:9;pointer-events:none;${style}'`
}

/** The ways of a page to hide the panel without taking the clicks from it, and back. */
const COVERS = {
  'a full overlay': [
    `window.cover = document.createElement('div')
     cover.textContent = 'Win a prize'
     cover.popover = 'manual'
     cover.style.cssText = 'position:fixed;inset:0;width:auto;height:auto;background:#fff;pointer-events:none'
     document.body.append(cover)
     cover.showPopover()`,
    `cover.remove()`,
  ],
  'what stands on its own place': [
    `window.cover = new CSSStyleSheet()
     cover.replaceSync('body>span:empty::after{content:"";position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none}')
     document.adoptedStyleSheets.push(cover)`,
    `cover.replaceSync('')`,
  ],
  'little opacity': [dress('opacity:.01'), ''],
  'a filter': [dress('filter:opacity(.01)'), ''],
  'a filter on the root': [
    `document.documentElement.style.filter = 'opacity(0)'`,
    `document.documentElement.removeAttribute('style')`,
  ],
  'a blend mode': [dress('mix-blend-mode:lighten'), ''],
  'a clip path': [dress('clip-path:inset(0 0 99% 0)'), ''],
  'a mask': [dress('mask:linear-gradient(#0000,#0000)'), ''],
  'a scale': [dress('transform:scale(.5)'), ''],
  'a view transition': [
    `window.slow = new CSSStyleSheet()
     slow.replaceSync('::view-transition{pointer-events:none}::view-transition-group(root),::view-transition-old(root),::view-transition-new(root){animation-duration:60s;pointer-events:none}::view-transition-image-pair(root){opacity:0}')
     document.adoptedStyleSheets.push(slow)
     window.transition = document.startViewTransition(() => {})`,
    `transition.skipTransition(); slow.replaceSync('')`,
  ],
} as const
type Cover = keyof typeof COVERS

const PANEL_DEFENCE = {
  name: 'a panel that acts only where it is seen',
  from: /\.isVisible===(!0|true)/g,
  to: '.isVisible!=="no"',
}
const STAR_DEFENCE = {
  name: 'a star that acts only where it is seen',
  from: /isVisible:(\w+),/g,
  to: 'unknown:$1=!0,',
}

const SIZE_DEFENCE = {
  name: 'a star that acts only in its size',
  from: /&&\w+<=\w+\.most/g,
  to: '',
}

const BLOWN_UP = 'transform:scale(3);transform-origin:0 0'

/** By a timer: a frame that is hidden gets no animation frames to look in. */
const OFTEN = { polling: 100 }

describe('in Chromium', () => {
  let chromium: Chromium
  let ask: Ask
  beforeAll(async () => {
    ;({ browser: chromium, ask } = await launchAsAcme())
  })
  afterAll(() => chromium?.close())

  it('the panel is disarmed by whatever hides it', async () => {
    const { tab, frame } = await openPanel(chromium)
    for (const what of Object.keys(COVERS) as Cover[]) {
      await cover(tab.page, what)
      await frame
        .waitForFunction(() => document.querySelector('main')?.inert, null, OFTEN)
        .catch(() => {
          throw new Error(`armed under ${what}`)
        })
      await uncover(tab.page, what)
      await frame.waitForFunction(() => !document.querySelector('main')?.inert, null, OFTEN)
    }
    await tab.close()
  })

  it.each([
    ['covered', 'opacity:.01'],
    ['blended away', 'mix-blend-mode:lighten'],
    ['shrunk', 'transform:scale(.5)'],
    ['blown up', BLOWN_UP],
  ])(
    'a star that is %s makes nobody a VIP advocate, however long it is under the pointer',
    async (_, style) => {
      const page = await openHome(chromium)
      await restAndClick(page, await moveMarker(page, style))
      await page.waitForTimeout(waits.toNotice)
      expect(await ask('vipAdvocates', {})).toEqual([])
      await page.close()
    },
  )

  it('nor one that is put under the pointer, or uncovered, just when it is pressed', async () => {
    const page = await openHome(chromium)
    await page.mouse.move(340, 310)
    const { x, y } = await moveMarker(page, '')
    await page.mouse.click(x, y)
    await page.waitForTimeout(waits.toNotice)
    await page.evaluate(() => {
      const around = window.markers()[0]?.parentElement
      if (around) around.style.opacity = '.01'
      addEventListener('pointerdown', () => around?.style.removeProperty('opacity'), true)
    })
    await page.mouse.move(x + 200, y)
    await restAndClick(page, { x, y })
    await page.waitForTimeout(waits.toNotice)
    expect(await ask('vipAdvocates', {})).toEqual([])
    await page.close()
  })

  it('but one in plain sight does', async () => {
    const page = await openHome(chromium)
    const { x, y } = await moveMarker(page, '')
    await page.mouse.move(x, y)
    await markerSeen(page, { x, y })
    await page.mouse.click(x, y)
    await expect.poll(async () => (await ask('vipAdvocates', {})).length).toBe(1)
    await page.close()
  })

  it.each([
    ['makes somebody a VIP advocate', false],
    ['takes the place in the programme away', true],
  ])(
    'a star that %s is said in a frame of ours, whose undo leaves the person as before',
    async (_, vip) => {
      const personId = await keepMara(ask, 'x', 'maralind')
      await ask('setVip', { personId, vip, why: vip ? 'the boat' : '' })
      const known = async () => {
        const { person, ...rest } = await ask('card', { personId })
        return { ...rest, person: { ...person, updatedAt: 0 } }
      }
      const tab = await FeedTab.open(chromium.context, 'https://x.com/home')
      const post = await tab.postOf('maralind')
      await expect.poll(() => tab.nameOn(post)).toContain(': ')
      const [before, name] = [await known(), await tab.nameOn(post)]

      await tab.star(post)
      const frame = await tab.panel()
      const said = say(vip ? 'star_done_off' : 'star_done_on', 'Mara Lindqvist')
      await frame.locator('main').getByText(said, { exact: true }).hover()
      expect((await known()).person.vip === undefined).toBe(vip)
      await frame.getByRole('button', { name: say('undo') }).click()

      await expect.poll(() => tab.panelFrame()).toBeUndefined()
      expect(await known()).toEqual(before)
      await expect.poll(() => tab.nameOn(post)).toBe(name)
      await tab.close()
    },
  )
})

it.each([
  { ...PANEL_DEFENCE, style: '' },
  { ...STAR_DEFENCE, style: 'opacity:.01' },
  { ...SIZE_DEFENCE, style: BLOWN_UP },
])('in Chromium a page would lure clicks without $name', async ({ style, ...defence }) => {
  const extension = packageWithout(defence)
  const { browser: chromium, ask } = await launchAsAcme(extension)
  try {
    if (defence.name === PANEL_DEFENCE.name) {
      const { tab, frame } = await openPanel(chromium)
      await cover(tab.page, 'little opacity')
      await tab.page.waitForTimeout(waits.toNotice)
      expect(await frame.evaluate(() => document.querySelector('main')?.inert)).toBe(false)
    } else {
      const page = await openHome(chromium)
      await restAndClick(page, await moveMarker(page, style))
      await expect.poll(async () => (await ask('vipAdvocates', {})).length).toBe(1)
    }
  } finally {
    await chromium.close()
    rmSync(extension, { recursive: true, force: true })
  }
})

async function openPanel({ context }: Chromium): Promise<{ tab: FeedTab; frame: Frame }> {
  const tab = await FeedTab.open(context, 'https://x.com/home')
  await tab.page.evaluate(findOurs)
  const frame = await tab.openPanel(await tab.postOf('maralind'))
  return { tab, frame }
}

async function cover(
  page: { evaluate(script: string): Promise<unknown> },
  what: Cover,
): Promise<void> {
  await page.evaluate(`{${COVERS[what][0]}}`)
}

async function uncover(page: Page, what: Cover): Promise<void> {
  await page.evaluate(`panel().removeAttribute('style');${COVERS[what][1]}`)
}

describe('in Firefox, which cannot tell what is seen', () => {
  it('no click on a star or in the panel’s frame writes anything', async () => {
    const firefox = await launchFirefox()
    try {
      const { own, click } = await openFrame(firefox)
      await click('main button', say('keep_person'))
      await sleep(waits.toNotice)
      expect(await known(own)).toEqual({ kept: 0, vips: 0 })
    } finally {
      await firefox.close()
    }
  })

  // No test can press a key of the browser's own there: what follows on one is done in its place.
  it('the key for the panel goes on in the sidebar, also where the frame is open', async () => {
    const firefox = await launchFirefox()
    try {
      const { own, page } = await openFrame(firefox)
      await openSidebar(own)
      await own.evaluate(async () => {
        const [tab] = await browser.tabs.query({ url: 'https://x.com/*' })
        for (const message of ['closePanel', { ask: 'command', command: 'open-panel' }]) {
          await browser.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 }).catch(() => 0)
        }
      })
      const sidebarSays = () => inSidebar(own, ({ document }) => document.body.textContent)
      await expect.poll(sidebarSays).toContain(say('keep_person'))
      await page.waitForFunction(() => !window.panel())
    } finally {
      await firefox.close()
    }
  })

  it.each([
    [PANEL_DEFENCE, { kept: 1, vips: 0 }],
    [STAR_DEFENCE, { kept: 1, vips: 1 }],
  ])('one would without $name', async (defence, written) => {
    const extension = packageWithout(defence, 'firefox')
    const firefox = await launchFirefox({ extension })
    try {
      const { own, click } = await openFrame(firefox)
      if (defence === PANEL_DEFENCE) await click('main button', say('keep_person'))
      await expect.poll(() => known(own)).toEqual(written)
    } finally {
      await firefox.close()
      rmSync(extension, { recursive: true, force: true })
    }
  })
})

/**
 * Has a page lure a click on to the first star, which opens the panel, and fade that. `click` does
 * it inside the faded frame.
 */
async function openFrame(firefox: Firefox) {
  const own = await firefox.openExtensionPage('popup.html')
  await closeSidebar(own)
  const page = await firefox.browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  await serveFeedsTo(page)
  await page.goto('https://x.com/home')
  await page.evaluate(findOurs)
  await page.waitForFunction(() => window.markers().length > 0)
  await restAndClick(page, await page.evaluate(() => window.star()))
  await page.waitForFunction(() => window.panel())
  await cover(page, 'little opacity')
  const [, frame] = page.frames()
  await frame?.waitForSelector('main button')
  // Longer than the panel waits where it can tell.
  await sleep(waits.toNotice)
  const corner = await page.evaluate(cornerOfPanel)
  const click = async (selector: string, words: string) => {
    const at = await frame?.evaluate(placeIn, selector, words)
    await page.mouse.click(corner.x + (at?.x ?? 0), corner.y + (at?.y ?? 0))
  }
  return { own, page, click }
}

/** Where the panel begins, found by what lies under points: its root is closed. */
function cornerOfPanel(): { x: number; y: number } {
  const isPanel = (x: number, y: number) => document.elementFromPoint(x, y) === window.panel()
  const middle = innerHeight / 2
  let x = 0
  while (x < innerWidth && !isPanel(x, middle)) x++
  let y = 0
  while (y < middle && !isPanel(x + 30, y)) y++
  return { x, y }
}

/** The middle of the button with these words, in the frame that it runs in. */
function placeIn(selector: string, words: string): { x: number; y: number } {
  const buttons = [...document.querySelectorAll(selector)]
  const button = buttons.find(({ textContent }) => textContent === words)
  const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect()
  return { x: left + width / 2, y: top + height / 2 }
}

/** How many of Mara's there are, and how many VIP advocates. */
function known(own: FirefoxPage): Promise<{ kept: number; vips: number }> {
  return own.evaluate(async () => {
    const ask = async (type: string, payload: object) => {
      const answer = (await browser.runtime.sendMessage({ type, payload })) as { value: unknown[] }
      return answer.value.length
    }
    return {
      kept: await ask('findPeople', { query: 'mara', limit: 10 }),
      vips: await ask('vipAdvocates', {}),
    }
  })
}
