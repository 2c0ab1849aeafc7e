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

/**
 * What stays far from the view is read after so many milliseconds, once the page is idle: whoever pauses
 * in a scroll goes on within them, mostly, and what was passed is not read at all.
 */
const PATIENCE = 2000

/** Has elements read in slices, those near the view first. */
export class Reading {
  readonly #read: (elements: Iterable<Element>) => void
  readonly #candidatesIn: (part: Element) => readonly Element[]
  /** To be read when they come near the view; of those the ones to be watched for it soon. */
  readonly #waiting = new Set<Element>()
  readonly #unwatched = new Set<Element>()
  /** Of those the parts of the page that are yet to be looked through. */
  readonly #parts = new Set<Element>()
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

  /**
   * @param read gets an iterable that ends where the slice does, or where nothing is left
   * @param candidatesIn what there is to read in a part of the page
   */
  constructor(
    read: (elements: Iterable<Element>) => void,
    candidatesIn: (part: Element) => readonly Element[],
  ) {
    this.#read = read
    this.#candidatesIn = candidatesIn
    this.#observer = new IntersectionObserver((entries) => {
      const now = performance.now()
      const due = now - this.#nearAt > PACE ? now : now + SETTLED
      for (const entry of entries) {
        const { target, isIntersecting } = entry
        if (!this.#waiting.has(target)) setHas(this.#passed, target, !isIntersecting)
        // Where a part without a box is cannot be told.
        else if (!isIntersecting && !(this.#parts.has(target) && !entry.boundingClientRect.height))
          this.#near.delete(target)
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
   *
   * @param parts of the page that were put in, where there may be more to read: of a fast scroll they
   * are looked through where they stay near the view, for that costs as much as watching them all
   * @returns whether there is anything new, and the first for a while
   */
  soon(elements: Iterable<Element>, parts: Iterable<Element> = []): boolean {
    const now = performance.now()
    const isAlone = now - this.#newAt > PACE
    const found = isAlone ? [...parts].flatMap((part) => this.#candidatesIn(part)) : parts
    const fresh = this.#wait(new Set([...elements, ...found]))
    if (fresh.length === 0) return false
    if (!isAlone) for (const part of parts) this.#parts.add(part)
    this.#newAt = now
    if (isAlone) this.#watch()
    else if (this.#unwatched.size === fresh.length) setTimeout(() => this.#watch(), SETTLED)
    return isAlone
  }

  /** Whether one that was read near the view is no longer there, as of the last frame. */
  hasPassed(element: Element): boolean {
    return this.#passed.has(element)
  }

  /** Reads these when the page is idle, but for those that it reads soon. */
  whenIdle(elements: Iterable<Element>): void {
    for (const element of elements) if (!this.#isWaiting(element)) this.#idle.add(element)
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
    for (const all of [this.#waiting, this.#unwatched, this.#parts, this.#passed, this.#idle]) {
      all.clear()
    }
    this.#near.clear()
  }

  /** @returns those of them that did not wait before */
  #wait(elements: Iterable<Element>): Element[] {
    const fresh = [...elements].filter((element) => !this.#waiting.has(element))
    for (const element of fresh) {
      this.#waiting.add(element)
      this.#passed.delete(element)
      this.#unwatched.add(element)
    }
    if (fresh.length > 0) setTimeout(() => this.#giveUp(fresh), PATIENCE)
    return fresh
  }

  /** Of these, what has stayed far from the view is read when the page is idle. */
  #giveUp(elements: readonly Element[]): void {
    const left = elements.flatMap((element) => {
      const isPart = this.#parts.delete(element)
      if (!this.#forget(element) || !element.isConnected) return []
      return isPart ? this.#candidatesIn(element) : element
    })
    this.whenIdle(left)
  }

  /** Whether it is read soon, by itself or with the part that it stands in. */
  #isWaiting(element: Element): boolean {
    if (this.#waiting.has(element)) return true
    for (let at: Element | null = element; at && this.#parts.size > 0; at = at.parentElement) {
      if (this.#parts.has(at)) return true
    }
    return false
  }

  /** What is in a part that has stayed near has stayed as well: it is read when it is told of. */
  #lookThrough(part: Element): void {
    this.#parts.delete(part)
    this.#forget(part)
    this.#watch(this.#wait(this.#candidatesIn(part)))
    this.#nearAt = Number.NEGATIVE_INFINITY
  }

  #watch(elements: Iterable<Element> = this.#unwatched): void {
    for (const element of elements) {
      // Where one is that was watched before is told once more.
      this.#observer.unobserve(element)
      this.#observer.observe(element)
      this.#unwatched.delete(element)
    }
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
    const due = new Set<Element>()
    for (const [element, at] of this.#near) {
      if (at > now) continue
      if (this.#parts.has(element)) this.#lookThrough(element)
      else due.add(element)
    }
    const isAny = due.size > 0
    if (isAny) this.#read(this.#slice(due))
    if (due.size > 0) afterFrame(() => this.#readNear())
    else {
      if (isAny) this.#readAt = performance.now()
      this.#readNear()
    }
  }

  /** Whether it was still waiting. One that is gone is watched no more. */
  #forget(element: Element): boolean {
    if (element.isConnected) this.#observer.unobserve(element)
    this.#passed.delete(element)
    return this.#endWait(element)
  }

  #endWait(element: Element): boolean {
    this.#unwatched.delete(element)
    this.#near.delete(element)
    return this.#waiting.delete(element)
  }

  *#slice(elements: Set<Element>): Generator<Element> {
    const end = performance.now() + SLICE
    for (const element of elements) {
      elements.delete(element)
      this.#endWait(element)
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
