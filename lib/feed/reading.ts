/** Milliseconds after which reading pauses, so that the page misses no frame for it. */
const SLICE = 4

/**
 * What is read as it comes: in view, as far below it as it is high, and a little above, where a fast
 * scroll leaves behind what nobody has looked at. The same in parts of a page that scroll alone.
 */
const AROUND = '25% 0% 100%'
const NEAR = { rootMargin: AROUND, scrollMargin: AROUND }

/**
 * Least milliseconds between two readings of what came near the view. A fast scroll takes most of it
 * away again by then: nobody has seen it.
 */
const PACE = 250

/**
 * What comes right after something else is part of a load or of a scroll: new posts are watched together
 * after so many milliseconds, and what came near the view is read if it is still there then. A fast
 * scroll takes it away before.
 */
const SETTLED = 150

/** What stays far from the view is read after so many milliseconds, once the page is idle. */
const PATIENCE = 600

/** Has elements read in slices, those near the view first. */
export class Reading {
  readonly #read: (elements: Iterable<Element>) => void
  /** To be read when they come near the view; of those the ones to be watched for it soon. */
  readonly #waiting = new Set<Element>()
  readonly #unwatched = new Set<Element>()
  /** Those that are near, and when each is due; and those read that have left. */
  readonly #near = new Map<Element, number>()
  readonly #passed = new Set<Element>()
  readonly #observer: IntersectionObserver
  readonly #idle = new Set<Element>()
  #idleRequest: number | undefined
  #readAt = Number.NEGATIVE_INFINITY
  #isPaced = false
  #newAt = Number.NEGATIVE_INFINITY
  #nearAt = Number.NEGATIVE_INFINITY

  /** @param read gets an iterable that ends where the slice does, or where nothing is left */
  constructor(read: (elements: Iterable<Element>) => void) {
    this.#read = read
    this.#observer = new IntersectionObserver((entries) => {
      const now = performance.now()
      const due = now - this.#nearAt > PACE ? now : now + SETTLED
      for (const { target, isIntersecting } of entries) {
        if (!this.#waiting.has(target)) setHas(this.#passed, target, !isIntersecting)
        else if (!isIntersecting) this.#near.delete(target)
        else if (!this.#near.has(target)) {
          this.#near.set(target, due)
          this.#nearAt = now
        }
      }
      this.#readNear()
    }, NEAR)
  }

  /** Reads these at once, as far as one slice goes, and the rest soon. */
  now(elements: Iterable<Element>): void {
    const left = new Set(elements)
    if (left.size === 0) return
    this.#read(this.#slice(left))
    this.soon(left)
  }

  /**
   * Reads these once the page has drawn what it has become and they are near the view: what a reader
   * asks about styles costs nothing then, and what changes several times until then is read once.
   */
  soon(elements: Iterable<Element>): void {
    const fresh = [...elements].filter((element) => !this.#waiting.has(element))
    if (fresh.length === 0) return
    for (const element of fresh) {
      this.#waiting.add(element)
      this.#passed.delete(element)
      this.#unwatched.add(element)
    }
    const now = performance.now()
    const isAlone = now - this.#newAt > PACE
    this.#newAt = now
    if (isAlone) this.#watch()
    else if (this.#unwatched.size === fresh.length) setTimeout(() => this.#watch(), SETTLED)
    setTimeout(() => {
      this.whenIdle(fresh.filter((element) => this.#forget(element) && element.isConnected))
    }, PATIENCE)
  }

  /** Whether one that was read near the view is no longer there, as of the last frame. */
  hasPassed(element: Element): boolean {
    return this.#passed.has(element)
  }

  /** Reads these when the page is idle, but for those that it reads soon. */
  whenIdle(elements: Iterable<Element>): void {
    for (const element of elements) if (!this.#waiting.has(element)) this.#idle.add(element)
    if (this.#idle.size === 0) return
    this.#idleRequest ??= requestIdleCallback(() => {
      this.#idleRequest = undefined
      this.#read(this.#slice(this.#idle))
      this.whenIdle([])
    })
  }

  /** Forgets what is left. */
  stop(): void {
    if (this.#idleRequest !== undefined) cancelIdleCallback(this.#idleRequest)
    this.#idleRequest = undefined
    this.#observer.disconnect()
    for (const all of [this.#waiting, this.#unwatched, this.#near, this.#passed, this.#idle]) {
      all.clear()
    }
  }

  #watch(): void {
    for (const element of this.#unwatched) {
      // Where one is that was watched before is told once more.
      this.#observer.unobserve(element)
      this.#observer.observe(element)
    }
    this.#unwatched.clear()
  }

  #readNear(): void {
    // The first to come are the first to be due.
    const [first] = this.#near.values()
    if (first === undefined || this.#isPaced) return
    const now = performance.now()
    const wait = Math.max(first, this.#readAt + PACE) - now
    if (wait > 0) {
      this.#isPaced = true
      setTimeout(() => {
        afterFrame(() => {
          this.#isPaced = false
          this.#readNear()
        })
      }, wait)
      return
    }
    const due = new Set([...this.#near].flatMap(([element, at]) => (at <= now ? element : [])))
    this.#read(this.#slice(due))
    if (due.size > 0) afterFrame(() => this.#readNear())
    else {
      this.#readAt = performance.now()
      this.#readNear()
    }
  }

  /** Whether it was still waiting. One that is gone is watched no more. */
  #forget(element: Element): boolean {
    if (element.isConnected) this.#observer.unobserve(element)
    this.#unwatched.delete(element)
    this.#near.delete(element)
    this.#passed.delete(element)
    return this.#waiting.delete(element)
  }

  *#slice(elements: Set<Element>): Generator<Element> {
    const end = performance.now() + SLICE
    for (const element of elements) {
      elements.delete(element)
      this.#waiting.delete(element)
      this.#unwatched.delete(element)
      this.#near.delete(element)
      yield element
      if (performance.now() >= end) return
    }
  }
}

function setHas(set: Set<Element>, element: Element, isIn: boolean): void {
  if (isIn) set.add(element)
  else set.delete(element)
}

/** Calls `act` once the page has drawn what it is now: what is asked about styles costs nothing then. */
export function afterFrame(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act))
}
