import type { ComponentChildren } from 'preact'
import { useFocusOnce } from '../ui/useFocusOnce'

/** What became of a suggestion. It takes the focus of the button that is gone, and so is read out. */
export function Resolved({ children }: { children: ComponentChildren }) {
  const note = useFocusOnce<HTMLParagraphElement>(true)
  return (
    <p ref={note} class="hint" tabIndex={-1}>
      {children}
    </p>
  )
}
