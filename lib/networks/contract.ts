import type { Author, Post } from '../model/post/post'
import type { Facts } from './index'

/** Told which strategy answered for a field, so that the health view can show it. */
export type Trace = (field: string, strategy: string) => void

/** Where a marker stands: inside `parent`, before `before` (at its end when null). */
export interface Anchor {
  parent: Element
  before: Node | null
}

/** A post, and what was found on the way to it. */
export interface Found {
  post: Post
  /** The place beside the author's name, or null when there is none; asked at once or never. */
  anchor(): Anchor | null
}

/**
 * Somebody whom a page shows as a person rather than by a post.
 *
 * - `profile`: whose page it is
 * - `list`: one of the people that the page lists, such as the followers of an account
 * - `card`: shown while the pointer rests on their name
 * - `suggested`: proposed beside something else
 */
export interface ShownPerson {
  author: Author
  place: 'profile' | 'list' | 'card' | 'suggested'
}

/** A post whose marker stands right behind an element, such as the link of its author's name. */
export function foundBehind(element: Element, post: Post): Found {
  const { parentElement: parent } = element
  return { post, anchor: () => parent && { parent, before: element.nextSibling } }
}

/**
 * How one social network's pages are read. Its file is `lib/networks/<id>/index.ts`.
 *
 * No function writes, whatever the page holds; what one throws counts as nothing found.
 */
interface Reading {
  /** CSS selector of elements that may be posts or comments; `find` decides. */
  posts: string
  /** Whether one of those is surely meant to be a post, read or not; all are where it is left out. */
  mayBePost?(element: Element): boolean
  /** The post in `element`, or the profile in its `head`; null when its author cannot be read. */
  find(element: Element, trace?: Trace): Found | null
  /**
   * CSS selector of what words are written in as in a dialog, without the page saying that it is one:
   * an answer below the post it is to, or words above a post that is shared.
   */
  drawers?: string
  /** CSS selector of elements in whose open shadow root posts stand as well. */
  outlets?: string
  /** CSS selector of frames of the page's own origin in which posts stand as well. */
  frames?: string
  /** The open reply editor that belongs to this very post, or null. */
  replyBox(element: Element): Element | null
  /**
   * The line below its author's name, in which people say what they do; '' where there is none.
   * `element` is a post, or what the marker of a profile's `head` stands in.
   */
  headline?(element: Element): string
  /** Whose profile page this is, or null on any other page. */
  profile(url: URL, document: Document): Author | null
  /** The head of the profile at `url`, which `find` reads like a post; null on any other page. */
  head?(url: URL, document: Document): Element | null
  /**
   * Everybody whom the page shows as a person, each once, in the document's order; the profile's
   * owner first. What it finds of stable ids goes with those authors in later posts.
   */
  people?(url: URL, document: Document): ShownPerson[]
  /**
   * The accounts whose stable id the page shows beside their handle and had not shown when it was
   * last asked; each with its handle in the place of the name.
   */
  identified?(document: Document): Author[]
}

type Optional = 'drawers' | 'outlets' | 'frames'

/** The same, as it is used: a reader that knows no people finds none. */
export interface NetworkReader extends Required<Omit<Reading, Optional>> {
  drawers: string | undefined
  outlets: string | undefined
  frames: string | undefined

  /** The post alone. */
  read(element: Element, trace?: Trace): Post | null
}

/** A network as the content script has it: what is known of it, and how its pages are read. */
export type Network = Facts & NetworkReader

/** Declares a reader, and sees to it that no page, however broken, makes one of its functions throw. */
export function defineReader({
  posts,
  drawers,
  outlets,
  frames,
  ...reader
}: Reading): NetworkReader {
  const find = (element: Element, trace?: Trace): Found | null => {
    const found = total(() => reader.find(element, trace))
    return found && { post: found.post, anchor: () => total(found.anchor) }
  }
  return {
    posts,
    drawers,
    outlets,
    frames,
    find,
    read: (element, trace) => find(element, trace)?.post ?? null,
    mayBePost: (element) => total(() => reader.mayBePost?.(element) ?? true) ?? false,
    replyBox: (element) => total(() => reader.replyBox(element)),
    headline: (element) => total(() => reader.headline?.(element) ?? null) ?? '',
    profile: (url, document) => total(() => reader.profile(url, document)),
    head: (url, document) => total(() => reader.head?.(url, document) ?? null),
    identified: (document) => total(() => reader.identified?.(document) ?? null) ?? [],
    people: (url, document) => total(() => reader.people?.(url, document) ?? null) ?? [],
  }
}

function total<Answer>(find: () => Answer | null): Answer | null {
  try {
    return find()
  } catch {
    return null
  }
}
