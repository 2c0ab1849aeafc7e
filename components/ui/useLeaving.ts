import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Calls `leave` when the component or the whole page is taken away, as a click beside the panel
 * or the popup does: the moment to save what is typed and not saved yet.
 * A layout effect, since Preact runs the others' ends only after the next paint, when the document
 * may be gone.
 */
export function useLeaving(leave: () => void): void {
  const latest = useRef(leave)
  latest.current = leave
  useLayoutEffect(() => {
    const onLeaving = () => latest.current()
    window.addEventListener('pagehide', onLeaving)
    return () => {
      window.removeEventListener('pagehide', onLeaving)
      onLeaving()
    }
  }, [])
}
