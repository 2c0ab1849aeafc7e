import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { Markers } from './markers.ts'

let browser: Chromium

beforeAll(async () => {
  browser = await launchChromium()
  await serveFeeds(browser.context)
})
afterAll(() => browser?.close())

it('marks 2,000 posts of one visit, each once and rightly, and keeps none that are gone', async () => {
  const page = await browser.context.newPage()
  const markers = await Markers.on(page)
  const session = await page.context().newCDPSession(page)
  await page.goto('https://x.com/home')
  await page.waitForFunction(() => window.feed?.posts().length > 0)

  /** Nodes that are alive and not in the page: markers' own, and what is kept of posts that are gone. */
  async function nodesBeside(): Promise<number> {
    const mounted = await page.evaluate(
      () =>
        document.evaluate('count(//node())', document, null, XPathResult.NUMBER_TYPE).numberValue,
    )
    // One collection frees what the one before it let go: rows go in chains.
    let [before, alive] = [Number.POSITIVE_INFINITY, await nodesAlive()]
    while (alive < before) {
      await page.waitForTimeout(300)
      ;[before, alive] = [alive, await nodesAlive()]
    }
    return alive - mounted
  }

  async function nodesAlive(): Promise<number> {
    await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Memory.getDOMCounters')).nodes
  }

  const faults: string[] = []
  const beside: number[] = []
  const seen = new Set<string>()
  for (let scrolled = 0; scrolled < 2000; scrolled += 100) {
    await page.evaluate(() => window.feed.scrollThrough(100))
    await expect.poll(() => markers.unanswered()).toEqual([])
    for (const { truth, labels } of await markers.posts()) {
      seen.add(truth.id)
      const isRight = labels.length === 1 && labels[0]?.startsWith(`${truth.name}: tier`)
      if (!isRight) faults.push(`${scrolled}: ${truth.id} of ${truth.name}: ${labels}`)
    }
    if (scrolled % 500 === 400) beside.push(await nodesBeside())
  }
  expect(faults).toEqual([])
  expect(seen.size).toBeGreaterThan(100)
  // A thousand posts lie between: not half a node is kept of each.
  const [early, late] = [Math.min(...beside.slice(0, 2)), Math.min(...beside.slice(2))]
  expect(late - early).toBeLessThan(500)
})
