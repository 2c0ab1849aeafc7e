import type { Generation } from '../generation'
import { editorFor, findComment } from './comment'
import { own } from './dom'
import { AGGREGATE, COMMENT, COMMENTER_LINE, DESCRIPTION, POST } from './markup'
import { findPost, isPost } from './post'

/** The Ember pages: everybody's until autumn 2025, still served for single posts and activity. */
export const ember: Generation = {
  posts: `${POST}, ${AGGREGATE}, ${COMMENT}`,

  find(element, trace) {
    if (element.matches(COMMENT)) return findComment(element, trace)
    return isPost(element) ? findPost(element, trace) : null
  },

  replyBox: editorFor,

  headline(element) {
    const line = element.matches(COMMENT)
      ? element.querySelector(COMMENTER_LINE)
      : own(element, DESCRIPTION)
    return line?.querySelector('[aria-hidden="true"]') ?? line
  },
}
