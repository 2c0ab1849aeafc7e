import type { Page } from 'playwright-core'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { fillCrowd, LARGE } from '../sample/crowd.ts'
import { waits } from '../waits.ts'
import { median } from './numbers.ts'
import { sayEmptyMessage } from './people.ts'
import { ms, ratio, say, step, tasksOf, timed } from './steps.ts'

const KEYS = ['g', 'gi', 'giv', 'given9', 'given99', 'family12', 'handle4321', 'company 17', 'zz']

/** The lists of the dashboard with 100,000 people and 300,000 contacts. */
export async function benchDashboard(): Promise<void> {
  const chromium = await launchChromium()
  try {
    const page = await openCrowd(chromium)
    say('Dashboard with 100,000 people', 'ms', 'bare', '', 'tasks over 50')
    await benchList(chromium, page)
    await benchTiers(chromium, page)
    await benchReport(chromium, page)
  } finally {
    await chromium.close()
  }
}

/** A page of the dashboard, with the whole crowd in its database. */
export async function openCrowd(chromium: Chromium): Promise<Page> {
  const page = await chromium.openExtensionPage('dashboard.html#/people')
  page.setDefaultTimeout(waits.inBenchmark)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await fillCrowd(page, LARGE)
  console.log()
  await sayEmptyMessage(page)
  return page
}

/** Opens a route of the dashboard in a new document. */
export async function openRoute(chromium: Chromium, page: Page, route: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`chrome-extension://${await chromium.extensionId()}/dashboard.html#/${route}`)
}

/** Waits until everybody is in the list. */
export const everybody = (page: Page) =>
  page
    .getByText(`${LARGE.people.toLocaleString('en')} people`)
    .first()
    .waitFor()

async function benchList(chromium: Chromium, page: Page): Promise<void> {
  const first = await timed(async () => {
    await openRoute(chromium, page, 'people')
    await page.waitForSelector('[role=row][data-index]')
  })
  const all = await step(page, () => everybody(page))
  const bare = await page.evaluate(readBare, ['people', 'identities'])
  say('first rows after opening', ms(first))
  const read = first + all.taken
  say('everybody read', ms(read), ms(bare), ratio(read, bare), tasksOf(all))
  const scrolled = await step(page, () => scrollThrough(page))
  say('scrolled through 2,000 rows', ms(scrolled.taken), '', '', tasksOf(scrolled))
  await page.getByRole('searchbox').focus()
  await page.waitForTimeout(3000)
  const keys: Awaited<ReturnType<typeof typed>>[] = []
  const typing = await step(page, async () => {
    for (const query of KEYS) keys.push(await typed(page, query))
  })
  const plain = await plainSearch(page)
  for (const [what, of] of [
    ['a key in the search, found and laid out', 'laidOut'],
    ['a key in the search, to its frame’s end', 'shown'],
  ] as const) {
    const times = keys.map((key) => key[of])
    say(what, ms(median(times)), ms(plain), `max ${ms(Math.max(...times))}`, tasksOf(typing))
  }
  await typed(page, '')
  const head = page.getByRole('columnheader', { name: 'Name' }).getByRole('button')
  const sorted = await step(page, () => untilDrawn(page, () => head.click()))
  say('sorted by name', ms(sorted.taken), '', '', tasksOf(sorted))
}

async function benchTiers(chromium: Chromium, page: Page): Promise<void> {
  await openRoute(chromium, page, 'settings')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const tiers = await step(page, async () => {
    await page.evaluate(() => {
      location.hash = '#/people/tiers'
    })
    await page.locator('.suggested-list, .suggested .empty').first().waitFor()
  })
  const bare = await page.evaluate(readBare, ['interactions', 'observations', 'people'])
  say('tiers to review', ms(tiers.taken), ms(bare), ratio(tiers.taken, bare), tasksOf(tiers))
}

async function benchReport(chromium: Chromium, page: Page): Promise<void> {
  await openRoute(chromium, page, 'settings')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const report = await step(page, async () => {
    await page.evaluate(() => {
      location.hash = '#/relationships'
    })
    await page.locator('main svg').first().waitFor()
    await page.locator('progress').waitFor({ state: 'detached' })
  })
  say('report on relationships', ms(report.taken), '', '', tasksOf(report))
}

function scrollThrough(page: Page): Promise<void> {
  return page.getByRole('grid').evaluate(async (grid) => {
    for (let step = 0; step < 160; step++) {
      grid.scrollBy({ top: 500 })
      await new Promise(requestAnimationFrame)
    }
  })
}

/**
 * Milliseconds from an input event until what it found is laid out, and to the end of the frame that
 * shows it, which begins up to 16 ms later whatever is done.
 */
function typed(page: Page, query: string): Promise<{ laidOut: number; shown: number }> {
  return page.getByRole('searchbox').evaluate(async (field, text) => {
    const input = field as HTMLInputElement
    const start = performance.now()
    input.value = text
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    // What is drawn is drawn in microtasks; asked for its place, it is laid out.
    for (let turn = 0; turn < 20; turn++) await undefined
    document.querySelector('.people-body')?.lastElementChild?.getBoundingClientRect()
    const laidOut = performance.now() - start
    await new Promise(requestAnimationFrame)
    await new Promise((resolve) => setTimeout(resolve))
    return { laidOut, shown: performance.now() - start }
  }, query)
}

/** The same queries over a plain array of as many texts; nothing is drawn. */
async function plainSearch(page: Page): Promise<number> {
  const times = await page.evaluate(
    ([count, queries]) => {
      const texts = Array.from(
        { length: count },
        (_, n) => `given${n} family${n % 997} handle${n} company ${n % 211} town ${n % 53}`,
      )
      return queries.map((query) => {
        const start = performance.now()
        const words = query.split(' ')
        texts.filter((text) => words.every((word) => text.includes(word)))
        return performance.now() - start
      })
    },
    [LARGE.people, KEYS] as const,
  )
  return median(times)
}

async function untilDrawn(page: Page, work: () => Promise<unknown>): Promise<void> {
  await work()
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
}

/** Runs in the page: reads whole tables with nothing in between. */
async function readBare(tables: string[]): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('ardent')
    request.onsuccess = () => resolve(request.result)
  })
  const start = performance.now()
  for (const table of tables) {
    await new Promise((resolve) => {
      db.transaction(table).objectStore(table).getAll().onsuccess = resolve
    })
  }
  db.close()
  return performance.now() - start
}
