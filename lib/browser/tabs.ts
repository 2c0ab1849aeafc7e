import { browser } from 'wxt/browser'
import type { DraftPlace, InsertResult } from '../model/insert-result'
import type { Announcement } from '../rpc/protocol'
import type { InsertQuestion } from './questions'

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
export async function askActiveTab<Value>(question: unknown): Promise<Value | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return askTab(tab?.id, question)
}

async function askTab<Value>(
  tabId: number | undefined,
  question: unknown,
): Promise<Value | undefined> {
  if (tabId === undefined) return undefined
  try {
    return await browser.tabs.sendMessage(tabId, question, { frameId: 0 })
  } catch {
    return undefined
  }
}

/** Puts a draft into the page that the panel stands in, or that is in front of the side panel. */
export async function insertIntoPage(
  key: string,
  text: string,
  place: DraftPlace,
): Promise<InsertResult> {
  const question: InsertQuestion = { insert: { key, text, place } }
  const own = await browser.tabs.getCurrent().catch(() => undefined)
  const result = own
    ? await askTab<InsertResult>(own.id, question)
    : await askActiveTab<InsertResult>(question)
  return result ?? 'gone'
}

/** Hands keyboard commands to the page in front, whose content script does them. */
export function passOnCommands(): void {
  browser.commands.onCommand.addListener((command: string) => void askActiveTab({ command }))
}
