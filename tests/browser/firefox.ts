import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { waits } from '../waits.ts'
import { findBrowser } from './find.ts'
import { packageFolder } from './packages.ts'

/**
 * The host of the extension's `moz-extension:` addresses. Firefox draws a new one for every
 * profile, unless the preference below names it.
 */
const EXTENSION_HOST = '5d5b1c6e-8a3f-4f0e-9b7c-2e6f0a4d1b3c'

export interface FirefoxOptions {
  /** False opens a bare browser, for baselines; a folder is another package. Default true. */
  extension?: boolean | string
  /** The package as a file, as people load it: loaded in the place of its folder. */
  archive?: string
  /** Default true. */
  headless?: boolean
  /** Leaves the page open that greets a new installation. Default false. */
  welcome?: boolean
  /** Where downloads go, without a question; what an extension may ask for is given unasked as well. */
  downloads?: string
  /** What the organisation sets for the extension by a policy. */
  managed?: object
  /** The port of a proxy on this machine that every request goes through. */
  proxyPort?: number
  /** A profile to keep, with what the extension keeps in it; without it a new one is made. */
  userDataDir?: string
}

export interface Firefox {
  browser: Browser
  /** Opens a page of the extension in a new tab, such as `popup.html`. */
  openExtensionPage(path: string): Promise<Page>
  close(): Promise<void>
}

/** Starts Firefox, driven by WebDriver BiDi, and installs the built extension. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const extension = options.extension ?? true
  const folder = extension === true ? packageFolder('firefox') : extension
  const home = options.managed && homeWithPolicy(options.managed)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    ...(home && { env: { ...process.env, HOME: home } }),
    protocol: 'webDriverBiDi',
    executablePath: findBrowser('firefox'),
    headless: options.headless ?? true,
    ...(options.userDataDir && { userDataDir: options.userDataDir }),
    // Without it WebDriver refuses to go to `moz-extension:` addresses.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(folder && pinnedHost(folder)),
      ...(options.proxyPort && behindProxy(options.proxyPort)),
      ...(options.downloads && savingTo(options.downloads)),
      // An extension that is installed for a session is taken away with its data.
      ...(options.userDataDir && { 'extensions.webextensions.keepStorageOnUninstall': true }),
    },
  })
  if (folder) {
    await browser.installExtension(options.archive ?? folder)
    // It would stand in front of the pages under test.
    if (!options.welcome) await (await welcomeOf(browser)).close()
  }
  return {
    browser,
    async openExtensionPage(path) {
      const page = await browser.newPage()
      const url = `moz-extension://${EXTENSION_HOST}/${path}`
      // Firefox goes there, but never tells WebDriver that an extension's page has loaded.
      void page.goto(url).catch(() => null)
      const isThere = async () => ((await loaded(page)) === url ? page : undefined)
      return until(isThere, `${path} in Firefox`)
    },
    async close() {
      await browser.close()
      if (home) rmSync(home, { recursive: true, force: true })
    },
  }
}

/**
 * The page that greets a new installation, waited for. WebDriver takes it for a blank page, so the page
 * itself is asked.
 */
export function welcomeOf(browser: Browser): Promise<Page> {
  return until(async () => {
    for (const page of await browser.pages()) {
      if ((await loaded(page)).endsWith('/welcome.html')) return page
    }
    return undefined
  }, 'the page that greets a new installation in Firefox')
}

/**
 * Where a page has arrived; '' while it is on its way. What is asked of a page that goes elsewhere
 * meanwhile may never be answered, so the answer is not waited for long.
 */
function loaded(page: Page): Promise<string> {
  const asked = page
    .evaluate(() => (document.readyState === 'complete' ? location.href : ''))
    .catch(() => '')
  return Promise.race([asked, sleep(ANSWERED_WITHIN, '')])
}

/** Milliseconds; a page that is there answers in a few, on a busy machine in some hundred. */
const ANSWERED_WITHIN = 3_000

/**
 * Asks until there is an answer.
 *
 * @throws what was waited for, when there is none for a browser's start
 */
async function until<Value>(ask: () => Promise<Value | undefined>, what: string): Promise<Value> {
  const limit = Date.now() + waits.browserTest / 2
  while (Date.now() < limit) {
    const found = await ask()
    if (found !== undefined) return found
    await sleep(50)
  }
  throw new Error(`${what} did not come`)
}

function behindProxy(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  }
}

function savingTo(folder: string): Record<string, string | number | boolean> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'extensions.webextOptionalPermissionPrompts': false,
  }
}

function pinnedHost(folder: string): Record<string, string> {
  const hosts = { [addOnId(folder)]: EXTENSION_HOST }
  return { 'extensions.webextensions.uuids': JSON.stringify(hosts) }
}

/** Firefox reads an extension's policy from the home directory as well. */
function homeWithPolicy(data: object): string {
  const home = mkdtempSync(join(tmpdir(), 'ardent-firefox-home-'))
  const folder = join(home, '.mozilla/managed-storage')
  mkdirSync(folder, { recursive: true })
  const manifest = { name: addOnId(), description: 'policy', type: 'storage', data }
  writeFileSync(join(folder, `${addOnId()}.json`), JSON.stringify(manifest))
  return home
}

function addOnId(folder = packageFolder('firefox')): string {
  const manifest = join(folder, 'manifest.json')
  if (!existsSync(manifest)) throw new Error('build first: npx wxt build -b firefox --mv3')
  return JSON.parse(readFileSync(manifest, 'utf8')).browser_specific_settings.gecko.id
}
