import { browser } from 'wxt/browser'

/** What the organisation set by the browser's policies; empty where it set nothing. */
export async function managedPolicy(): Promise<unknown> {
  // Firefox refuses to answer where there is no policy.
  return browser.storage.managed.get(null).catch(() => ({}))
}

/** Calls `then` whenever a policy has changed. Firefox reads them at its start alone. */
export function onPolicyChanged(then: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') then()
  })
}
