/** A post's own elements: those in `root` that are not in the post it quotes. */
export interface Scope {
  root: Element
  /** The quoted post's card inside `root`, if any. */
  quote: Element | null
  one(selector: string): Element | undefined
  all(selector: string): Element[]
}

const AUTHOR = '[data-testid="User-Name"]'
const AUTHOR_OR_TIME = `${AUTHOR}, time`

/**
 * The scope of a post's article; or of a quoted post's card, which holds no further one. Several
 * fields ask for the same: what was found stays found, as long as nothing changes the page.
 */
export function scopeOf(root: Element, quote = cardIn(root)): Scope {
  const ones = new Map<string, Element | undefined>()
  const alls = new Map<string, Element[]>()
  const isOwn = (element: Element) => !quote?.contains(element)
  const all = (selector: string) => {
    let found = alls.get(selector)
    if (!found) {
      found = Array.from(root.querySelectorAll(selector))
      if (quote) found = found.filter(isOwn)
      alls.set(selector, found)
    }
    return found
  }
  const first = (selector: string) => {
    const element = root.querySelector(selector)
    return !element || isOwn(element) ? (element ?? undefined) : all(selector)[0]
  }
  const one = (selector: string) => {
    if (!ones.has(selector)) ones.set(selector, first(selector))
    return ones.get(selector)
  }
  return { root, quote, one, all }
}

/**
 * The card of a post inside `root`. X's link, list and Space cards are `div[role=link]` too, but
 * show neither an author nor a time. One selector each: together they cost ten times as much.
 */
function cardIn(root: Element): Element | null {
  return (
    root.querySelector('[data-href*="/status/"]') ??
    root.querySelector('article') ??
    root.querySelector('[data-testid="simpleTweet"]') ??
    Array.from(root.querySelectorAll('div[role="link"]')).find(
      (card) => card.querySelector(AUTHOR_OR_TIME) && !card.closest(AUTHOR),
    ) ??
    null
  )
}
