/** Milliseconds that calls are gathered for. */
const GATHER = 200

/**
 * `work`, done once for all calls within a moment, and never twice at once. What fails is reported.
 */
export function soon(work: () => Promise<void>): () => void {
  let waiting = false
  let last: Promise<void> = Promise.resolve()
  return () => {
    if (waiting) return
    waiting = true
    setTimeout(() => {
      waiting = false
      last = last.then(work).catch((error) => console.warn(error))
    }, GATHER)
  }
}
