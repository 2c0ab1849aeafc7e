import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'
import { waits } from '../waits.ts'
import { findBrowser } from './find.ts'
import { packageFolder } from './packages.ts'

export interface ChromiumOptions {
  /** False opens a bare browser, for baselines; a folder is another package. Default true. */
  extension?: boolean | string
  /** Default true. */
  headless?: boolean
  /** CSS pixels; null follows the window. */
  viewport?: { width: number; height: number } | null
  colorScheme?: 'light' | 'dark'
  /** The browser's language, such as `de`. Default: the machine's. */
  language?: string
  /** False resolves no host name, so that only what a test serves is there. Default true. */
  network?: boolean
  /** Leaves the page open that greets a new installation. Default false. */
  welcome?: boolean
  /** What is tried out in it and not switched on yet, by Blink's name. */
  feature?: string
  /** Keeps pages that were left, to be shown again as they were: the driver switches that off. */
  backForward?: boolean
  /** The address of a proxy that every request goes through, to this machine as well. */
  proxy?: string
  /** A profile to keep; without it a new one is made, and removed at the end. */
  userDataDir?: string
}

export interface Chromium {
  context: BrowserContext
  /** The extension's service worker, waited for. */
  worker(): Promise<Worker>
  /** The extension's id: the host of its `chrome-extension:` addresses. */
  extensionId(): Promise<string>
  /** Opens a page of the extension in a new tab, such as `popup.html`. */
  openExtensionPage(path: string): Promise<Page>
  /** Closes the browser and removes the profile made for it. */
  close(): Promise<void>
}

/** Starts Chromium with the built extension in it. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const profile = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'ardent-chromium-'))
  const isFirstRun = readdirSync(profile).length === 0
  if (isFirstRun) letReload(profile)
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    ...(options.language && { locale: options.language }),
    ...(options.backForward && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    args: [
      ...QUIET,
      '--window-size=1400,950',
      ...(options.language ? [`--lang=${options.language}`] : []),
      ...((options.network ?? true) ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND']),
      ...(options.proxy
        ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>']
        : []),
      ...(options.feature ? [`--enable-blink-features=${options.feature}`] : []),
      ...sandbox(),
      ...extension(options.extension ?? true),
    ],
  })

  context.setDefaultTimeout(waits.inBrowser)
  if (isFirstRun && options.extension !== false && !options.welcome) await closeWelcome(context)

  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const extensionId = async () => new URL((await worker()).url()).host

  return {
    context,
    worker,
    extensionId,
    async openExtensionPage(path) {
      const page = await context.newPage()
      await page.goto(`chrome-extension://${await extensionId()}/${path}`)
      return page
    },
    async close() {
      await context.close()
      if (!options.userDataDir) rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** An unpacked extension that is reloaded comes back only where developer mode is on. */
function letReload(profile: string): void {
  const folder = join(profile, 'Default')
  mkdirSync(folder)
  const preferences = { extensions: { ui: { developer_mode: true } } }
  writeFileSync(join(folder, 'Preferences'), JSON.stringify(preferences))
}

/**
 * The page that greets a new installation would stand in front of the pages under test, whenever it
 * came: it is waited for. It may load first: when it is closed while it asks the browser for its
 * words, every page of the extension is without words until the browser ends.
 */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html')
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome))
  await page.waitForSelector('h1')
  await page.close()
}

/** A browser under test calls nobody on its own account. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Chromium refuses to run as root with its sandbox. */
const sandbox = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

function extension(wanted: boolean | string): string[] {
  if (!wanted) return []
  const folder = wanted === true ? packageFolder('chromium') : wanted
  return [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]
}
