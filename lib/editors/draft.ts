import { carriesPaste, type Editor, insertText, paste } from './editor'

/**
 * Draft.js, X's editor. A paste is always taken, and is an undo step of its own. In Chromium
 * `execCommand` into an empty one leaves React unable to go on (facebookarchive/draft-js#36); in
 * Firefox it works, but undoing it takes along what was typed before.
 */
export const draft: Editor = {
  selector: '.public-DraftEditor-content',
  get techniques() {
    return carriesPaste() ? [paste] : [paste, insertText]
  },
}
