import { type Ask, backgroundOf, backgroundOfFirefox } from '../browser/background.ts'
import { launchChromium } from '../browser/chromium.ts'
import { launchFirefox } from '../browser/firefox.ts'
import { closeSidebar } from '../browser/sidebar.ts'

const URL = 'https://x.com/timing'

/** What a page can time of one run, in milliseconds or as a count. */
export type Timed = Record<string, number>

/** Posts of one author that are put in at once, and how many milliseconds the page watches then. */
interface Run {
  handle: string
  posts: number
  watched: number
}

/** A browser with the extension, and a page in it that times. */
export interface TimingBrowser {
  ask: Ask
  time(run: Run): Promise<Timed>
  close(): Promise<void>
}

const SERVED = { contentType: 'text/html; charset=utf-8' }

export async function timeInChromium(): Promise<TimingBrowser> {
  const chromium = await launchChromium()
  await chromium.context.route(URL, (route) => route.fulfill({ ...SERVED, body: PAGE }))
  const ask = await backgroundOf(chromium)
  const page = await chromium.context.newPage()
  await page.goto(URL)
  await page.bringToFront()
  await page.evaluate(installClock)
  return {
    ask,
    time: (run) => page.evaluate((one) => window.timed(one), run),
    close: () => chromium.close(),
  }
}

export async function timeInFirefox(): Promise<TimingBrowser> {
  const firefox = await launchFirefox()
  const own = await firefox.openExtensionPage('popup.html')
  // Where the sidebar is open the page has less room, and it asks what there is to show.
  await closeSidebar(own)
  const page = await firefox.browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  await page.setRequestInterception(true)
  page.on('request', (request) =>
    request.url() === URL ? request.respond({ ...SERVED, body: PAGE }) : request.abort(),
  )
  await page.goto(URL)
  await page.bringToFront()
  await page.evaluate(installClock)
  return {
    ask: backgroundOfFirefox(own),
    time: (run) => page.evaluate((one) => window.timed(one), run),
    close: () => firefox.close(),
  }
}

declare global {
  interface Window {
    timed(run: Run): Promise<Timed>
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
