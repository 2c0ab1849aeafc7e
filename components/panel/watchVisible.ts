/** How long the panel must have been visible before it acts, in milliseconds. */
export const GUARD_TIME = 500

/** Intersection Observer v2: what covers, fades or bends the element counts as hiding it. */
const STRICT: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
  trackVisibility: true,
  delay: 100,
}

/**
 * Tells whether `element` has been plainly visible for `GUARD_TIME`, until `signal` aborts. A page
 * that lays something over the panel's frame could otherwise make a user click what they do not
 * see. A browser without version 2 of the observer cannot tell: there it is never so.
 */
export function watchVisible(
  element: Element,
  onChange: (armed: boolean) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const see = (visible: boolean) => {
    clearTimeout(timer)
    if (!visible) onChange(false)
    else timer = setTimeout(() => onChange(true), GUARD_TIME)
  }
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1) as IntersectionObserverEntry & { isVisible?: boolean }
    see(entry.isVisible === true)
  }, STRICT)
  observer.observe(element)
  document.addEventListener(
    'visibilitychange',
    () => {
      observer.unobserve(element)
      if (document.hidden) see(false)
      else observer.observe(element)
    },
    { signal },
  )
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  })
}

/** Whether this browser can tell what a page does with a frame of ours. */
export function canTellVisible(): boolean {
  return 'isVisible' in IntersectionObserverEntry.prototype
}
