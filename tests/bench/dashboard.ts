import type { Page } from 'playwright-core'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { fillCrowd, LARGE } from '../sample/crowd.ts'
import { waits } from '../waits.ts'
import { median } from './numbers.ts'

const KEYS = ['g', 'gi', 'giv', 'given9', 'given99', 'family12', 'handle4321', 'company 17', 'zz']

/** The dashboard with 100,000 people and 300,000 contacts, each step beside the bare database. */
export async function benchDashboard(): Promise<void> {
  const chromium = await launchChromium()
  try {
    const page = await chromium.openExtensionPage('dashboard.html#/people')
    page.setDefaultTimeout(waits.inBenchmark)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await fillCrowd(page, LARGE)
    const many = LARGE.people.toLocaleString('en')
    console.log(`\nDashboard with ${many} people (ms)`)
    await benchList(chromium, page)
    await benchWork(chromium, page)
    await benchBackup(chromium, page)
  } finally {
    await chromium.close()
  }
}

const say = (what: string, ...figures: string[]) =>
  console.log(`${what.padEnd(46)}${figures.map((one) => one.padStart(12)).join('')}`)
const ms = (value: number) => value.toFixed(0)
const ratio = (value: number, base: number) => `× ${(value / base).toFixed(2)}`

async function open(chromium: Chromium, page: Page, route: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`chrome-extension://${await chromium.extensionId()}/dashboard.html#/${route}`)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Counts tasks of over 50 ms while `work` goes on, and tells the longest. */
async function longTasks(page: Page, work: () => Promise<unknown>) {
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { longTasks: seen })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration)
    }).observe({ type: 'longtask' })
  })
  await work()
  return page.evaluate(() => {
    const { longTasks } = window as unknown as { longTasks: number[] }
    return { count: longTasks.length, longest: Math.max(0, ...longTasks) }
  })
}

async function benchList(chromium: Chromium, page: Page): Promise<void> {
  const first = await timed(async () => {
    await open(chromium, page, 'people')
    await page.waitForSelector('[role=row][data-index]')
  })
  const all = await timed(() => everybody(page))
  const bare = await page.evaluate(readBare, ['people', 'identities'])
  say('first rows after opening', ms(first))
  say('everybody read; bare reading of the rows', ms(first + all), ms(bare), ratio(all, bare))
  const scrolled = await longTasks(page, () => scrollThrough(page))
  say(
    'scrolled through 2,000 rows: long tasks, longest',
    String(scrolled.count),
    ms(scrolled.longest),
  )
  await page.getByRole('searchbox').focus()
  await page.waitForTimeout(3000)
  const keys: number[] = []
  for (const query of KEYS) keys.push(await typed(page, query))
  say(
    'a key in the search, until the list stands',
    ms(median(keys)),
    `max ${ms(Math.max(...keys))}`,
  )
  await typed(page, '')
  const head = page.getByRole('columnheader', { name: 'Name' }).getByRole('button')
  say('sorted by name', ms(await untilDrawn(page, () => head.click())))
}

const everybody = (page: Page) =>
  page
    .getByText(`${LARGE.people.toLocaleString('en')} people`)
    .first()
    .waitFor()

function scrollThrough(page: Page): Promise<void> {
  return page.getByRole('grid').evaluate(async (grid) => {
    for (let step = 0; step < 160; step++) {
      grid.scrollBy({ top: 500 })
      await new Promise(requestAnimationFrame)
    }
  })
}

/** Milliseconds from an input event to the end of the frame that shows what it found. */
function typed(page: Page, query: string): Promise<number> {
  return page.getByRole('searchbox').evaluate(async (field, text) => {
    const input = field as HTMLInputElement
    const start = performance.now()
    input.value = text
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await new Promise(requestAnimationFrame)
    await new Promise((resolve) => setTimeout(resolve))
    return performance.now() - start
  }, query)
}

async function untilDrawn(page: Page, work: () => Promise<unknown>): Promise<number> {
  return timed(async () => {
    await work()
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  })
}

async function benchWork(chromium: Chromium, page: Page): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  await open(chromium, page, 'people')
  await everybody(page)
  await page.getByRole('columnheader').getByRole('checkbox').click()
  await button('Edit them').click()
  await button('Continue').click()
  const edited = await timed(async () => {
    await button(/^Change [\d,]+ people$/).click()
    await page.getByText(/people changed/).waitFor()
  })
  const undone = await timed(async () => {
    await button(/^Undo/).click()
    await page.getByText(/^Undone/).waitFor()
  })
  say('everybody edited at once; taken back', ms(edited), ms(undone))
}

async function benchBackup(chromium: Chromium, page: Page): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name })
  await open(chromium, page, 'data')
  const download = page.waitForEvent('download')
  let file = ''
  const made = await timed(async () => {
    await button('Make a backup').click()
    file = await (await download).path()
    await page.getByText('is complete', { exact: false }).waitFor()
  })
  const erased = await timed(async () => {
    await button('Erase everything').click()
    await page.getByLabel(/go on, type/).fill('erase')
    await button('Erase everything for good').click()
    await page.getByText('Everything is erased', { exact: false }).waitFor()
  })
  await open(chromium, page, 'data')
  const restored = await timed(async () => {
    await page.setInputFiles('input[type=file]', file)
    await button('Restore').click()
    await page.getByText('Restored: the backup', { exact: false }).waitFor()
  })
  say('backup; erased; restored', ms(made), ms(erased), ms(restored))
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
