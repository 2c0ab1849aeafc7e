import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { keepMara } from '../e2e/panels.ts'
import { waits } from '../waits.ts'
import type { HostileBrowser } from './probes/browsers.ts'
import { noticed, PAGES } from './probes/visit.ts'
import { withAndWithout } from './with-and-without.ts'

/** Runs before the page's scripts: all of its own is so small that a tip is the largest text in it. */
function beSmall(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '*{font-size:1px!important;line-height:1px!important;background-image:none!important} img,svg,video{display:none!important}',
  )
  document.adoptedStyleSheets.push(sheet)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { size: number })[]) {
      window.hostile.carried.push(String(entry.size))
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true })
}

/** How large the largest text was that the page was told of, while the tip of a star stood there. */
async function largest({ open }: HostileBrowser): Promise<{ size: number; handle: string }> {
  const page = await open(PAGES.x, [], beSmall)
  await expect
    .poll(() =>
      page.run(() => window.feed?.posts().length > 0 && window.hostile.hosts().length > 0),
    )
    .toBe(true)
  await noticed()
  const { x, y } = await page.hands.inPage(() => {
    const { x = 0, y = 0 } = window.hostile.hosts()[0]?.getBoundingClientRect() ?? {}
    return { x, y }
  })
  await page.hands.move(x + 9, y + 10)
  await page.hands.move(x + 10, y + 10)
  await sleep(2 * waits.toNotice)
  const handle = String(await page.run(() => window.feed.posts()[0]?.handle))
  const sizes = (await page.run(() => window.hostile.carried)) as string[]
  await page.close()
  return { size: Math.max(...sizes.map(Number)), handle }
}

/** The largest text with a stranger's tip, and with that of a VIP advocate. */
async function bothLargest(browser: HostileBrowser): Promise<number[]> {
  const stranger = await largest(browser)
  await keepMara(browser.ask, 'x', stranger.handle)
  const advocate = await largest(browser)
  for (const { person } of await browser.ask('findPeople', { query: 'Mara', limit: 10 })) {
    await browser.ask('erasePerson', { personId: person.id })
  }
  return [stranger.size, advocate.size]
}

const FILLED = { name: 'letters that fill a tip', from: /MMMMMMMM/g, to: '' }

it.each(['chromium', 'firefox'] as const)(
  'in %s the largest text that a page is told of is as large for everybody while a tip is shown, and would not be without what fills it',
  async (name) => {
    const { strong, weak } = await withAndWithout(name, FILLED, bothLargest)
    expect(new Set(weak).size).toBe(2)
    expect(new Set(strong).size).toBe(1)
    expect(Math.min(...strong)).toBeGreaterThan(Math.max(...weak))
  },
  waits.browserStart,
)
