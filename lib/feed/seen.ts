/** Milliseconds that a marker must have been in plain sight before a click on its star counts. */
const LOOKED_AT = 250
/** How wide it may be shown, in CSS pixels: a page can scale it under a decoy. */
const WIDTH = { least: 57, most: 120 }

/** What Chromium has beyond other browsers: whether anything covers, fades or filters an element. */
interface Watched extends IntersectionObserverEntry {
  isVisible?: boolean
}
const WATCH = { threshold: 1, trackVisibility: true, delay: 100 }

/**
 * Watches the one marker that the pointer or the focus is on: whether somebody who clicks there
 * knows what they click on.
 */
export class Sight {
  #host: Element | undefined
  #observer: IntersectionObserver | undefined
  #since = Number.POSITIVE_INFINITY

  /** Starts over with this marker; by the focus only when it is another one. */
  follow(host: Element, type: string): void {
    if (host === this.#host && type === 'focusin') return
    this.#observer?.disconnect()
    this.#host = host
    this.#since = Number.POSITIVE_INFINITY
    this.#observer = new IntersectionObserver((entries) => {
      const { isVisible, intersectionRatio } = entries.at(-1) as Watched
      const isPlain = isVisible && intersectionRatio === 1
      this.#since = isPlain ? Math.min(this.#since, performance.now()) : Number.POSITIVE_INFINITY
    }, WATCH)
    this.#observer.observe(host)
  }

  /**
   * Whether the marker was seen, whole and in its size, for long enough before a click, with the
   * pointer or the focus on it. Never in Firefox, which cannot tell what lies over it.
   *
   * @param at the click's `timeStamp`
   */
  isClear(host: Element, at: number): boolean {
    const { width } = host.getBoundingClientRect()
    const isItsSize = width >= WIDTH.least && width <= WIDTH.most
    return host === this.#host && isItsSize && at - this.#since >= LOOKED_AT
  }
}
