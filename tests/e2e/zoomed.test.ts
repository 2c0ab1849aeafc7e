import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { seed } from '../sample/seed.ts'
import { goTo, PLACES } from './places.ts'

/** A window of 1280 × 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 }

let browser: Chromium

beforeAll(async () => {
  browser = await launchChromium({ viewport: ZOOMED })
  await seed(browser)
})
afterAll(() => browser?.close())

/** Runs in the page: what has the focus where none of it can be seen; nothing where some of it can. */
function coveredFocus(): string {
  const at = document.activeElement as HTMLInputElement | null
  if (!at || at === document.body || at.tagName === 'MAIN') return ''
  // A radio button or a file's input is drawn by its label.
  const shown = [at, ...(at.labels ?? [])]
  const isSeen = shown.some((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect()
    const [x, y, x2, y2] = [left, top, Math.min(right, innerWidth), Math.min(bottom, innerHeight)]
    const parts = [0.1, 0.5, 0.9]
    return parts.some((across) =>
      parts.some((down) => {
        const point = [
          x + (x2 - x) * across,
          Math.max(y, 0) + (y2 - Math.max(y, 0)) * down,
        ] as const
        const hit = document.elementFromPoint(...point)
        return hit !== null && (one.contains(hit) || hit.contains(one)) && hit !== document.body
      }),
    )
  })
  return isSeen ? '' : at.outerHTML.slice(0, 120)
}

/** Goes through the first tab stops of a page. */
async function covered(page: Page): Promise<string[]> {
  const found: string[] = []
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab')
    const one = await page.evaluate(coveredFocus)
    if (one) found.push(one)
  }
  return found
}

it('what has the focus can be seen in every section of the dashboard', async () => {
  const dashboard = await browser.openExtensionPage('dashboard.html')
  for (const place of Object.keys(PLACES)) {
    await goTo(dashboard, place, 'h1')
    expect.soft(await covered(dashboard), place).toEqual([])
  }
})

it('and in the popup, the side panel and on the welcome page', async () => {
  for (const path of ['popup.html', 'sidepanel.html', 'welcome.html']) {
    const page = await browser.openExtensionPage(path)
    await page.locator('h1, [role=tab]').first().waitFor()
    expect.soft(await covered(page), path).toEqual([])
    await page.close()
  }
})
