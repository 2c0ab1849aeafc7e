import { browser } from 'wxt/browser'
import type { Announcement } from '../rpc/protocol'

/** Tells every tab on one of `matches`, and our open pages. Those that do not listen, do not. */
export async function announce(
  announcement: Announcement,
  matches: readonly string[],
): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] })
  await Promise.allSettled([
    browser.runtime.sendMessage(announcement),
    ...tabs.flatMap(({ id }) => (id === undefined ? [] : tellTab(id, announcement))),
  ])
}

/** Tells one tab. */
export async function tellTab(tabId: number, announcement: Announcement): Promise<void> {
  await browser.tabs.sendMessage(tabId, announcement)
}

/** Asks the content script of the tab in front; undefined where there is none. */
export async function askActiveTab<Value>(question: string): Promise<Value | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return undefined
  try {
    return await browser.tabs.sendMessage(tab.id, question, { frameId: 0 })
  } catch {
    return undefined
  }
}
