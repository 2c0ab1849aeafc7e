import type { Glyphs } from '../model/glyphs'
import type { Post } from '../model/post/post'
import type { Anchor, Network } from '../networks/contract'
import { Marker } from './marker'

/**
 * How often a marker is put back between two sweeps. A page that takes it away each time it is put
 * back would otherwise never end, and hang.
 */
const PUT_BACK = 10

/** A marker and the post it speaks of. */
export interface Mark {
  marker: Marker
  post: Post
  /** Whether the background was asked about this post; false again when it could not answer. */
  asked: boolean
  /** How often it was put back since the last sweep. */
  putBack: number
  /** Where the marker goes in together with its first answer; null once that has come. */
  anchor: (Anchor & { element: Element }) | null
}

/**
 * The markers of a page. A mark belongs to an element *and* the post in it: feeds use elements
 * again for other posts. Nothing here keeps an element alive.
 */
export class Marks {
  readonly #marks = new WeakMap<Element, Mark>()
  readonly #hosts = new WeakMap<Element, Mark>()
  readonly #network: Network

  constructor(network: Network) {
    this.#network = network
  }

  /**
   * Brings the mark of `element` in line with the post it shows now.
   *
   * @returns the mark when it has to be looked up, else null
   */
  update(element: Element): Mark | null {
    const found = this.#network.find(element)
    const post = found?.post
    const known = this.#marks.get(element)
    const isSame = post && known && sameSubject(known.post, post)
    if (isSame && !known.anchor && element.contains(known.marker.host)) {
      known.marker.mend()
      return known.asked ? null : known
    }
    const place = found?.anchor()
    if (!post || !place) {
      this.remove(element)
      return null
    }
    const anchor = { ...place, element }
    const mark = known ?? this.#create(element, post, anchor)
    if (mark.putBack === PUT_BACK && !element.contains(mark.marker.host)) return null
    if (mark.anchor) mark.anchor = anchor
    else {
      if (known && !sameAuthor(known.post, post)) mark.marker.show(post.author.name, null)
      if (putIn(mark.marker.host, anchor)) mark.putBack++
      mark.marker.mend()
    }
    if (!isSame) mark.post = post
    return isSame && mark.asked ? null : mark
  }

  /**
   * Shows what was answered. With the first answer the marker goes into the page: put in empty and
   * drawn later, it would have the page laid out and painted twice.
   *
   * @param glyphs null where nobody answered: the marker goes in empty, or stays as it is
   */
  show(mark: Mark, glyphs: Glyphs | null): void {
    const { anchor, marker, post } = mark
    if (anchor && !isStill(anchor)) {
      // The page has changed around it: it is read again, and asked for where it still is.
      mark.asked = false
      return
    }
    mark.anchor = null
    if (anchor || glyphs) marker.show(post.author.name, glyphs)
    if (anchor) putIn(marker.host, anchor)
  }

  /**
   * From now on the mark of `element` may be put back as often again.
   *
   * @returns whether there is one and its marker is in it, or on its way there
   */
  sweep(element: Element): boolean {
    const mark = this.#marks.get(element)
    if (!mark) return false
    mark.putBack = 0
    return mark.anchor ? mark.asked : element.contains(mark.marker.host)
  }

  /** Whether its marker was put in once, wherever it is now. */
  hadMarker(element: Element): boolean {
    return this.#marks.get(element)?.anchor === null
  }

  /** Whether a marker of ours stands in this part of the page. */
  isIn(part: Element): boolean {
    return [...part.querySelectorAll('span:empty')].some((span) => this.#hosts.has(span))
  }

  of(element: Element): Mark | undefined {
    return this.#marks.get(element)
  }

  ofHost(host: EventTarget | null): Mark | undefined {
    return host instanceof Element ? this.#hosts.get(host) : undefined
  }

  remove(element: Element): void {
    this.#marks.get(element)?.marker.host.remove()
    this.#marks.delete(element)
  }

  #create(element: Element, post: Post, anchor: Mark['anchor']): Mark {
    const mark: Mark = { marker: new Marker(), post, asked: false, putBack: 0, anchor }
    this.#marks.set(element, mark)
    this.#hosts.set(mark.marker.host, mark)
    return mark
  }
}

/** Whether it stood elsewhere. */
function putIn(host: Element, { parent, before }: Anchor): boolean {
  const isThere = host.parentNode === parent && (before === host || host.nextSibling === before)
  if (!isThere) parent.insertBefore(host, before === host ? host.nextSibling : before)
  return !isThere
}

function isStill({ parent, before }: Anchor): boolean {
  return parent.isConnected && (before === null || before.parentNode === parent)
}

function sameAuthor(a: Post, b: Post): boolean {
  return (
    a.key === b.key &&
    a.author.handle === b.author.handle &&
    a.author.stableId === b.author.stableId
  )
}

/** Nothing has changed that the look-up's answer depends on. */
export function sameSubject(a: Post, b: Post): boolean {
  return (
    sameAuthor(a, b) &&
    a.text === b.text &&
    a.promoted === b.promoted &&
    a.permalink === b.permalink
  )
}
