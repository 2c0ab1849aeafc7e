import { carriesPaste, type Editor, insertText, paste } from './editor'

/** Lexical, Facebook's editor. In Chromium `execCommand` loses its line breaks; a paste keeps them. */
export const lexical: Editor = {
  selector: '[data-lexical-editor]',
  get techniques() {
    return carriesPaste() ? [paste, insertText] : [insertText, paste]
  },
}
