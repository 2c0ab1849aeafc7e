import type { DraftPlace } from '../model/insert-result'
import type { Command } from '../model/shortcut'

/**
 * What our own pages ask the content script of a tab: a `PageState`, a report as text, the posts in
 * view as `Post[]`.
 */
export const PAGE_STATE = 'pageState'
export const PAGE_REPORT = 'pageReport'
export const PAGE_POSTS = 'pagePosts'

/** Puts `text` into the open box for the post with this key. Answered by an `InsertResult`. */
export interface InsertQuestion {
  insert: { key: string; text: string; place: DraftPlace }
}

/** Scrolls the post with this key into view and puts the focus on its marker. */
export interface ShowQuestion {
  show: { key: string }
}

/** Does a keyboard command. */
export interface CommandQuestion {
  command: Command
}
