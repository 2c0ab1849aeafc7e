import type { Page } from 'playwright-core'
import type { Chromium } from './chromium.ts'

/** The extension's own pages have it; what uses it here runs there. */
declare const chrome: { runtime: { reload(): void } }

/**
 * Has the browser read the extension's folder anew, then every open page: the extension's own, which
 * the browser closes, and those of others, whose old content script is gone. Tells how many.
 */
export async function reloadExtension(chromium: Chromium): Promise<number> {
  const { context } = chromium
  const home = `chrome-extension://${await chromium.extensionId()}/`
  const pages = context.pages()
  const [own, others] = [pages.filter(isAt(home)), pages.filter((page) => !isAt(home)(page))]
  const paths = own.map((page) => page.url().slice(home.length))
  const front = await inFront(others)

  const awake = context.waitForEvent('serviceworker')
  const asked = await chromium.openExtensionPage('manifest.json')
  // The page is gone before it can answer.
  await asked.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
  await awake

  for (const path of paths) await chromium.openExtensionPage(path)
  for (const page of others) await page.reload()
  await front?.bringToFront()
  return pages.length
}

const isAt = (home: string) => (page: Page) => page.url().startsWith(home)

async function inFront(pages: Page[]): Promise<Page | undefined> {
  for (const page of pages) {
    if (await page.evaluate(() => document.visibilityState === 'visible')) return page
  }
  return undefined
}
