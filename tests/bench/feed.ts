import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { backgroundOf, switchEverythingOn } from '../browser/background.ts'
import { launchChromium } from '../browser/chromium.ts'
import { packageFolder } from '../browser/packages.ts'
import { Markers } from '../e2e/markers.ts'
import { LIGHT_FEEDS, type LightFeed } from './light-feed.ts'
import { median } from './numbers.ts'

const POSTS = 600
/** `ARDENT_ROUNDS=2` makes it shorter, where the machine is quiet. */
const ROUNDS = Number(process.env.ARDENT_ROUNDS ?? 8)
const MANY_POSTS = 10_000
/** `ARDENT_FEED=X` measures that one alone. */
const FEEDS = LIGHT_FEEDS.filter(({ name }) => [undefined, name].includes(process.env.ARDENT_FEED))

/** Milliseconds of processor time of the page in one visit, and its tasks over 50 ms. */
interface Cost {
  script: number
  all: number
  longTasks: number
  longest: number
}

/** An empty box of a fixed size in a closed root behind every author: what any marker costs. */
const FLOOR = `
const sheet = new CSSStyleSheet()
sheet.replaceSync(':host{all:initial!important;display:inline-block!important}div{width:76px;height:20px;overflow:hidden;contain:strict}')
const place = '[data-testid="User-Name"], h4, [role=listitem] hr + div a:last-of-type, [role=listitem] a + a'
const marked = new WeakSet()
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) {
    const line = node instanceof Element && !marked.has(node) && node.querySelector(place)
    if (!line) continue
    marked.add(node)
    const host = document.createElement('span')
    const root = host.attachShadow({ mode: 'closed' })
    root.adoptedStyleSheets = [sheet]
    root.append(document.createElement('div'))
    line.append(host)
  }
}).observe(document.documentElement, { childList: true, subtree: true })`

/** The package, and the same with another content script in it. */
const KINDS = { bare: false, 'does nothing': '', 'empty box': FLOOR, ours: true } as const
type Kind = keyof typeof KINDS

/**
 * What the extension adds to a feed of 600 posts: beside the same feed without it, with a content
 * script that does nothing, and with one that only places an empty box, all in one run and in turns.
 * What else the machine does only ever adds, so the least of the rounds counts.
 */
export async function benchFeeds(): Promise<void> {
  const kinds = Object.keys(KINDS) as Kind[]
  const folders = new Map(kinds.map((kind) => [kind, packageOf(kind)]))
  try {
    console.log(`\nAdded to a feed of bare markup (${POSTS} posts, least of ${ROUNDS} rounds)`)
    console.log(
      'feed       with           script, ms a post   ratio (median)   long tasks, longest',
    )
    for (const feed of FEEDS) await benchFeed(feed, folders)
    const [first] = LIGHT_FEEDS
    if (first && FEEDS.includes(first)) await benchLongVisit(first)
    if (first && FEEDS.includes(first)) await benchHidden(first, folders)
  } finally {
    for (const folder of folders.values()) {
      if (typeof folder === 'string') rmSync(folder, { recursive: true, force: true })
    }
  }
}

type Folders = ReadonlyMap<Kind, boolean | string>

async function benchFeed(feed: LightFeed, folders: Folders): Promise<void> {
  const costs = new Map<Kind, Cost[]>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const [kind, extension] of folders) {
      const cost = await onFeed(feed, extension, (page, session) => measured(page, session, POSTS))
      costs.set(kind, [...(costs.get(kind) ?? []), cost])
    }
  }
  const bare = costs.get('bare') ?? []
  const least = (of: readonly Cost[], what: keyof Cost) => Math.min(...of.map((one) => one[what]))
  for (const [kind, ofKind] of costs) {
    const script = (least(ofKind, 'script') - least(bare, 'script')) / POSTS
    const ratio = least(ofKind, 'all') / least(bare, 'all')
    const byRound = median(ofKind.map(({ all }, round) => all / (bare[round]?.all ?? Number.NaN)))
    const longest = `${Math.round(least(ofKind, 'longest'))} ms`
    console.log(
      feed.name.padEnd(11) +
        kind.padEnd(14) +
        script.toFixed(3).padStart(18) +
        `${ratio.toFixed(2)} (${byRound.toFixed(2)})`.padStart(17) +
        `${least(ofKind, 'longTasks')}, ${longest}`.padStart(22),
    )
  }
}

