import type { Page } from 'playwright-core'
import type { Chromium } from './chromium.ts'

declare const chrome: {
  tabs: { query(filter: object): Promise<object[]>; getCurrent(): Promise<undefined> }
}

/**
 * A page of ours as it is beside a tab or above it, for which the browser needs a window: it is opened
 * in a tab, and told that another one is in front and that it stands in no tab itself.
 *
 * @param path such as `sidepanel.html`
 * @param front what the tab in front is found by: `https://x.com/*`
 */
export async function openBeside(chromium: Chromium, path: string, front: string): Promise<Page> {
  const page = await chromium.context.newPage()
  await page.addInitScript((url) => {
    const { query } = chrome.tabs
    chrome.tabs.query = (asked: object) =>
      'active' in asked ? query.call(chrome.tabs, { url }) : query(asked)
    chrome.tabs.getCurrent = async () => undefined
  }, front)
  await page.goto(`chrome-extension://${await chromium.extensionId()}/${path}`)
  return page
}
