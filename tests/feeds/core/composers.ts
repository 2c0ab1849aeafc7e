import type { Editor } from './editors/editor'
import { allTruths } from './truth'

/** A reply, or words over a shared post, as it reached the site. */
export interface Sent {
  /** The name of the box it was written in: of a reply, its post. */
  post: string
  text: string
}

const open = new Map<string, Editor>()
const outbox: Sent[] = []

/** What the model of an open composer holds, or null: named by its post, or as `quoteOf` names it. */
export const composed = (box: string): string | null => open.get(box)?.text() ?? null

/** Every reply that was sent, in order. */
export const sent = (): readonly Sent[] => outbox

/** Remembers the composer of a post; `messenger` is the chat's. */
export function opened(post: string, editor: Editor): void {
  open.set(post, editor)
}

export function closed(post: string): void {
  open.delete(post)
}

/** Sends what a composer holds and empties it, as a click on the site's own button does. */
export function send(post: string): void {
  const editor = open.get(post)
  if (!editor) return
  outbox.push({ post, text: editor.text() })
  editor.clear()
}

/** The name of the box for words over a shared post. */
export const quoteOf = (post: string) => `quote:${post}`

/**
 * Calls `act` with the post whose button (a CSS selector) is clicked, and the name of the box that
 * it opens, unless that is open.
 */
export function onButton(
  selector: string,
  act: (element: Element, box: string) => void,
  boxOf = (post: string) => post,
): void {
  document.addEventListener('click', (event) => {
    // Of a click within an open root the event's target is the root's host.
    const [target] = event.composedPath()
    const button = target instanceof Element ? target.closest(selector) : null
    const owner = button && allTruths().findLast(({ element }) => element.contains(button))
    const box = owner && boxOf(owner.truth.id)
    if (box && !open.has(box)) act(owner.element, box)
  })
}
