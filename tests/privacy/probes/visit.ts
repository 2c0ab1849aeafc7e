import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
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
 */
export async function visit(
  browser: HostileBrowser,
  network: Visited,
  words: string[],
  ready: (page: HostilePage) => Promise<void>,
): Promise<Found> {
  const page = await browser.open(PAGES[network], words)
  try {
    await expect.poll(() => page.run(() => window.feed?.posts().length)).toBeGreaterThan(0)
    await ready(page)
    await markersStand(page)
    const found: Found = {}
    for (const [name, probe] of Object.entries(PROBES)) {
      if (probe.notIn?.[browser.name]) continue
      found[name] = await tryOut(page, probe).catch((error) => `failed: ${error.message}`)
    }
    return found
  } finally {
    await page.close()
  }
}

/** Markers go in as their answers come, some after the others: until no more have come for a while. */
async function markersStand(page: HostilePage): Promise<void> {
  const count = () =>
    page.run(
      () => [...document.querySelectorAll('span')].filter((one) => one.clientWidth === 76).length,
    )
  let before: unknown = 0
  for (let now = await count(); now === 0 || now !== before; now = await count()) {
    before = now
    await noticed()
  }
}

/** Posts that came or were put back meanwhile get theirs, those far from the view a little later. */
async function allMarked(page: HostilePage): Promise<void> {
  const isMissing = () =>
    page.run(() =>
      window.feed
        .elements()
        .some((post) => ![...post.querySelectorAll('span')].some((one) => one.clientWidth === 76)),
    )
  const until = Date.now() + waits.twoSweeps
  while ((await isMissing()) && Date.now() < until) await sleep(100)
}

async function tryOut(page: HostilePage, { hands, run }: Probe): Promise<unknown> {
  await page.run(() => scrollTo(0, 0))
  await allMarked(page)
  await hands?.(page.hands)
  const found = await page.run(run)
  await page.run(() => new Promise((resolve) => setTimeout(resolve, 0)))
  return found
}

export const noticed = () => sleep(waits.toNotice)
