/**
 * A listener that hears only what a person did. The page can fire events of its own at our
 * elements; those have `isTrusted` false, which a page cannot forge.
 */
export function trusted<E extends Event>(listener: (event: E) => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) listener(event as E)
  }
}
