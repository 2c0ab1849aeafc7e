import type { Frame } from 'playwright-core'
import type { Chromium } from '../browser/chromium.ts'
import { FeedTab, keepMara, launchAsAcme } from '../e2e/panels.ts'
import { median } from './numbers.ts'
import { ms, say } from './steps.ts'
import { stopWorkers } from './wake.ts'

const ROUNDS = 9
/** Milliseconds without a question, after which a page knows that the background may sleep. */
const AWAY = 26_000
/** Milliseconds between a pointer that comes to what it wants and its press. */
const REACHED = 200

declare global {
  interface Window {
    /** When the pointer went down in the page, and when the first draft could be read in a frame. */
    pressedAt?: number
    draftAt?: number
  }
}

/** In the page and in every frame. Times are milliseconds since 1970, to a fraction. */
function watch(): void {
  const now = () => performance.timeOrigin + performance.now()
  addEventListener(
    'pointerdown',
    () => {
      window.pressedAt = now()
    },
    true,
  )
  new MutationObserver(() => {
    const draft = document.querySelector<HTMLTextAreaElement>('.draft textarea')
    if (draft?.value) window.draftAt ??= now()
  }).observe(document, { subtree: true, childList: true })
}

/** How long after a click on a marker the panel shows something, and how long after that a draft. */
export async function benchPanel(): Promise<void> {
  const { browser, ask } = await launchAsAcme()
  try {
    await browser.context.addInitScript(watch)
    await keepMara(ask, 'x', 'maralind')
    const tab = await FeedTab.open(browser.context, 'https://x.com/home')
    const post = await tab.postOf('maralind')
    say(`\nFrom a click on a marker (medians of ${ROUNDS}, ms)`, 'something', 'a draft')
    await times('awake', tab, post)
    await times('asleep', tab, post, () => stopWorkers(browser))
    await times('asleep, pointer there before', tab, post, () => comeBack(browser, tab, post))
  } finally {
    await browser.close()
  }
}

/**
 * Back after a while in which the browser has stopped the background: the pointer comes to the marker,
 * and as long passes as a hand needs until it presses.
 */
async function comeBack(browser: Chromium, tab: FeedTab, post: string): Promise<void> {
  await tab.page.mouse.move(1, 1)
  await tab.page.waitForTimeout(AWAY)
  await stopWorkers(browser)
  await tab.pointAt(post)
  await tab.page.waitForTimeout(REACHED)
}

async function times(
  what: string,
  tab: FeedTab,
  post: string,
  before: () => Promise<void> = async () => {},
): Promise<void> {
  const taken: { shown: number; draft: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await before()
    const frame = await tab.openPanel(post)
    await frame.waitForFunction(() => window.draftAt !== undefined)
    taken.push(await timesIn(frame, await tab.page.evaluate(() => window.pressedAt ?? 0)))
    await tab.closePanel()
  }
  const middle = (of: (one: (typeof taken)[number]) => number) => ms(median(taken.map(of)))
  say(
    what,
    middle(({ shown }) => shown),
    middle(({ draft }) => draft),
  )
}

async function timesIn(frame: Frame, pressedAt: number) {
  const at = await frame.evaluate(() => ({
    shown:
      performance.timeOrigin +
      (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
    draft: window.draftAt ?? Number.NaN,
  }))
  return { shown: at.shown - pressedAt, draft: at.draft - pressedAt }
}
