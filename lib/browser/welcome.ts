import { browser } from 'wxt/browser'

/** Shows the welcome page in a tab of its own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}

/** Welcomes whoever has just installed Ardent; an update of it or of the browser opens nothing. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome()
  })
}
