import { browser } from 'wxt/browser'

/**
 * Sends a message to every tab on one of `matches`; nobody has to hear it.
 *
 * @param matches all tabs where it is left out: of pages that may not be read nobody knows the address
 */
export async function tellTabs(message: unknown, matches?: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query(matches ? { url: [...matches] } : {})
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : tellTab(id, message))))
}

/** Sends a message to our open pages alone; nobody has to hear it. */
export async function tellPages(message: unknown): Promise<void> {
  await Promise.allSettled([browser.runtime.sendMessage(message)])
}

/** Sends a message to one tab. */
export async function tellTab(tabId: number, message: unknown): Promise<void> {
  await browser.tabs.sendMessage(tabId, message)
}

/** Asks the content script of the tab in front; undefined where there is none. */
export async function askActiveTab(question: unknown): Promise<unknown> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return askTab(tab?.id, question)
}

/** Asks the content script of the tab that this page stands in, else of the one in front. */
export async function askOwnTab(question: unknown): Promise<unknown> {
  const own = await browser.tabs.getCurrent().catch(() => undefined)
  return own ? askTab(own.id, question) : askActiveTab(question)
}

async function askTab(tabId: number | undefined, question: unknown): Promise<unknown> {
  if (tabId === undefined) return undefined
  try {
    return await browser.tabs.sendMessage(tabId, question, { frameId: 0 })
  } catch {
    return undefined
  }
}

/** Hears the keyboard commands of the manifest. */
export function onCommand(listener: (command: string) => void): void {
  browser.commands.onCommand.addListener(listener)
}
