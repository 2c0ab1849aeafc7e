import { browser } from 'wxt/browser'
import { lastPolicyItem } from './storage'

/** Milliseconds that the browser's answer is waited for: where the last one is known, and where not. */
const PATIENCE = { known: 100, unknown: 1000 }

/**
 * What the organisation set by the browser's policies; empty where it set nothing. Chromium takes
 * seconds to read them after its start, in which no page would get its markers: until then it is what
 * it was last time, and at the very first nothing.
 *
 * @param onOther called where the browser says something else in the end
 */
export async function managedPolicy(onOther: () => void): Promise<unknown> {
  // Firefox refuses to answer where there is no policy.
  const asked: Promise<unknown> = browser.storage.managed.get(null).catch(() => ({}))
  const last = await lastPolicyItem.getValue()
  const known = last ?? {}
  const patience = last === null ? PATIENCE.unknown : PATIENCE.known
  const late = new Promise<false>((resolve) => setTimeout(resolve, patience, false))
  const isInTime = await Promise.race([asked.then(() => true), late])
  void asked.then(async (policy) => {
    if (!isSame(policy, last)) await lastPolicyItem.setValue(policy)
    if (!isInTime && !isSame(policy, known)) onOther()
  })
  return isInTime ? asked : known
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Calls `then` whenever a policy has changed. Firefox reads them at its start alone. */
export function onPolicyChanged(then: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') then()
  })
}
