import { carriesPaste, type Editor, insertText, paste } from './editor'

/**
 * Draft.js, X's editor. In Chromium `execCommand` into an empty one leaves React unable to go on
 * (facebookarchive/draft-js#36); a paste is always taken. In Firefox it is the other way round.
 */
export const draft: Editor = {
  selector: '.public-DraftEditor-content',
  get techniques() {
    return carriesPaste() ? [paste] : [insertText, paste]
  },
}
