import type { CDPSession } from 'playwright-core'
import { backgroundOf, forEveryNetwork } from '../browser/background.ts'
import { launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { median } from './numbers.ts'

const POSTS = 600
const ROUNDS = 6
const NOW = 1_767_000_000_000

const FEEDS = {
  X: `https://x.com/home?now=${NOW}`,
  Facebook: `https://www.facebook.com/?now=${NOW}`,
  LinkedIn: `https://www.linkedin.com/feed/?now=${NOW}`,
}

/** Main-thread milliseconds of one visit, and its tasks over 50 ms. */
interface Cost {
  script: number
  layout: number
  style: number
  longTasks: number
}

/**
 * What the extension adds to a feed of 600 posts, beside the same feed without it, both in one
 * run and in turns, medians of 6.
 */
export async function benchFeeds(): Promise<void> {
  console.log(`\nAdded to the page, a post (${POSTS} posts scrolled, medians of ${ROUNDS}, ms)`)
  console.log('feed       script   +layout+style   ratio to no extension   long tasks')
  for (const [name, url] of Object.entries(FEEDS)) {
    const bare: Cost[] = []
    const ours: Cost[] = []
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await visit(url, false))
      ours.push(await visit(url, true))
    }
    const all = (cost: Cost) => cost.script + cost.layout + cost.style
    const script = median(ours.map((c) => c.script)) - median(bare.map((c) => c.script))
    const total = median(ours.map(all)) - median(bare.map(all))
    const ratio = median(ours.map(all)) / median(bare.map(all))
    const long = median(ours.map((c) => c.longTasks)) - median(bare.map((c) => c.longTasks))
    console.log(
      [
        name.padEnd(10),
        (script / POSTS).toFixed(3).padStart(6),
        (total / POSTS).toFixed(3).padStart(15),
        ratio.toFixed(2).padStart(23),
        String(long).padStart(12),
      ].join(''),
    )
  }
}

async function visit(url: string, extension: boolean): Promise<Cost> {
  const chromium = await launchChromium({ extension })
  try {
    await serveFeeds(chromium.context)
    if (extension) {
      const ask = await backgroundOf(chromium)
      await ask('changeSettings', { networks: await forEveryNetwork(ask, true) })
    }
    const page = await chromium.context.newPage()
    await page.goto(url)
    await page.waitForFunction(() => window.feed?.posts().length > 0)
    await page.waitForTimeout(500)
    const session = await chromium.context.newCDPSession(page)
    await session.send('Performance.enable')
    await page.evaluate(countLongTasks)
    const before = await metrics(session)
    await page.evaluate((posts) => window.feed.scrollThrough(posts), POSTS)
    await page.waitForTimeout(300)
    const after = await metrics(session)
    const longTasks = await page.evaluate(() => (window as unknown as Counted).longTasks)
    const spent = (name: string) => ((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000
    return {
      script: spent('ScriptDuration'),
      layout: spent('LayoutDuration'),
      style: spent('RecalcStyleDuration'),
      longTasks,
    }
  } finally {
    await chromium.close()
  }
}

interface Counted {
  longTasks: number
}

function countLongTasks(): void {
  const counted = window as unknown as Counted
  counted.longTasks = 0
  new PerformanceObserver((list) => {
    counted.longTasks += list.getEntries().length
  }).observe({ type: 'longtask' })
}

async function metrics(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics')
  return new Map(metrics.map(({ name, value }) => [name, value]))
}
