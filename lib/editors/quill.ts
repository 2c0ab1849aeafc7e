import { type Editor, insertLines, insertText } from './editor'

/** Quill, of LinkedIn's older pages. Version 1 takes no paste that a person did not make. */
export const quill: Editor = {
  selector: '.ql-editor',
  lastParagraph: ':scope > :last-child',
  techniques: [insertText, insertLines],
}
