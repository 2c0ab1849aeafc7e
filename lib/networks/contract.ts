import type { Author, NetworkId, Post } from '../model/post/post'

/** Told which strategy answered for a field, so that the health view can show it. */
export type Trace = (field: string, strategy: string) => void

/** Where a marker stands: inside `parent`, before `before` (at its end when null). */
export interface Anchor {
  parent: Element
  before: Node | null
}

/**
 * Everything Ardent knows about one social network. One file in `lib/networks/` each.
 *
 * Every function is total: it never throws and never writes, whatever the page holds.
 */
export interface Network {
  id: NetworkId
  /** The network's name as people write it. */
  name: string
  /** Match patterns of the pages the content script runs on. */
  matches: readonly string[]
  /** CSS selector of elements that may be posts or comments; `read` decides. */
  posts: string
  /** The post in `element`, or null when it is none or its author cannot be read. */
  read(element: Element, trace?: Trace): Post | null
  /** The place beside the author's name, or null when there is none. */
  anchor(element: Element): Anchor | null
  /** The open reply editor that belongs to this very post, or null. */
  replyBox(element: Element): Element | null
  /** Whose profile page this is, or null on any other page. */
  profile(url: URL, document: Document): Author | null
}

/** Declares a network. Only there so that a network's file is checked where it is written. */
export function defineNetwork(network: Network): Network {
  return network
}
