import type { DraftPlace } from '../model/drafts/insert-result'
import type { Command } from '../model/shortcut'

/**
 * What our own pages and the background ask the content script of a tab. Types alone: the content
 * script stays without zod, and hears nobody but this extension.
 *
 * - `pageState`: answered by a `PageState`; `pageReport`: by a `PageSample`; `pagePosts`: by the posts in view; `pagePeople`:
 *   by whom it lists
 * - `insert`: puts a text into the open box for the post with this key; answered by an `InsertResult`
 * - `show`: scrolls the post with this key into view
 * - `command`: does what a keyboard command says
 */
export type TabQuestion =
  | { ask: 'pageState' | 'pageReport' | 'pagePosts' | 'pagePeople' }
  | { ask: 'insert'; key: string; text: string; place: DraftPlace }
  | { ask: 'show'; key: string }
  | { ask: 'command'; command: Command }
