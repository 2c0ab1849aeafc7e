import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { seed } from './seed.ts'

const PAGES = ['https://x.com/home', 'https://www.facebook.com/', 'https://www.linkedin.com/feed/']

export interface SampleOptions {
  /** The real sites in place of the local feeds. */
  live?: boolean
  headless?: boolean
  /** The folder of the package to load; the built one without it. */
  extension?: string
}

/** True where a browser can open a window. */
export function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

/** A browser with the sample brand's people: the three networks and the dashboard, a tab each. */
export async function openSample(options: SampleOptions = {}): Promise<Chromium> {
  const { live = false, headless = false, extension = true } = options
  const chromium = await launchChromium({ headless, viewport: null, extension })
  if (!live) await serveFeeds(chromium.context)
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
