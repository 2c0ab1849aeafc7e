import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import type { NetworkId } from '../model/post/post'

/** The networks that somebody agreed to switch on, until they are or the browser is closed. */
const wantedItem = storage.defineItem<string[]>('session:wanted', { fallback: [] })

/** Which pages the browser lets us read, and what runs there. */
export const networkAccess = {
  /** Those of match patterns that are allowed. */
  async allowed(matches: readonly string[]): Promise<string[]> {
    const answers = await Promise.all(
      matches.map((match) => browser.permissions.contains({ origins: [match] })),
    )
    return matches.filter((_, index) => answers[index])
  },

  /** Match patterns of the pages that a network's script runs on, by network. */
  async scripts(): Promise<Record<string, string[]>> {
    const scripts = await browser.scripting.getRegisteredContentScripts()
    return Object.fromEntries(scripts.map(({ id, matches = [] }) => [id, matches]))
  },

  /** From now on the script of a network runs on these pages, on no page where there are none. */
  async run(network: NetworkId, matches: readonly string[]): Promise<void> {
    const ids = [network]
    const [before] = await browser.scripting.getRegisteredContentScripts({ ids })
    if (before) await browser.scripting.unregisterContentScripts({ ids })
    if (matches.length === 0) return
    const js = [scriptOf(network)]
    await browser.scripting.registerContentScripts([
      { id: network, matches: [...matches], js, runAt: 'document_idle' },
    ])
  },

  /** Runs the script of a network in open tabs on these pages that it does not run in yet. */
  async runInOpenTabs(network: NetworkId, matches: readonly string[]): Promise<void> {
    const tabs = await browser.tabs.query({ url: [...matches] })
    await Promise.allSettled(
      tabs.map(async ({ id: tabId }) => {
        if (tabId === undefined || (await answers(tabId))) return
        const files = [scriptOf(network)]
        await browser.scripting.executeScript({ target: { tabId }, files })
      }),
    )
  },

  /** Whether somebody has just agreed to switch a network on, and the browser was asked: told once. */
  async takeWanted(network: NetworkId): Promise<boolean> {
    const wanted = await wantedItem.getValue()
    if (!wanted.includes(network)) return false
    await wantedItem.setValue(wanted.filter((one) => one !== network))
    return true
  },
}

const scriptOf = (network: NetworkId) => `/content-scripts/${network}.js` as const

/** Whether a script of ours runs in a tab. */
async function answers(tabId: number): Promise<boolean> {
  const question = { ask: 'pageState' }
  return browser.tabs.sendMessage(tabId, question, { frameId: 0 }).then(
    () => true,
    () => false,
  )
}

/**
 * Asks the browser for the pages of a network; only within a person's click. The browser's question
 * closes the popup: what was wanted is remembered for the background, which hears of the answer.
 *
 * @returns whether they may be read
 */
export async function askForNetwork(
  network: NetworkId,
  matches: readonly string[],
): Promise<boolean> {
  const asked = browser.permissions.request({ origins: [...matches] })
  const others = (await wantedItem.getValue()).filter((one) => one !== network)
  await wantedItem.setValue([...others, network])
  const isAllowed = await asked
  if (!isAllowed) await networkAccess.takeWanted(network)
  return isAllowed
}

/** Hears when the browser was told to let us read other pages than before. */
export function onAccessChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
}
