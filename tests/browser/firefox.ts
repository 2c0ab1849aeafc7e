import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from './find.ts'

/** Where `wxt build -b firefox --mv3` puts the package for Firefox. */
export const FIREFOX_PACKAGE = join(import.meta.dirname, '../../.output/firefox-mv3')

/**
 * The host of the extension's `moz-extension:` addresses. Firefox draws a new one for every
 * profile, unless the preference below names it.
 */
const EXTENSION_HOST = '5d5b1c6e-8a3f-4f0e-9b7c-2e6f0a4d1b3c'

export interface FirefoxOptions {
  /** False opens a bare browser, for baselines. Default true. */
  extension?: boolean
  /** Default true. */
  headless?: boolean
}

export interface Firefox {
  browser: Browser
  /** Opens a page of the extension in a new tab, such as `popup.html`. */
  openExtensionPage(path: string): Promise<Page>
  close(): Promise<void>
}

/** Starts Firefox, driven by WebDriver BiDi, and installs the built extension. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const withExtension = options.extension ?? true
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: findBrowser('firefox'),
    headless: options.headless ?? true,
    // Without it WebDriver refuses to go to `moz-extension:` addresses.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: withExtension ? pinnedHost() : {},
  })
  if (withExtension) {
    await browser.installExtension(FIREFOX_PACKAGE)
    await closeWelcome(browser)
  }
  return {
    browser,
    async openExtensionPage(path) {
      const page = await browser.newPage()
      const url = `moz-extension://${EXTENSION_HOST}/${path}`
      // Firefox goes there, but never tells WebDriver that an extension's page has loaded.
      await page.goto(url, { timeout: 1_000 }).catch(() => null)
      await page.waitForFunction(
        (wanted) => location.href === wanted && document.readyState === 'complete',
        {},
        url,
      )
      return page
    },
    close: () => browser.close(),
  }
}

/**
 * Waits for the page that greets a new installation, which would stand in front of the pages under
 * test, and closes it. WebDriver takes it for a blank page, so the page itself is asked.
 */
async function closeWelcome(browser: Browser): Promise<void> {
  for (;;) {
    for (const page of await browser.pages()) {
      const href = await page.evaluate(() => location.href).catch(() => '')
      if (href.endsWith('/welcome.html')) return page.close()
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function pinnedHost(): Record<string, string> {
  const manifest = join(FIREFOX_PACKAGE, 'manifest.json')
  if (!existsSync(manifest)) throw new Error('build first: npx wxt build -b firefox --mv3')
  const id: string = JSON.parse(readFileSync(manifest, 'utf8')).browser_specific_settings.gecko.id
  return { 'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_HOST }) }
}
