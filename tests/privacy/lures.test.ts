import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { type Firefox, launchFirefox } from '../browser/firefox.ts'
import { serveFeedsTo } from '../browser/serve.ts'
import { launchAsAcme } from '../e2e/panels.ts'
import { waits } from '../waits.ts'
import { findOurs, moveMarker, openHome, restAndClick } from './lured-page.ts'
import type { HostileBrowser } from './probes/browsers.ts'
import { PAGES } from './probes/visit.ts'
import { packageWithout } from './sabotage.ts'
import { withAndWithout } from './with-and-without.ts'

/** What Firefox gives to pages of the extension. */
declare const browser: typeof import('webextension-polyfill')

const DIALOGS = ['show', 'showModal'] as const

/** Has the page put the focus on one of the first markers, by a dialog, before somebody presses Enter. */
async function lureEnter(page: Page, how: (typeof DIALOGS)[number], which = 0): Promise<void> {
  const isFocused = await page.evaluate(
    ([open, index]) => {
      const host = window.markers()[index]
      const dialog = document.createElement('dialog')
      host?.parentElement?.append(dialog)
      if (host) dialog.append(host)
      dialog[open]()
      return document.activeElement === host
    },
    [how, which] as const,
  )
  expect(isFocused).toBe(true)
  await page.waitForTimeout(waits.toNotice)
  await page.keyboard.press('Enter')
}

describe('in Chromium', () => {
  let browser: Chromium
  let ask: Ask
  beforeAll(async () => {
    ;({ browser, ask } = await launchAsAcme())
  })
  afterAll(() => browser?.close())

  it.each([
    ['faded and scaled', 'opacity:0.0001;transform:scale(3);transform-origin:0 0'],
    ['faded', 'opacity:0.01'],
    ['filtered away', 'filter:opacity(0.01)'],
  ])('a click lured on to a marker that is %s keeps nobody', async (_, style) => {
    const page = await openHome(browser)
    const { x, y } = await moveMarker(page, style)
    await page.mouse.move(x - 20, y + 20)
    await page.mouse.move(x, y)
    await page.mouse.click(x, y)
    await page.waitForTimeout(waits.twoSweeps)
    expect(await ask('vipAdvocates', {})).toEqual([])
    await page.close()
  })

  it.each([
    [
      'something that stands on it itself',
      'span:empty::after{position:absolute;inset:0;background:#fff}',
    ],
    [
      'a shadow from elsewhere',
      'body::after{left:var(--x);top:calc(var(--y) - 40px);width:76px;height:20px;box-shadow:0 40px #fff}',
    ],
    [
      'an outline from elsewhere',
      'body::after{left:calc(var(--x) + 30px);top:calc(var(--y) - 25px);outline:40px solid #fff}',
    ],
    [
      'a picture beyond a border',
      'body::after{left:calc(var(--x) + 100px);top:calc(var(--y) - 20px);width:20px;height:60px;border:1px solid;border-image:linear-gradient(#fff,#fff) 1 fill/1px/120px}',
    ],
    ['a blur behind something clear', 'body::after{inset:0;backdrop-filter:blur(40px)}'],
  ])('nor one that lies under %s, however long the pointer is there', async (_, css) => {
    const page = await openHome(browser)
    const star = await page.evaluate((covering) => {
      const { x, y } = window.markers()[0]?.getBoundingClientRect() ?? new DOMRect()
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`:root{--x:${x}px;--y:${y}px}
        body::after,span:empty::after{content:'';pointer-events:none;z-index:99}
        body::after{position:fixed} ${covering}`)
      document.adoptedStyleSheets = [sheet]
      return window.star()
    }, css)
    await restAndClick(page, star)
    await page.waitForTimeout(waits.toNotice)
    expect(await ask('vipAdvocates', {})).toEqual([])
    await page.close()
  })

  it.each(DIALOGS)(
    'nor a key that is pressed when the page has put the focus there, by a dialog that it has %s',
    async (how) => {
      const page = await openHome(browser)
      await lureEnter(page, how)
      await page.waitForTimeout(waits.toNotice)
      expect(await ask('vipAdvocates', {})).toEqual([])
      await page.close()
    },
  )
})

