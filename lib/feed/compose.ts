import { editorAt, insertInto } from '../editors'
import type { DraftPlace, InsertResult } from '../model/drafts/insert-result'
import type { Post } from '../model/post/post'
import type { Network } from '../networks/contract'
import { candidatesIn, everyCandidate, framesOf, rootsOf } from './candidates'
import { whenEmptied } from './emptied'

/** Dialogs of the sites, where words over a shared post are written. */
const DIALOGS = '[role=dialog], dialog[open]'

/** What a chat has and a share box has not: the messages so far. */
const MESSAGES = '[role=grid], [role=log]'

/** Puts drafts into the page's own boxes and notices when one of them empties. */
export class Composer {
  readonly #network: Network
  readonly #onEmptied: (post: Post) => void
  #watch = new AbortController()

  constructor(network: Network, onEmptied: (post: Post) => void, signal: AbortSignal) {
    this.#network = network
    this.#onEmptied = onEmptied
    signal.addEventListener('abort', () => this.#watch.abort())
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
    return everyCandidate(document, this.#network).flatMap((element) => {
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

  /** The one editor in an open dialog that answers nobody: where words over a shared post go. */
  #shareBox(): HTMLElement | null {
    const dialogs = [DIALOGS, this.#network.drawers ?? []].flat().join()
    const roots = [rootsOf(document, this.#network), framesOf(document, this.#network)].flat()
    const open = roots.flatMap((root) => [...root.querySelectorAll(dialogs)])
    const editors = open.flatMap((dialog) => {
      const editor = editorAt(dialog)
      const isThere = editor !== null && dialog.contains(editor)
      return isThere && !dialog.querySelector(MESSAGES) && !this.#answers(editor, dialog)
        ? editor
        : []
    })
    const [only, second] = new Set(editors)
    return second ? null : (only ?? null)
  }

  /** A post that is answered stands before the answer, a post that is shared behind the words. */
  #answers(editor: Element, dialog: Element): boolean {
    return candidatesIn(dialog, this.#network.posts).some(
      (post) =>
        post.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING &&
        this.#network.read(post) !== null,
    )
  }

  /** Tells once when the box is empty or gone: perhaps the person sent what stood there. */
  #watchFor(editor: HTMLElement, post: Post): void {
    this.#watch.abort()
    this.#watch = new AbortController()
    whenEmptied(editor, () => this.#onEmptied(post), this.#watch.signal)
  }
}
