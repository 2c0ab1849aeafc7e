import { hear, isInstalled, reply, replyLater } from '../browser/messages'
import {
  type CommandQuestion,
  type InsertQuestion,
  PAGE_POSTS,
  PAGE_REPORT,
  PAGE_STATE,
  type ShowQuestion,
} from '../browser/questions'
import type { PageState } from '../model/page-state'
import type { Post } from '../model/post'
import type { Network } from '../network'
import { ask } from '../rpc/client'
import { Composer } from './compose'
import { type Feed, watchFeed } from './feed'
import { pageState, postsInView, showPost } from './page-state'
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
  let feed: (Feed & { stop(): void }) | null = null
  const composer = new Composer(
    network,
    (post) =>
      void ask('replyBoxEmptied', { post }).then(
        () => feed?.open(post.key),
        () => undefined,
      ),
    life.signal,
  )

  async function follow(): Promise<void> {
    const reply = await ask('annotate', { posts: [] }).catch(() => undefined)
    on = reply?.on
    if (life.signal.aborted || !reply) return
    const marked = reply.on && reply.overlays
    if (marked && feed) feed.refresh()
    else if (marked) feed = watch(network)
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
  reply<Post[]>(PAGE_POSTS, () => (on ? postsInView(network, document) : []), life.signal)
  replyLater((message) => {
    const { insert, show, command } = (message ?? {}) as Partial<
      InsertQuestion & ShowQuestion & CommandQuestion
    >
    if (command) feed?.run(command)
    if (show) showPost(network, document, show.key)
    if (!insert) return undefined
    feed?.hold(insert.key)
    return composer.insert(insert.key, insert.text, insert.place)
  }, life.signal)
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
