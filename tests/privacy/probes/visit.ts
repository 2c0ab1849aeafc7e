import { setTimeout as sleep } from 'node:timers/promises'
import { waits } from '../../waits.ts'
import type { HostileBrowser, HostilePage } from './browsers.ts'
import { CARRIED } from './carried.ts'
import { LAST } from './last.ts'
import { MEASURED } from './measured.ts'
import { MOVED } from './moved.ts'
import type { Probe } from './probe.ts'

/** One moment for all visits, so that the feed shows the same. */
const NOW = 1_767_000_000_000

export const PAGES = {
  x: `https://x.com/home?now=${NOW}`,
  facebook: `https://www.facebook.com/?now=${NOW}`,
  linkedin: `https://www.linkedin.com/feed/?now=${NOW}`,
} as const
export type Visited = keyof typeof PAGES

export const PROBES: Record<string, Probe> = { ...MEASURED, ...CARRIED, ...MOVED, ...LAST }

/** What a page found, by probe. */
export type Found = Record<string, unknown>

/**
 * Reads a feed as a person would, while its page tries everything.
 *
 * @param ready waits until the markers show what they are to show
 * @param probes what it tries
 */
export async function visit(
  browser: HostileBrowser,
  network: Visited,
  words: string[],
  ready: (page: HostilePage) => Promise<void>,
  probes: Record<string, Probe> = PROBES,
): Promise<Found> {
  const page = await browser.open(PAGES[network], words)
  try {
    await until('there are posts', () => page.run(() => window.feed?.posts().length > 0))
    await ready(page)
    await allMarked(page)
    const found: Found = {}
    for (const [name, probe] of Object.entries(probes)) {
      if (probe.notIn?.[browser.name]) continue
      found[name] = await tryOut(page, probe).catch((error) => `failed: ${error.message}`)
    }
    return found
  } finally {
    await page.close()
  }
}

/** Those far from the view get theirs a little later, and so do those that were put back. */
const allMarked = (page: HostilePage): Promise<void> =>
  until('every post has its marker', () => page.run(() => window.hostile.isAllMarked()))

/**
 * Asks until it is so, also where a question fails: what it is about may not be there yet. A hook may
 * wait as well, which `expect.poll` refuses.
 *
 * @throws what was waited for, when it does not come
 */
export async function until(what: string, isSo: () => Promise<unknown>): Promise<void> {
  const limit = Date.now() + waits.inBrowser
  let cause: unknown
  const isSoNow = () =>
    isSo().catch((error) => {
      cause = error
      return false
    })
  while (!(await isSoNow())) {
    if (Date.now() > limit) throw new Error(`not so in time: ${what}`, { cause })
    await sleep(100)
  }
}

async function tryOut(page: HostilePage, { hands, run }: Probe): Promise<unknown> {
  await page.run(() => window.hostile.scroll(() => scrollTo(0, 0)))
  await allMarked(page)
  // A card or a tip of the probe before would be found, or not, as it goes.
  await page.run(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.hands.move(5, 300)
  await page.run(() => window.hostile.until(() => !window.hostile.hasFrame()))
  await hands?.(page.hands)
  const found = await page.run(run)
  await page.run(() => new Promise((resolve) => setTimeout(resolve, 0)))
  return found
}

export const noticed = () => sleep(waits.toNotice)
