import type { Page } from 'playwright-core'
import { type Ask, backgroundOf } from '../browser/background.ts'
import { launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { becomeAcme } from '../e2e/panels.ts'
import { median } from './numbers.ts'

const POSTS = 500
/** Runs of each kind of author; the first few warm the caches and do not count. */
const RUNS = Number(process.env.ARDENT_RUNS ?? 40)
const WARM = 2
/** Milliseconds that the page watches after it has put the posts in, and rests between two runs. */
const WATCHED = 1200
const REST = 200
/** Until all markers stand, and no longer: for the filter alone. */
const FILLED = 500

const URL = 'https://x.com/timing'

/** Whose posts they are. Two strangers, so that one against the other says what chance does. */
const KINDS = {
  stranger: null,
  another: null,
  kept: { vip: false, tier: 'engaged', sentimentOverride: 'neutral' },
  vip: { vip: true, tier: 'fully_engaged', sentimentOverride: 'positive' },
  disengaged: { vip: false, tier: 'actively_disengaged', sentimentOverride: 'negative' },
} as const
type Kind = keyof typeof KINDS
const ALL = Object.keys(KINDS) as Kind[]

/** What a page can time of one run, in milliseconds or as a count. */
type Timed = Record<string, number>

/**
 * Whether a page can tell by time alone who is kept: 500 posts of one author put in at once, in
 * turns, and everything a page can time until well after the markers are filled. Prints the area
 * under the curve (AUC) against strangers: 0.5 is chance, 0 or 1 tells them apart every time.
 */
export async function benchTiming(): Promise<void> {
  print(await timedRuns(WATCHED), () => true)
}

/** The same of a filter of the page's own over all markers, without what comes before. */
export async function benchFilter(): Promise<void> {
  print(await timedRuns(FILLED), (feature) => FILTERED.includes(feature))
}

const FILTERED = ['frames under a filter', 'markers alone under one']

function print(runs: Record<Kind, Timed[]>, isWanted: (feature: string) => boolean): void {
  console.log(
    `\nWhat a page can time (${POSTS} posts, ${RUNS} runs a kind): medians, AUC against strangers`,
  )
  const features = Object.keys(runs.stranger[0] ?? {}).filter(isWanted)
  console.log(`${''.padEnd(26)}${ALL.map((kind) => kind.padStart(18)).join('')}`)
  for (const feature of features) {
    const of = (kind: Kind) => runs[kind].map((run) => run[feature] ?? 0)
    const cells = ALL.map((kind) => {
      const strangers =
        kind === 'stranger' || kind === 'another' ? ['stranger'] : ['stranger', 'another']
      const area = auc(
        of(kind),
        strangers.flatMap((one) => of(one as Kind)),
      )
      return `${median(of(kind)).toFixed(1)} (${area.toFixed(2)})`.padStart(18)
    })
    console.log(`${feature.padEnd(26)}${cells.join('')}`)
  }
}

async function timedRuns(watched: number): Promise<Record<Kind, Timed[]>> {
  const chromium = await launchChromium()
  try {
    await serveFeeds(chromium.context)
    await chromium.context.route(URL, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }),
    )
    const ask = await backgroundOf(chromium)
    await becomeAcme(ask)
    await keep(ask)
    const page = await chromium.context.newPage()
    await page.goto(URL)
    await page.bringToFront()
    await page.evaluate(installClock)
    const runs = Object.fromEntries(ALL.map((kind) => [kind, []])) as unknown as Record<
      Kind,
      Timed[]
    >
    for (let round = -WARM; round < RUNS; round++) {
      for (const kind of shuffled(ALL)) {
        const timed = await run(page, kind, watched)
        if (round >= 0) runs[kind].push(timed)
      }
    }
    return runs
  } finally {
    await chromium.close()
  }
}

async function keep(ask: Ask): Promise<void> {
  for (const kind of ALL) {
    const state = KINDS[kind]
    if (!state) continue
    const { vip, ...changes } = state
    const author = {
      handle: kind,
      name: 'Name',
      url: `https://x.com/${kind}`,
      kind: 'person' as const,
    }
    const { person } = await ask('upsertPerson', { network: 'x', author, vip })
    await ask('updatePerson', { personId: person.id, changes })
  }
}

async function run(page: Page, handle: string, watched: number): Promise<Timed> {
  await page.waitForTimeout(REST)
  return page.evaluate(
    ([options]) => window.timed(options as never),
    [{ handle, posts: POSTS, watched }],
  )
}

