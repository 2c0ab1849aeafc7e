import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchChromium } from '../browser/chromium.ts'
import { workbookOf } from '../unit/import/workbook-file.ts'
import { waits } from '../waits.ts'
import { bareWrites } from './bare.ts'

const ROWS = 100_000

/**
 * A CRM's export of 100,000 people: read, compared, cancelled half way, written and taken back, against
 * bare Dexie.
 */
export const benchImport = () => bench('contacts.csv', () => csv())

/** The same as an Excel workbook. */
export const benchWorkbook = () => bench('contacts.xlsx', () => workbookOf({ Contacts: table() }))

async function bench(name: string, content: () => string | Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ardent-import-'))
  const file = join(folder, name)
  writeFileSync(file, content())
  const chromium = await launchChromium()
  try {
    const page = await chromium.openExtensionPage('dashboard.html#/data/import')
    page.setDefaultTimeout(waits.inBenchmark)
    await watchTasks(page)
    const button = (name: string | RegExp) => page.getByRole('button', { name })
    const preview = async () => {
      await button('Preview the import').click()
      await page.getByRole('tablist').waitFor()
    }
    console.log(`\n${name}, ${ROWS.toLocaleString('en')} people, two accounts each (seconds)`)
    const read = await timed(page, 'file read', async () => {
      await page.setInputFiles('input[type=file]', file)
      await button('Preview the import').waitFor()
    })
    const plan = await timed(page, 'dry run', preview)
    await button(/^Import .* rows$/).click()
    await page.getByText(/^[5-9]\d,000 of/).waitFor()
    await timed(page, 'cancelled half way', async () => {
      await button('Cancel').click()
      await page.getByText('Cancelled. Nothing was written.').waitFor()
    })
    console.log(`rows left behind                      ${await countRows(page)}`)
    await preview()
    await watchTasks(page)
    const write = await timed(page, 'written', async () => {
      await button(/^Import .* rows$/).click()
      await button('Undo this import').waitFor()
    })
    const bare = await bareWrites(page, 'bare', ['people', 'identities'])
    const all = read + plan + write
    console.log(`bare Dexie bulkPut of the same rows   ${bare.toFixed(1)}`)
    console.log(
      `import in all, ratio to that          ${all.toFixed(1)}   ${(all / bare).toFixed(2)}`,
    )
    await watchTasks(page)
    await timed(page, 'taken back', async () => {
      await button('Undo this import').click()
      await page.getByText('Undone: everything').waitFor()
    })
    console.log(`rows left of them                     ${await countRows(page)}`)
  } finally {
    await chromium.close()
    rmSync(folder, { recursive: true })
  }
}

/** How many people and accounts there are. */
function countRows(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    const db = await done(indexedDB.open('ardent'))
    let sum = 0
    for (const name of ['people', 'identities']) {
      sum += await done(db.transaction(name).objectStore(name).count())
    }
    db.close()
    return sum
  })
}

function csv(): string {
  const quoted = (cell: string | number) => (/,/.test(String(cell)) ? `"${cell}"` : String(cell))
  return table()
    .map((row) => row.map(quoted).join(','))
    .join('\n')
}

function table(): (string | number)[][] {
  const header =
    'Record ID,First Name,Last Name,Email,Lifecycle Stage,Twitter Username,LinkedIn URL,Company,City'
  const rows = Array.from({ length: ROWS }, (_, n) => [
    n,
    `Given${n}`,
    `Family${n % 997}`,
    `g${n}@example.org`,
    n % 3 ? 'Customer' : 'Lead',
    `handle${n}`,
    `https://www.linkedin.com/in/given-${n}/`,
    `Company, ${n % 500}`,
    `Town ${n % 300}`,
  ])
  return [header.split(','), ...rows]
}

declare global {
  interface Window {
    longestTask: number
  }
}

function watchTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.longestTask = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        window.longestTask = Math.max(window.longestTask, duration)
      }
    }).observe({ entryTypes: ['longtask'] })
  })
}

/** Seconds; printed with the longest task of the page meanwhile. */
async function timed(page: Page, what: string, work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  const seconds = (performance.now() - start) / 1000
  const longest = await page.evaluate(() => {
    const found = window.longestTask
    window.longestTask = 0
    return found
  })
  const task = longest > 0 ? `longest task of the page ${longest.toFixed(0)} ms` : 'no long task'
  console.log(`${what.padEnd(36)}  ${seconds.toFixed(1)}   ${task}`)
  return seconds
}
