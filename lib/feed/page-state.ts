import type { PageState } from '../model/post/page-state'
import type { Post } from '../model/post/post'
import type { Network } from '../networks/contract'
import { candidatesIn } from './candidates'

/** What the popup wants to know of this page: whose profile it is, and whether posts are read. */
export function pageState(network: Network, document: Document, address: string): PageState {
  const candidates = candidatesIn(document, network.posts)
  return {
    network: network.id,
    profile: network.profile(new URL(address), document),
    seen: candidates.length,
    read: candidates.filter((element) => network.read(element)).length,
  }
}

/** As many posts as the background takes in one question (rpc/protocol.ts). */
const MOST = 50

/** The posts in view and near it, in the document's order. */
export function postsInView(network: Network, document: Document): Post[] {
  const near = candidatesIn(document, network.posts).filter((element) => {
    const { top, bottom, height } = element.getBoundingClientRect()
    return height > 0 && bottom > 0 && top < innerHeight
  })
  return near.flatMap((element) => network.read(element) ?? []).slice(0, MOST)
}

/** Brings the post with this key into view. */
export function showPost(network: Network, document: Document, key: string): void {
  const element = candidatesIn(document, network.posts).find(
    (candidate) => network.read(candidate)?.key === key,
  )
  element?.scrollIntoView({ block: 'center' })
}
