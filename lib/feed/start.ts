import { hear, isInstalled, reply } from '../browser/messages'
import { PAGE_REPORT, PAGE_STATE } from '../browser/questions'
import type { PageState } from '../model/page-state'
import type { Network } from '../network'
import { ask } from '../rpc/client'
import { watchFeed } from './feed'
import { pageState } from './page-state'
import { structureReport } from './report'

/** How often we look whether the extension is still there. */
const CHECK_EVERY = 2000

/**
 * Runs on a network's page as long as the extension is installed: markers while the network is
 * switched on, nothing at all in the page while it is off.
 */
export async function startFeed(network: Network): Promise<void> {
  const life = new AbortController()
  let on: boolean | undefined
  let feed: { refresh(): void; stop(): void } | null = null

  async function follow(): Promise<void> {
    on = await isOn()
    if (life.signal.aborted || on === undefined) return
    if (on && feed) feed.refresh()
    else if (on) feed = watch(network)
    else {
      feed?.stop()
      feed = null
    }
  }

  hear('changed', () => void follow(), life.signal)
  // A page taken back out of the back/forward cache has missed what was announced meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void follow(), {
    signal: life.signal,
  })
  reply<PageState>(PAGE_STATE, () => pageState(network, document, location.href), life.signal)
  reply<string>(PAGE_REPORT, () => structureReport(network, document), life.signal)
  const timer = setInterval(() => {
    if (isInstalled()) {
      if (on === undefined) void follow()
      return
    }
    // After an update the old script cannot reach its extension any more: it ends quietly.
    clearInterval(timer)
    feed?.stop()
    life.abort()
  }, CHECK_EVERY)
  await follow()
}

function watch(network: Network) {
  const life = new AbortController()
  return { ...watchFeed(network, life.signal), stop: () => life.abort() }
}

/** Whether this network is switched on; undefined when the background could not say. */
async function isOn(): Promise<boolean | undefined> {
  const reply = await ask('annotate', { posts: [] }).catch(() => undefined)
  return reply?.on
}