declare global {
  interface Window {
    timed(options: { handle: string; posts: number; watched: number }): Promise<Timed>
  }
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>X</title>
  <style>article{width:560px} .dense{line-height:0;font-size:0}
  .dense article{display:inline-block;width:88px;height:22px;overflow:hidden}
  .dense :is([data-testid=tweetText],time,button){display:none} .dense div{display:inline}
  </style><body><svg width="0" height="0"><filter id="costly">
  <feMorphology operator="dilate" radius="1" /><feGaussianBlur stdDeviation="1" />
  </filter><filter id="cheap"><feOffset dx="1" /></filter></svg><main></main>`

/** Runs in the page: all that it can time by itself. */
function installClock(): void {
  const SHORT = 0.2
  const main = document.querySelector('main') as HTMLElement
  let serial = 1_800_000_000_000_000_000n

  const article = (handle: string, index: number) => `<article data-testid="tweet">
    <div data-testid="User-Name"><div><a href="/${handle}"><span>Name</span></a></div>
    <div><a href="/${handle}"><span>@${handle}</span></a></div></div>
    <a href="/${handle}/status/${serial++}"><time datetime="2026-01-01T00:00:00Z">1h</time></a>
    <div data-testid="tweetText" lang="en">nice day ${index}</div>
    <button data-testid="reply">r</button></article>`

  /** Milliseconds for a few frames of all posts under a filter that works anew for each. */
  const filterAll = async (filter: string, step: (frame: number) => void) => {
    main.style.filter = `url(#${filter})`
    const start = performance.now()
    for (let frame = 1; frame <= 4; frame++) {
      step(frame)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    main.style.filter = ''
    return performance.now() - start
  }
  const costly = () => {
    const morphology = document.querySelector('feMorphology') as SVGElement
    return filterAll('costly', (frame) =>
      morphology.setAttribute('radius', String(1 + (frame % 2))),
    )
  }
  /** All markers in view, and hardly anything else to draw. */
  const cheap = async () => {
    const offset = document.querySelector('feOffset') as SVGElement
    main.className = 'dense'
    const taken = await filterAll('cheap', (frame) => offset.setAttribute('dx', String(frame % 2)))
    main.className = ''
    return taken
  }

  window.timed = async ({ handle, posts, watched }) => {
    const gaps: { at: number; long: number }[] = []
    const frames: number[] = []
    let slow = { count: 0, long: 0 }
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        slow = { count: slow.count + 1, long: slow.long + duration }
      }
    })
    observer.observe({ entryTypes: ['long-animation-frame', 'longtask', 'layout-shift', 'event'] })
    let html = ''
    for (let index = 0; index < posts; index++) html += article(handle, index)
    main.innerHTML = html
    const start = performance.now()
    let ended = false
    const frame = (at: number) => {
      frames.push(at)
      if (!ended) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    let ticks = 0
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      let last = performance.now()
      port1.onmessage = () => {
        const now = performance.now()
        ticks++
        if (now - last > SHORT) gaps.push({ at: last - start, long: now - last })
        last = now
        if (now - start < watched) port2.postMessage(0)
        else resolve()
      }
      port2.postMessage(0)
    })
    ended = true
    observer.disconnect()
    while (main.querySelectorAll('span:empty').length < posts && performance.now() - start < 9000) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const filtered = await costly()
    const alone = await cheap()
    main.innerHTML = ''
    const sum = (list: readonly { long: number }[]) => list.reduce((all, { long }) => all + long, 0)
    const big = gaps.filter(({ long }) => long > 4)
    const betweenFrames = frames.slice(1).map((at, index) => at - (frames[index] ?? at))
    return {
      'last long gap ends at': Math.max(0, ...big.map(({ at, long }) => at + long)),
      'second long gap starts at': big[1]?.at ?? 0,
      'gaps over 4 ms': big.length,
      'all gaps together': sum(gaps),
      'gaps from 50 ms on': sum(gaps.filter(({ at }) => at > 50)),
      'gaps from 300 ms on': sum(gaps.filter(({ at }) => at > 300)),
      'gaps from 800 ms on': sum(gaps.filter(({ at }) => at > 800)),
      'longest gap': Math.max(0, ...gaps.map(({ long }) => long)),
      ticks,
      frames: frames.length,
      'longest frame': Math.max(0, ...betweenFrames),
      'slow frames and tasks': slow.count,
      'their length': slow.long,
      'frames under a filter': filtered,
      'markers alone under one': alone,
    }
  }
}

/** The chance that one of `these` is greater than one of `those`. */
function auc(these: readonly number[], those: readonly number[]): number {
  let greater = 0
  for (const a of these) for (const b of those) greater += a > b ? 1 : a === b ? 0.5 : 0
  return greater / these.length / those.length
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, by: Math.random() }))
    .toSorted((a, b) => a.by - b.by)
    .map(({ one }) => one)
}