it('a key would without looking who has put the focus there', async () => {
  const extension = packageWithout({
    name: 'keys that act on a star only where the person or we have put the focus there',
    from: /if\(\w+===0&&!this\.#\w+\)return!1;/g,
    to: '',
  })
  const { browser, ask } = await launchAsAcme(extension)
  try {
    for (const [index, how] of DIALOGS.entries()) {
      const page = await openHome(browser)
      await lureEnter(page, how, index)
      await expect.poll(async () => (await ask('vipAdvocates', {})).length).toBe(index + 1)
      await page.close()
    }
  } finally {
    await browser.close()
    rmSync(extension, { recursive: true, force: true })
  }
})

const TRUSTED = {
  name: 'hearing only what a person did',
  from: /(\w+)\.isTrusted&&/g,
  to: '',
}

/** Whether a card comes to a marker that the page itself says the pointer is on. */
async function cardByForgedEvents({ open }: HostileBrowser, isWeak: boolean): Promise<unknown> {
  const page = await open(PAGES.x, [])
  const isSo = (what: () => unknown) => expect.poll(() => page.run(what)).toBe(true)
  await isSo(() => window.feed?.posts().length > 0 && window.hostile.isAllMarked())
  await page.run(() => {
    for (const host of window.hostile.hosts()) {
      for (const type of ['pointerover', 'focusin']) {
        host.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }))
      }
    }
  })
  if (isWeak) await isSo(() => window.hostile.hasFrame())
  else await sleep(waits.twoSweeps)
  const hasCard = await page.run(() => window.hostile.hasFrame())
  await page.close()
  return hasCard
}

it.each(['chromium', 'firefox'] as const)(
  'what a page fires itself does nothing to a marker in %s, and would without looking who caused it',
  async (name) => {
    const found = await withAndWithout(name, TRUSTED, cardByForgedEvents)
    expect(found).toEqual({ strong: false, weak: true })
  },
  waits.browserStart,
)

it('in Firefox as well a marker in a frame of the page’s own is blank', async () => {
  const firefox: Firefox = await launchFirefox()
  try {
    const page = await firefox.browser.newPage()
    await page.setViewport({ width: 1280, height: 900 })
    await serveFeedsTo(page)
    await page.goto('https://x.com/home')
    await page.waitForFunction(() => window.feed?.posts().length > 0)
    await page.evaluate(findOurs)
    const clip = () =>
      page.evaluate(() => {
        const { x, y } = window.markers()[0]?.getBoundingClientRect() ?? new DOMRect()
        return { x: Math.round(x), y: Math.round(y), width: 19, height: 20 }
      })
    await page.waitForFunction(() => window.markers().length > 0)
    // The first author is a VIP advocate from here on, all others are strangers.
    const picture = async () => page.screenshot({ clip: await clip(), encoding: 'base64' })
    const blank = await picture()
    const first = await page.evaluate(() => window.feed.posts()[0])
    if (!first) throw new Error('no post')
    const { handle, name } = first
    const author = { handle, name, url: `https://x.com/${handle}`, kind: 'person' as const }
    const popup = await firefox.openExtensionPage('popup.html')
    await popup.evaluate(
      (payload) => browser.runtime.sendMessage({ type: 'upsertPerson', payload }),
      { network: 'x', author, vip: true },
    )
    await popup.close()
    await page.bringToFront()
    await expect.poll(picture).not.toBe(blank)
    // Posts are marked one after the other.
    await page.waitForFunction(() => window.markers().length > 2)
    const hits = await page.evaluate(() =>
      window.markers().map((host) => {
        const { parentNode, nextSibling } = host
        const frame = document.createElement('iframe')
        document.body.append(frame)
        const inside = frame.contentDocument as Document
        inside.body.style.cssText = 'margin:0;visibility:hidden;pointer-events:all;stroke:red'
        inside.body.append(host)
        host.style.cssText = 'display:block;pointer-events:all;stroke:red;stroke-width:2px'
        let count = 0
        for (let top = 0; top < 80; top += 2) {
          for (let left = 0; left < 300; left += 2) {
            if (inside.elementFromPoint(left, top) === host) count++
          }
        }
        host.removeAttribute('style')
        parentNode?.insertBefore(host, nextSibling)
        frame.remove()
        return count
      }),
    )
    expect(hits.length).toBeGreaterThan(2)
    expect(new Set(hits).size).toBe(1)
  } finally {
    await firefox.close()
  }
})
