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

  async function nodesAlive(): Promise<number> {
    await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Memory.getDOMCounters')).nodes
  }

  const faults: string[] = []
  const nodes: number[] = []
  const seen = new Set<string>()
  for (let scrolled = 0; scrolled < 2000; scrolled += 100) {
    await page.evaluate(() => window.feed.scrollThrough(100))
    await expect.poll(() => markers.unanswered()).toEqual([])
    for (const { truth, labels } of await markers.posts()) {
      seen.add(truth.id)
      const isRight = labels.length === 1 && labels[0]?.startsWith(`${truth.name}: tier`)
      if (!isRight) faults.push(`${scrolled}: ${truth.id} of ${truth.name}: ${labels}`)
    }
    nodes.push(await nodesAlive())
  }
  expect(faults).toEqual([])
  expect(seen.size).toBeGreaterThan(100)
  // The feed keeps a few dozen rows, now of short posts, now of long ones. What is kept of posts
  // that are gone lies below all of that: the least that was alive must not grow. At the first look
  // no rows are kept above the view yet.
  const early = Math.min(...nodes.slice(1, nodes.length / 2))
  const late = Math.min(...nodes.slice(nodes.length / 2))
  expect(late).toBeLessThan(early * 1.25)
})