/** Whether anything is kept of posts that are gone. */
async function benchLongVisit(feed: LightFeed): Promise<void> {
  const heap = async (page: Page, session: CDPSession, posts: number) => {
    await page.evaluate((count) => window.scrollLight(count), posts)
    await session.send('HeapProfiler.collectGarbage')
    return ((await metrics(session)).get('JSHeapUsedSize') ?? 0) / 1e6
  }
  const sizes = await onFeed(feed, true, async (page, session) => [
    await heap(page, session, MANY_POSTS / 10),
    await heap(page, session, (9 * MANY_POSTS) / 10),
  ])
  const [early, late] = sizes.map((size) => `${size.toFixed(1)} MB`)
  console.log(`Heap after ${MANY_POSTS / 10} posts ${early}, after ${MANY_POSTS} ${late}`)
}

/** What is done in a tab behind another one, as far as its scripts can tell. */
async function benchHidden(feed: LightFeed, folders: Folders): Promise<void> {
  const hide = `Object.defineProperty(document, 'hidden', { value: true })
    document.dispatchEvent(new Event('visibilitychange'))`
  for (const kind of ['bare', 'ours'] as const) {
    const cost = await onFeed(feed, folders.get(kind) ?? false, async (page, session, markers) => {
      await page.evaluate(hide)
      await markers.inContentWorld(hide).catch(() => undefined)
      return measured(page, session, POSTS)
    })
    console.log(`Behind another tab, ${POSTS} posts, ${kind}: script ${cost.script.toFixed(1)} ms`)
  }
}

/** A package with another content script, in a folder of its own. */
function packageOf(kind: Kind): boolean | string {
  const script: string | boolean = KINDS[kind]
  if (typeof script === 'boolean') return script
  const folder = mkdtempSync(join(tmpdir(), 'ardent-bench-'))
  cpSync(packageFolder('chromium'), folder, { recursive: true })
  const scripts = join(folder, 'content-scripts')
  for (const name of readdirSync(scripts)) writeFileSync(join(scripts, name), script)
  return folder
}

/** Opens a feed in a browser of its own, alone and in front, and does `visit` on it. */
async function onFeed<Result>(
  { url, html }: LightFeed,
  extension: boolean | string,
  visit: (page: Page, session: CDPSession, markers: Markers) => Promise<Result>,
): Promise<Result> {
  const chromium = await launchChromium({ extension })
  try {
    await chromium.context.route(/^https?:/, (route) =>
      route.request().url() === url
        ? route.fulfill({ contentType: 'text/html', body: html })
        : route.abort(),
    )
    if (extension) {
      const ask = await backgroundOf(chromium)
      await switchEverythingOn(ask)
    }
    const page = await chromium.context.newPage()
    const markers = await Markers.on(page)
    for (const other of chromium.context.pages()) if (other !== page) await other.close()
    await page.goto(url)
    await page.bringToFront()
    const session = await chromium.context.newCDPSession(page)
    // Processor time of the page's thread: what waits for other programs does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.evaluate(countLongTasks)
    await page.evaluate(() => window.scrollLight(120))
    await page.waitForTimeout(500)
    return await visit(page, session, markers)
  } finally {
    await chromium.close()
  }
}

async function measured(page: Page, session: CDPSession, posts: number): Promise<Cost> {
  await page.evaluate(() => {
    ;(window as unknown as Counted).longTasks = []
  })
  const before = await metrics(session)
  await page.evaluate((count) => window.scrollLight(count), posts)
  await page.waitForTimeout(500)
  const after = await metrics(session)
  const longTasks = await page.evaluate(() => (window as unknown as Counted).longTasks)
  const spent = (name: string) => ((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000
  const script = spent('ScriptDuration')
  return {
    script,
    all: script + spent('LayoutDuration') + spent('RecalcStyleDuration'),
    longTasks: longTasks.length,
    longest: Math.max(0, ...longTasks),
  }
}

interface Counted {
  longTasks: number[]
}

function countLongTasks(): void {
  const counted = window as unknown as Counted
  counted.longTasks = []
  new PerformanceObserver((list) => {
    counted.longTasks.push(...list.getEntries().map(({ duration }) => duration))
  }).observe({ type: 'longtask' })
}

async function metrics(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics')
  return new Map(metrics.map(({ name, value }) => [name, value]))
}
