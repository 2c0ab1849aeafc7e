import { browser } from 'wxt/browser'

/**
 * Shows the dashboard: the tab where it is open already, else a new one.
 *
 * @param route the part of it to show, such as `settings`; without one an open dashboard stays
 *   where it is
 */
export async function openDashboard(route?: string): Promise<void> {
  const address = browser.runtime.getURL('/dashboard.html')
  const url = route === undefined ? address : `${address}#/${route}`
  const [open] = await browser.tabs.query({ url: `${address}*` })
  if (open?.id === undefined) {
    await browser.tabs.create({ url })
    return
  }
  await browser.tabs.update(open.id, { active: true, ...(route !== undefined && { url }) })
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true })
}
