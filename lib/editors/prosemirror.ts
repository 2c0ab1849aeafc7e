import { type Editor, insertText, paste } from './editor'

/** ProseMirror, of LinkedIn's newer pages (through TipTap). */
export const prosemirror: Editor = {
  selector: '.ProseMirror',
  // Its history's `newGroupDelay`.
  joinsWithin: 500,
  techniques: [insertText, paste],
}
