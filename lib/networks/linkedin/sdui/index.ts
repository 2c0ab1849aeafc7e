import type { Anchor } from '../../contract'
import type { Generation } from '../generation'
import { isCard, readCard } from './card'
import { isComment, readComment } from './comment'
import { CARD, COMMENT, keyOf } from './dom'
import { headOf } from './head'
import { commentOf, survey } from './unit'

const EDITOR = '[role="textbox"][contenteditable="true"], .tiptap[contenteditable="true"]'
const COMMENT_BOX = [
  '[componentkey^="commentBox"]',
  '[data-testid="ui-core-tiptap-text-editor-wrapper"]',
].join(', ')

/** The server-driven pages of 2026. Class names are hashes; only keys and test ids are kept. */
export const sdui: Generation = {
  posts: `${CARD}, ${COMMENT}`,

  read(element, trace) {
    if (element.matches(COMMENT)) return isComment(element) ? readComment(element, trace) : null
    return isCard(element) ? readCard(element, trace) : null
  },

  /** Beside the link with the author's lines, which ends the row: a link must hold no marker. */
  anchor(element): Anchor | null {
    const link = headOf(survey(element))?.link
    return link?.parentElement ? { parent: link.parentElement, before: link.nextSibling } : null
  },

  replyBox(element) {
    const wanted = element.matches(COMMENT) ? commentOf(element) : undefined
    // The box of a comment can stand behind it; its key or its place still says whose it is.
    const editors = [...(wanted ? element.ownerDocument : element).querySelectorAll(EDITOR)]
    return (
      editors.find((editor) => editor.closest(COMMENT_BOX) && answeredBy(editor) === wanted) ?? null
    )
  },
}

/** The comment that an editor answers: by the key of its box, else by where it stands. */
function answeredBy(editor: Element): string | undefined {
  const box = editor.closest('[componentkey^="commentBox"]')
  const keyed = box && keyOf(box).match(/urn:li:comment:\([^()]*?,(\d+)\)/)?.[1]
  return keyed || commentOf(editor)
}
