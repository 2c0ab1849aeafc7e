import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type Ask, backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'

/** The extension's own pages have it; what uses it here runs there. */
declare const chrome: { storage: { session: { get(key: string): Promise<object> } } }

const profile = mkdtempSync(join(tmpdir(), 'ardent-torn-'))
let browser: Chromium | undefined
let ask: Ask

afterAll(async () => {
  await browser?.close()
  rmSync(profile, { recursive: true, force: true })
})

/** Starts the browser, and waits until it writes to a new log. */
async function start(): Promise<void> {
  browser = await launchChromium({ userDataDir: profile })
  ask = await backgroundOf(browser)
  const page = await browser.openExtensionPage('manifest.json')
  const renewed = () => page.evaluate(() => chrome.storage.session.get('log-renewed'))
  await expect.poll(renewed).toEqual({ 'log-renewed': true })
}

/** Takes the end of what was written last, as a kill or a loss of power in the midst of it would. */
function tear(): void {
  const databases = join(profile, 'Default', 'IndexedDB')
  const ours = readdirSync(databases).find((name) => name.endsWith('.leveldb')) ?? ''
  const logs = readdirSync(join(databases, ours)).filter((name) => name.endsWith('.log'))
  const last = join(databases, ours, logs.sort().at(-1) ?? '')
  truncateSync(last, statSync(last).size - 5)
}

const keep = (handle: string) => {
  const author = { handle, name: handle, url: `https://x.com/${handle}`, kind: 'person' } as const
  return ask('upsertPerson', { network: 'x', author })
}
const found = async (...queries: string[]) =>
  Promise.all(queries.map(async (query) => (await ask('findPeople', { query, limit: 5 })).length))

it('a log that ends in the midst of a write loses nothing before it and nothing behind it', async () => {
  await start()
  await keep('before')
  await keep('torn')
  await browser?.close()
  tear()
  await start()
  await keep('after')
  // What Chromium cannot read it throws away, when it next opens the database.
  await browser?.close()
  await start()
  expect(await found('before', 'after')).toEqual([1, 1])
})
