import type { Editor } from './editors/editor'
import { allTruths } from './truth'

/** A reply as it reached the site. */
export interface Sent {
  post: string
  text: string
}

const open = new Map<string, Editor>()
const outbox: Sent[] = []

/** What the model of a post's open composer holds, or null where none is open. */
export const composed = (post: string): string | null => open.get(post)?.text() ?? null

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

/** Calls `act` with the post whose button (a CSS selector) is clicked. */
export function onButton(selector: string, act: (element: Element, post: string) => void): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest(selector) : null
    const owner = button && allTruths().findLast(({ element }) => element.contains(button))
    if (owner && !open.has(owner.truth.id)) act(owner.element, owner.truth.id)
  })
}
