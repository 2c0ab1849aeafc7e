import { expect, it } from 'vitest'
import { waits } from '../waits.ts'
import type { HostileBrowser } from './probes/browsers.ts'
import { PAGES } from './probes/visit.ts'
import { withAndWithout } from './with-and-without.ts'

declare global {
  interface Window {
    /** How often the page took the marker away, and how often at most without a pause. */
    taken: { all: number; atOnce: number }
  }
}

/**
 * Runs in the page: the first marker goes into a frame of the page's own, and again each time it is put
 * back. Fifty times at most: nothing here may go on for ever.
 */
function keepFirstMarker(): void {
  window.taken = { all: 0, atOnce: 0 }
  const [first] = window.hostile.hosts()
  const { inside } = window.hostile.frame()
  let inOneGo = 0
  const take = () => {
    if (!first || window.taken.all === 50) return
    inside.body.append(first)
    if (inOneGo === 0) setTimeout(() => (inOneGo = 0), 0)
    inOneGo++
    const { all, atOnce } = window.taken
    window.taken = { all: all + 1, atOnce: Math.max(atOnce, inOneGo) }
  }
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes])
    if (first && added.includes(first)) take()
  }).observe(document, { subtree: true, childList: true })
  take()
}

async function atOnce({ open }: HostileBrowser): Promise<number> {
  const page = await open(PAGES.x, [])
  const isSo = (what: () => unknown) => expect.poll(() => page.run(what)).toBe(true)
  await isSo(() => window.feed?.posts().length > 3 && window.hostile.isAllMarked())
  await page.run(keepFirstMarker)
  await isSo(() => window.taken.all > 5)
  await page.run(() => new Promise((resolve) => setTimeout(resolve, 1000)))
  // All other posts are followed as before.
  await page.run(() => window.feed.scrollThrough(1))
  await isSo(() => window.hostile.hosts().length > 3)
  const { atOnce } = (await page.run(() => window.taken)) as Window['taken']
  await page.close()
  return atOnce
}

/** Ten times between two sweeps, and one sweep may come in between. */
const AT_MOST = 20

const LIMIT = {
  name: 'a limit to putting back',
  from: /\.putBack===[\w$]+/g,
  to: '.putBack===1e9',
}

it.each(['chromium', 'firefox'] as const)(
  'in %s a page that takes a marker away each time it is put back is not fought for ever, and would be without a limit',
  async (name) => {
    const { strong, weak } = await withAndWithout(name, LIMIT, atOnce)
    expect(strong).toBeLessThanOrEqual(AT_MOST)
    expect(weak).toBeGreaterThan(AT_MOST)
  },
  waits.browserStart,
)
