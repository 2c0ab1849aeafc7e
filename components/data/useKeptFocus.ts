import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the keyboard in its part of the page: when a step takes away what had the focus, the
 * part's heading gets it. The ref is for any element of the part.
 */
export function useKeptFocus<Target extends HTMLElement>(step: string): RefObject<Target | null> {
  const place = useRef<Target | null>(null)
  const last = useRef(step)
  useLayoutEffect(() => {
    if (last.current === step) return
    last.current = step
    if (document.activeElement !== document.body) return
    const heading = place.current?.closest('section')?.querySelector<HTMLElement>('[tabindex="-1"]')
    heading?.focus({ preventScroll: true })
  }, [step])
  return place
}
