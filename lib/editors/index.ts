import type { InsertResult } from '../model/drafts/insert-result'
import { draft } from './draft'
import type { Editor } from './editor'
import { lexical } from './lexical'
import { prosemirror } from './prosemirror'
import { quill } from './quill'

const EDITORS: readonly Editor[] = [draft, lexical, quill, prosemirror]

/** Editors copy the page's selection into their own a moment after it changed. */
const SETTLES_IN = 60
const READ_EVERY = 50
const READ_TIMES = 12

/** The element that is edited at, in or around `element`, or null where it is no editor of ours. */
export function editorAt(element: Element): HTMLElement | null {
  const selector = EDITORS.map((editor) => editor.selector).join()
  const found = element.closest(selector) ?? element.querySelector(selector)
  return found && isEditable(found as HTMLElement) ? (found as HTMLElement) : null
}

/** What an editor shows, with every stretch of white space as one space. */
export function textIn(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: it leaves out what parts two paragraphs
  return normalised(element.innerText)
}

/**
 * Puts `text` behind what stands in an editor already, and reads back whether it stands there.
 * Never replaces anything, never sends; the editor's own undo takes it away again, and only it.
 */
export async function insertInto(element: HTMLElement, text: string): Promise<InsertResult> {
  const editor = EDITORS.find(({ selector }) => element.matches(selector))
  if (!editor) return 'refused'
  if (textIn(element)) await wait(editor.joinsWithin ?? 0)
  const before = textIn(element)
  const added = before ? `\n${text}` : text
  for (const technique of editor.techniques) {
    element.ownerDocument.defaultView?.focus()
    element.focus()
    caretToEnd(element.querySelector(editor.lastParagraph ?? ':not(*)') ?? element)
    await wait(SETTLES_IN)
    await technique(element, added)
    if (await stands(element, before, text)) return 'inserted'
    if (textIn(element) !== before) return 'changed'
  }
  return 'refused'
}

/** Of another document, such as a frame's, it is no instance of this one's classes. */
function isEditable(element: HTMLElement): boolean {
  return element.isContentEditable && element.getClientRects().length > 0
}

function caretToEnd(element: Element): void {
  const { ownerDocument } = element
  const range = ownerDocument.createRange()
  range.selectNodeContents(element)
  // An empty paragraph holds a line break, which the caret must stand before.
  range.collapse(element.textContent === '')
  const selection = ownerDocument.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

/** Waits until the editor has taken the text: some do so after the current turn. */
async function stands(element: HTMLElement, before: string, text: string): Promise<boolean> {
  const wanted = [before, normalised(text)].filter(Boolean).join(' ')
  for (let times = 0; times < READ_TIMES; times++) {
    await wait(READ_EVERY)
    if (textIn(element) === wanted) return true
  }
  return false
}

function normalised(text: string): string {
  return text.replace(/[\s\u200B\uFEFF]+/g, ' ').trim()
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
