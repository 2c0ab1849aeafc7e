import { AUTHOR, OPEN_CARD, POST, QUOTE_CARD } from './markup'

/** A post's own elements: those in `root` that are not in the post it quotes. */
export class Scope {
  readonly root: Element
  /** The quoted post's card inside `root`, if any. */
  readonly quote: Element | null
  /** True for the pages that signed-out visitors get since 2026: no test ids, no times. */
  readonly isSignedOut: boolean
  /** The first element with each test id, by which X names most parts of a post. */
  readonly #named = new Map<string, Element>()
  readonly #found = new Map<string, Element[]>()
  readonly #first = new Map<string, Element | undefined>()
  #nameLinks: readonly Element[] | undefined

  /**
   * Of a post's article; or of a quoted post's card, which holds no further one. Several fields ask
   * for the same: what was found stays found, so it holds as long as nothing changes the page.
   */
  constructor(root: Element, isQuote = false) {
    this.root = root
    const named = root.querySelectorAll('[data-testid]')
    this.quote = isQuote ? null : cardIn(root, named)
    for (const element of named) {
      const testId = testIdOf(element)
      if (!this.#named.has(testId) && this.#isOwn(element)) this.#named.set(testId, element)
    }
    this.isSignedOut = named.length === 0 && !root.querySelector('time')
  }

  /** The first element with this test id. */
  named(testId: string): Element | undefined {
    return this.#named.get(testId)
  }

  one(selector: string): Element | undefined {
    if (!this.#first.has(selector)) {
      const first = this.root.querySelector(selector) ?? undefined
      const isOwn = !first || this.#isOwn(first)
      this.#first.set(selector, isOwn ? first : this.all(selector)[0])
    }
    return this.#first.get(selector)
  }

  all(selector: string): readonly Element[] {
    let found = this.#found.get(selector)
    if (!found) {
      found = [...this.root.querySelectorAll(selector)]
      if (this.quote) found = found.filter((element) => this.#isOwn(element))
      this.#found.set(selector, found)
    }
    return found
  }

  /** The links in the block of the author's name and handle. */
  nameLinks(): readonly Element[] {
    this.#nameLinks ??= [...(this.named('User-Name')?.querySelectorAll('a') ?? [])]
    return this.#nameLinks
  }

  #isOwn(element: Element): boolean {
    return !this.quote?.contains(element)
  }
}

function testIdOf(element: Element): string {
  return element.getAttribute('data-testid') ?? ''
}

/**
 * The card of a post inside `root`. X's link, list and Space cards are `div[role=link]` too, but
 * show neither an author nor a time. One selector each: together they cost ten times as much.
 */
function cardIn(root: Element, named: NodeListOf<Element>): Element | null {
  return (
    // Signed-out pages alone have these.
    (named.length === 0 ? root.querySelector(OPEN_CARD) : null) ??
    root.querySelector(POST) ??
    root.querySelector('[data-testid="simpleTweet"]') ??
    Array.prototype.find.call(
      root.querySelectorAll(QUOTE_CARD),
      (card: Element) => card.querySelector(AUTHOR_OR_TIME) && !card.closest(AUTHOR),
    ) ??
    null
  )
}

const AUTHOR_OR_TIME = `${AUTHOR}, time`
