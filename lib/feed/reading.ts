/** Milliseconds after which reading pauses, so that the page misses no frame for it. */
const SLICE = 4

/** What is read first: as far around the view as it is high, twice. */
const NEAR = { rootMargin: '200%' }

/**
 * Has elements read in slices: as many as fit into one right away. Of the rest those near the view
 * come first, in the next frame; the others when the page is idle.
 */
export class Reading {
  readonly #read: (elements: Iterable<Element>) => void
  readonly #waiting = new Set<Element>()
  readonly #near = new Set<Element>()
  readonly #observer: IntersectionObserver
  #idle: number | undefined
  readonly #fresh = new Set<Element>()
  #isDrawing = false

  /** @param read gets an iterable that ends where the slice does, or where nothing is left */
  constructor(read: (elements: Iterable<Element>) => void) {
    this.#read = read
    this.#observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting && this.#waiting.has(target)) this.#near.add(target)
      }
      if (this.#near.size > 0) this.#go()
    }, NEAR)
  }

  /** Reads these now, as far as one slice goes, and the rest soon. */
  now(elements: Iterable<Element>): void {
    for (const element of elements) this.#waiting.add(element)
    this.#go()
  }

  /**
   * Reads these once the page has drawn what it has become: what a reader asks about styles costs
   * nothing then, and what changes several times until then is read once.
   */
  onceDrawn(elements: Iterable<Element>): void {
    for (const element of elements) this.#fresh.add(element)
    if (this.#fresh.size === 0 || this.#isDrawing) return
    this.#isDrawing = true
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#isDrawing = false
        const fresh = [...this.#fresh]
        this.#fresh.clear()
        if (fresh.length > 0) this.now(fresh)
      }),
    )
  }

  /** Reads these when the page is idle. */
  whenIdle(elements: Iterable<Element>): void {
    for (const element of elements) this.#waiting.add(element)
    this.#goOn()
  }

  /** Forgets what is left. */
  stop(): void {
    if (this.#idle !== undefined) cancelIdleCallback(this.#idle)
    this.#idle = undefined
    this.#observer.disconnect()
    this.#waiting.clear()
    this.#near.clear()
    this.#fresh.clear()
  }

  #go(): void {
    this.#read(this.#slice())
    for (const element of this.#waiting) this.#observer.observe(element)
    this.#goOn()
  }

  #goOn(): void {
    if (this.#waiting.size === 0) {
      this.#observer.disconnect()
      return
    }
    this.#idle ??= requestIdleCallback(() => {
      this.#idle = undefined
      this.#go()
    })
  }

  *#slice(): Generator<Element> {
    const end = performance.now() + SLICE
    for (const elements of [this.#near, this.#waiting]) {
      for (const element of elements) {
        this.#near.delete(element)
        this.#waiting.delete(element)
        yield element
        if (performance.now() >= end) return
      }
    }
  }
}
