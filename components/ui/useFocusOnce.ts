import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** A ref whose element gets the focus when it first appears, if that was wanted then. */
export function useFocusOnce<Target extends HTMLElement>(
  wanted: boolean,
): RefObject<Target | null> {
  const target = useRef<Target | null>(null)
  const wantedAtFirst = useRef(wanted)
  useLayoutEffect(() => {
    if (!wantedAtFirst.current || !target.current) return
    target.current.focus()
    // What cannot be used yet gets it later (`panel/ClickGuard`).
    if (document.activeElement !== target.current) target.current.setAttribute('data-focus', '')
  }, [])
  return target
}
