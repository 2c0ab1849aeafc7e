import type { PageState } from '../model/page-state'
import type { Network } from '../network'
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
