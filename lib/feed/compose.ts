import { editorAt, insertInto, textIn } from '../editors'
import type { DraftPlace, InsertResult } from '../model/insert-result'
import type { Post } from '../model/post'
import type { Network } from '../network'
import { candidatesIn } from './candidates'

/** How often a reply box is looked at after a draft went in, and for how long. */
const LOOK_EVERY = 400
const LOOKS_FOR = 30 * 60_000

/** Dialogs of the sites, where words over a shared post are written. */
const DIALOGS = '[role=dialog], dialog[open]'

/** Puts drafts into the page's own boxes and notices when one of them empties. */
export class Composer {
  readonly #network: Network
  readonly #signal: AbortSignal
  readonly #onEmptied: (post: Post) => void
  #watch: ReturnType<typeof setInterval> | undefined

  constructor(network: Network, onEmptied: (post: Post) => void, signal: AbortSignal) {
    this.#network = network
    this.#onEmptied = onEmptied
    this.#signal = signal
    signal.addEventListener('abort', () => clearInterval(this.#watch))
  }

  /** Opens nothing and sends nothing; what the person typed already stays. */
  async insert(key: string, text: string, place: DraftPlace): Promise<InsertResult> {
    const [found] = this.#showing(key)
    if (!found) return 'gone'
    const editor = place === 'share' ? this.#shareBox() : this.#replyBox(key)
    if (!editor) return 'closed'
    const result = await insertInto(editor, text)
    if (result === 'inserted') this.#watchFor(editor, found.post)
    return result
  }

  /** Every element that shows this very post: a dialog may show it a second time. */
  #showing(key: string): { element: Element; post: Post }[] {
    const { posts } = this.#network
    return candidatesIn(document, posts).flatMap((element) => {
      const post = this.#network.read(element)
      return post?.key === key ? [{ element, post }] : []
    })
  }

  #replyBox(key: string): HTMLElement | null {
    for (const { element } of this.#showing(key)) {
      const box = this.#network.replyBox(element)
      const editor = box && editorAt(box)
      if (editor) return editor
    }
    return null
  }

  /** The one editor in an open dialog that answers no post: where words over a share go. */
  #shareBox(): HTMLElement | null {
    const replies = new Set(
      candidatesIn(document, this.#network.posts).flatMap((element) => {
        const box = this.#network.replyBox(element)
        return (box && editorAt(box)) ?? []
      }),
    )
    const editors = [...document.querySelectorAll(DIALOGS)].flatMap((dialog) => {
      const editor = editorAt(dialog)
      return editor && dialog.contains(editor) && !replies.has(editor) ? editor : []
    })
    const [only, second] = new Set(editors)
    return second ? null : (only ?? null)
  }

  /** Tells once when the box is empty or gone: perhaps the person sent what stood there. */
  #watchFor(editor: HTMLElement, post: Post): void {
    clearInterval(this.#watch)
    const until = performance.now() + LOOKS_FOR
    this.#watch = setInterval(() => {
      if (performance.now() > until || this.#signal.aborted) clearInterval(this.#watch)
      else if (!editor.isConnected || textIn(editor) === '') {
        clearInterval(this.#watch)
        this.#onEmptied(post)
      }
    }, LOOK_EVERY)
  }
}
