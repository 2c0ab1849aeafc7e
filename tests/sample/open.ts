import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { seed } from './seed.ts'
import { restoreYear } from './year/restore.ts'

const PAGES = ['https://x.com/home', 'https://www.facebook.com/', 'https://www.linkedin.com/feed/']

export interface SampleOptions {
  /** The real sites in place of the local feeds. */
  live?: boolean
  /** Nobody is kept and nothing is set. */
  empty?: boolean
  headless?: boolean
  /** The folder of the package to load; the built one without it. */
  extension?: string
}

/** True where a browser can open a window. */
export function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

/** A browser with the sample brand's year: the three networks and the dashboard, a tab each. */
export async function openSample(options: SampleOptions = {}): Promise<Chromium> {
  const { live = false, empty = false, headless = false, extension = true } = options
  const chromium = await launchChromium({ headless, viewport: null, extension, welcome: empty })
  if (!live) await serveFeeds(chromium.context)
  if (empty) return chromium
  await restoreYear(chromium, english)
  await seed(chromium)
  const before = chromium.context.pages()
  for (const url of PAGES) {
    const page = await chromium.context.newPage()
    await page.goto(url)
  }
  await chromium.openExtensionPage('dashboard.html')
  for (const page of before) await page.close()
  await chromium.context.pages()[0]?.bringToFront()
  return chromium
}
