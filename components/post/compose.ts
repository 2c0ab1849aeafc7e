import type { DraftPlace, InsertResult } from '../../lib/model/drafts/insert-result'

/** How a text gets out of our pages: into the site's own box, or onto the clipboard. */
export interface Compose {
  /** Puts `text` into the box for the post with this key, in the tab this belongs to. */
  insert(key: string, text: string, place: DraftPlace): Promise<InsertResult>
  copy(text: string): Promise<void>
}
