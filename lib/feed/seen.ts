/** Milliseconds that a marker must have been in plain sight before a click on its star counts. */
const LOOKED_AT = 250
/** Milliseconds within which the focus comes that a key has moved. */
const MOVES = 100
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
  #tabbedAt = Number.NEGATIVE_INFINITY
  #isFocusTheirs = false

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

  keyPressed({ key, timeStamp }: KeyboardEvent): void {
    if (key === 'Tab') this.#tabbedAt = timeStamp
  }

  /**
   * The focus has come to the marker: by the person's own key or by us, or else the page has put it there,
   * by a dialog around it, for a key that is pressed for something else.
   */
  focusCame(at: number, isByUs: boolean): void {
    this.#isFocusTheirs = isByUs || at - this.#tabbedAt <= MOVES
  }

  /**
   * Whether the marker was seen, whole and in its size, for long enough before a click, with the
   * pointer on it, or the focus, where a key clicks. Never in Firefox, which cannot tell what lies over it.
   */
  isClear(host: Element, { timeStamp, detail }: MouseEvent): boolean {
    const isByKey = detail === 0
    if (isByKey && !this.#isFocusTheirs) return false
    const { width } = host.getBoundingClientRect()
    const isItsSize = width >= WIDTH.least && width <= WIDTH.most
    return host === this.#host && isItsSize && timeStamp - this.#since >= LOOKED_AT
  }
}
