import { browser } from 'wxt/browser'
import { COMMANDS, type Shortcut } from '../model/shortcut'

/** The page of Chromium and its kin where the user gives commands other keys. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts'

/** What Firefox has beyond the common API, from version 137 on. */
interface WithShortcutSettings {
  openShortcutSettings?(): Promise<void>
}

/** The keyboard commands with the keys they have now, in the order of the manifest. */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll()
  return COMMANDS.map((command) => ({
    command,
    keys: all.find(({ name }) => name === command)?.shortcut ?? '',
  }))
}

/** Opens the place where the browser lets its user change them. */
export async function openShortcuts(): Promise<void> {
  const commands = browser.commands as WithShortcutSettings
  if (commands.openShortcutSettings) await commands.openShortcutSettings()
  else await browser.tabs.create({ url: CHROMIUM_SHORTCUTS })
}
