import { browser } from 'wxt/browser'

const EVERY_MINUTES = 5
const ALARM = 'team'

/** Wakes the background every few minutes, or not any more. An alarm that is set goes on. */
export async function setTeamAlarm(on: boolean): Promise<void> {
  if (!on) await browser.alarms.clear(ALARM)
  else if (!(await browser.alarms.get(ALARM))) {
    await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES })
  }
}

export function onTeamAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) listener()
  })
}

/** Hears when somebody looks at another tab or window than before. */
export function onLookedAt(listener: () => void): void {
  browser.tabs.onActivated.addListener(listener)
  browser.windows?.onFocusChanged.addListener(listener)
}

/** Whether a tab in front of a window that is open shows a page of ours, or one that `isRead`. */
export async function isLookedAt(isRead: (url: URL) => boolean): Promise<boolean> {
  const [tabs, windows] = await Promise.all([
    browser.tabs.query({ active: true }),
    browser.windows.getAll(),
  ])
  const minimized = new Set(
    windows.filter(({ state }) => state === 'minimized').map(({ id }) => id),
  )
  const own = browser.runtime.getURL('/')
  return tabs.some(({ url, windowId }) => {
    const parsed = url ? URL.parse(url) : null
    if (!parsed || minimized.has(windowId)) return false
    return parsed.href.startsWith(own) || isRead(parsed)
  })
}

/** Asks the browser to let the background reach a server; only within a person's click. */
export function askForServer({ protocol, hostname }: URL): Promise<boolean> {
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] })
}
