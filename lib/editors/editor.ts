/** One way of putting text at the caret of an editor that has the focus. Tells nothing: read back. */
export type Technique = (element: HTMLElement, text: string) => void | Promise<void>

/** One kind of rich text editor: how to know it, and what it takes, the best way first. */
export interface Editor {
  /** CSS selector of the element that is edited. */
  selector: string
  /** The last paragraph, where the caret must stand in it: beside it Firefox begins a new one. */
  lastParagraph?: string
  /**
   * Milliseconds after a change in which the next one becomes part of its undo step: a draft that
   * comes so soon would take along, when it is undone, what the person has just typed.
   */
  joinsWithin?: number
  /** The second is tried only where the first changed nothing at all. */
  techniques: readonly Technique[]
}

/** What typing does, as the browser itself does it. */
export const insertText: Technique = ({ ownerDocument }, text) => {
  ownerDocument.execCommand('insertText', false, text)
}

/**
 * The browser's own typing, a paragraph a line: for editors that lose line breaks in one piece. They
 * hear of a change after the turn it was made in, and must have heard of one before the next; but
 * not between two empty paragraphs, where Quill 2 would put the caret beside them.
 */
export const insertLines: Technique = async ({ ownerDocument }, text) => {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) ownerDocument.execCommand('insertParagraph')
    if (!line) continue
    await Promise.resolve()
    ownerDocument.execCommand('insertText', false, line)
    await Promise.resolve()
  }
}

/**
 * A paste of plain text. Firefox drops the data of a made paste event unless it is given in
 * Firefox's own form, so what the event carries afterwards decides.
 */
export const paste: Technique = (element, text) => {
  element.dispatchEvent(pasteEvent(text))
}

function pasteEvent(text: string): ClipboardEvent {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  const common = { bubbles: true, cancelable: true }
  const event = new ClipboardEvent('paste', { ...common, clipboardData })
  if (event.clipboardData?.getData('text/plain') === text) return event
  const inFirefox = { ...common, dataType: 'text/plain', data: text } as ClipboardEventInit
  return new ClipboardEvent('paste', inFirefox)
}

/** Whether made paste events carry their data here: where not, editors swallow an empty paste. */
export function carriesPaste(): boolean {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', 'x')
  return new ClipboardEvent('paste', { clipboardData }).clipboardData?.getData('text/plain') === 'x'
}
