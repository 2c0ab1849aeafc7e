import { isInstalled, reply } from '../browser/messages'
import type { PageState } from '../model/post/page-state'
import type { Post } from '../model/post/post'
import type { Network } from '../networks/contract'
import { ask, hear } from '../rpc/client'
import type { TabQuestion } from '../rpc/tab-protocol'
import { candidatesInFrames, candidatesOn, everyCandidate } from './candidates'
import { Composer } from './compose'
import { type Feed, watchFeed } from './feed'
import { headed } from './headed'
import { samplePage } from './report'

/** How often we look whether the extension is still there. */
const CHECK_EVERY = 2000

/**
 * Runs on a network's page as long as the extension is installed: markers while the network is
 * switched on, nothing at all in the page while it is off.
 */
export async function startFeed(network: Network): Promise<void> {
  const life = new AbortController()
  let on: boolean | undefined
  let isBehind = false
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

  /** A page that nobody sees asks when it is shown. */
  async function follow(): Promise<void> {
    isBehind = document.hidden
    if (isBehind) return
    const reply = await ask('annotate', { posts: [] }).catch(() => undefined)
    on = reply?.on
    if (life.signal.aborted || !reply) return
    // Such a page may measure its memory to the byte, and what markers show is in it.
    const marked = reply.on && reply.overlays && !window.crossOriginIsolated
    if (marked && feed) feed.refresh()
    else if (marked) feed = watch(network)
    else {
      feed?.stop()
      feed = null
    }
  }

  /** What a question asks for, or undefined for any other message. */
  function answer(question: TabQuestion): (() => Promise<unknown>) | undefined {
    switch (question?.ask) {
      case 'pageState':
        return async () => pageState(network, document, location.href)
      case 'pageReport':
        return async () => samplePage(network, document, location.href)
      case 'pagePosts':
        return async () => (on ? postsInView(network, document) : [])
      case 'pagePeople':
        return async () => ({
          network: network.id,
          people: (on && network.people?.(new URL(location.href), document)) || [],
        })
      case 'insert':
        return () => {
          feed?.hold(question.key)
          return composer.insert(question.key, question.text, question.place)
        }
      case 'show':
        return async () => showPost(network, document, question.key)
      case 'command':
        return async () => feed?.run(question.command)
    }
  }

  hear('changed', () => void follow(), life.signal)
  // A page taken back out of the back/forward cache has missed what was announced meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void follow(), {
    signal: life.signal,
  })
  document.addEventListener('visibilitychange', () => isBehind && void follow(), {
    signal: life.signal,
  })
  reply((message) => answer(message as TabQuestion)?.(), life.signal)
  const timer = setInterval(() => {
    if (document.hidden) return
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

/** What the popup wants to know of this page: whose profile it is, and whether posts are read. */
function pageState(network: Network, document: Document, address: string): PageState {
  const candidates = candidatesOn(document, network)
  return {
    network: network.id,
    profile: network.profile(new URL(address), document),
    seen: candidates.filter((element) => network.mayBePost(element)).length,
    read: candidates.filter((element) => network.read(element)).length,
    framed: candidatesInFrames(document, network).filter((element) => network.read(element)).length,
  }
}

/** As many posts as the background takes in one question (rpc/protocol.ts). */
const MOST = 50

/** The posts in view and near it, in the document's order; those in frames last. */
function postsInView(network: Network, document: Document): Post[] {
  const near = everyCandidate(document, network).filter((element) => {
    const { top, bottom, height } = element.getBoundingClientRect()
    return height > 0 && bottom > 0 && top < innerHeight
  })
  return near
    .flatMap((element) => {
      const post = network.read(element)
      return post ? headed(network, element, post) : []
    })
    .slice(0, MOST)
}

/** Brings the post with this key into view. */
function showPost(network: Network, document: Document, key: string): void {
  const element = everyCandidate(document, network).find(
    (candidate) => network.read(candidate)?.key === key,
  )
  element?.scrollIntoView({ block: 'center' })
}
