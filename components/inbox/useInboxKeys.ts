import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** What each key clicks in the row that has the focus. */
const CLICKS: Record<string, string> = {
  o: '.inbox-post',
  e: '.inbox-done button',
  s: '.inbox-more button',
}

/** Turns the arrow keys, J and K, O, E, S and U into what they do in the inbox under `list`. */
export function useInboxKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const life = new AbortController()
    const onKey = (event: KeyboardEvent) => {
      const inbox = list.current
      if (!inbox || inbox.closest('[hidden]') || isTyping(event)) return
      if (!press(inbox, event.key)) return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey, { signal: life.signal })
    return () => life.abort()
  }, [list])
}

function isTyping({ target, altKey, ctrlKey, metaKey, defaultPrevented }: KeyboardEvent): boolean {
  const field = target instanceof Element && target.matches('input, select, textarea, [role="tab"]')
  return field || altKey || ctrlKey || metaKey || defaultPrevented
}

/** Does what a key stands for, and tells whether it stands for anything. */
function press(inbox: HTMLElement, key: string): boolean {
  const rows = [...inbox.querySelectorAll<HTMLElement>('.inbox-row')]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[key]
  if (step) {
    const next = at < 0 ? rows[0] : rows[at + step]
    next?.querySelector<HTMLElement>('.inbox-name')?.focus()
    return next !== undefined
  }
  const clicked =
    key === 'u'
      ? inbox.querySelector<HTMLElement>('.inbox-undo button')
      : rows[at]?.querySelector<HTMLElement>(CLICKS[key] ?? ':scope > none')
  clicked?.click()
  return Boolean(clicked)
}
