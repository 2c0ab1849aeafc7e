import { type Editor, insertLines } from './editor'

/**
 * Quill, of LinkedIn's older pages. Version 1 takes no paste that a person did not make. In Firefox
 * line breaks are lost unless each line is typed into a paragraph of its own.
 */
export const quill: Editor = {
  selector: '.ql-editor',
  lastParagraph: ':scope > :last-child',
  // Its history's `delay`.
  joinsWithin: 1000,
  techniques: [insertLines],
}
