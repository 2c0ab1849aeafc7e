/** How long a marker must have been in plain sight before a click on it counts, in milliseconds. */
const LOOKED_AT = 250
/** After so long it is not seen. */
const GIVEN_UP = 1500
/** How wide it may be shown, in CSS pixels: a page can scale it up under a decoy. */
const WIDEST = 120

/** What Chromium has beyond other browsers: whether anything covers, fades or filters an element. */
interface Watched extends IntersectionObserverEntry {
  isVisible?: boolean
}
const WATCH = { threshold: 1, trackVisibility: true, delay: 100 }

/**
 * Whether somebody who clicks on `host` can see it: whole, in its size, for a moment. Resolves once
 * that is so, or false when it does not come. Firefox cannot tell whether something lies over it.
 */
export function isSeen(host: Element): Promise<boolean> {
  return new Promise((resolve) => {
    let looked: ReturnType<typeof setTimeout> | undefined
    const end = (seen: boolean) => {
      observer.disconnect()
      clearTimeout(looked)
      resolve(seen)
    }
    const observer = new IntersectionObserver((entries) => {
      const entry = entries.at(-1)
      clearTimeout(looked)
      if (entry && isPlain(entry)) looked = setTimeout(() => end(true), LOOKED_AT)
    }, WATCH)
    setTimeout(() => end(false), GIVEN_UP)
    observer.observe(host)
  })
}

function isPlain({ isVisible = true, intersectionRatio, boundingClientRect }: Watched): boolean {
  const { width } = boundingClientRect
  return isVisible && intersectionRatio === 1 && width <= WIDEST
}
