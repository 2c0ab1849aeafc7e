import type { Author, Post } from '../model/post/post'
import type { Facts } from './index'

/** Told which strategy answered for a field, so that the health view can show it. */
export type Trace = (field: string, strategy: string) => void

/** Where a marker stands: inside `parent`, before `before` (at its end when null). */
export interface Anchor {
  parent: Element
  before: Node | null
}

/**
 * How one social network's pages are read. Its file is `lib/networks/<id>/index.ts`.
 *
 * No function writes, whatever the page holds; what one throws counts as nothing found.
 */
export interface NetworkReader {
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

/** A network as the content script has it: what is known of it, and how its pages are read. */
export type Network = Facts & NetworkReader

/** Declares a reader, and sees to it that no page, however broken, makes one of its functions throw. */
export function defineReader({ posts, ...reader }: NetworkReader): NetworkReader {
  return {
    posts,
    read: (element, trace) => total(() => reader.read(element, trace)),
    anchor: (element) => total(() => reader.anchor(element)),
    replyBox: (element) => total(() => reader.replyBox(element)),
    profile: (url, document) => total(() => reader.profile(url, document)),
  }
}

function total<Found>(find: () => Found | null): Found | null {
  try {
    return find()
  } catch {
    return null
  }
}
