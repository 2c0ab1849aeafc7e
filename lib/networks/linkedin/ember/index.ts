import type { Anchor } from '../../contract'
import type { Generation } from '../generation'
import { actorOf } from './actor'
import { commenterOf, editorFor, readComment } from './comment'
import { AGGREGATE, COMMENT, POST } from './dom'
import { isPost, readPost } from './post'

/** The Ember pages: everybody's until autumn 2025, still served for single posts and activity. */
export const ember: Generation = {
  posts: `${POST}, ${AGGREGATE}, ${COMMENT}`,

  read(element, trace) {
    if (element.matches(COMMENT)) return readComment(element, trace)
    return isPost(element) ? readPost(element, trace) : null
  },

  anchor(element): Anchor | null {
    const link = (element.matches(COMMENT) ? commenterOf(element) : actorOf(element))?.link
    // Behind the block of lines, which is a column: within it the marker would be one more line.
    const place = link?.closest('.update-components-actor__meta') ?? link
    return place?.parentElement ? { parent: place.parentElement, before: place.nextSibling } : null
  },

  replyBox: editorFor,
}
