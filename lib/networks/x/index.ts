import { defineReader } from '../contract'
import { follows } from '../dom'
import { CELL, DRAWERS, EDITOR, POST } from './markup'
import { identified, peopleOn } from './people'
import { findPost } from './post'
import { findProfile, headAt, profileAt } from './profile'
import { isFocal } from './thread'

const DIALOGS = `[role="dialog"], ${DRAWERS}`

/**
 * The open reply editor of this post: in the dialog that shows the post above its editor, or
 * the one below the post that a page or a column is about. The editor at the top of the home page belongs
 * to no post, and neither does a quoting one, which stands above the quoted post.
 */
function replyBoxOf(article: Element): Element | null {
  const editors = Array.from(article.ownerDocument.querySelectorAll(EDITOR))
  const dialogOf = (editor: Element) => editor.closest(DIALOGS)
  return (
    editors.find((editor) => isAnsweredIn(dialogOf(editor), editor, article)) ??
    editors.find((editor) => isRightBelow(article, editor)) ??
    null
  )
}

function isAnsweredIn(dialog: Element | null, editor: Element, article: Element): boolean {
  const answered = dialog && lastPostBefore(editor, dialog)
  return Boolean(answered && (answered === article || isSamePost(answered, article)))
}

/** The dialog's copy of a post has no link to it, but the same author and time. */
function isSamePost(copy: Element, article: Element): boolean {
  const [one, other] = [findPost(copy)?.post, findPost(article)?.post]
  if (!one || !other) return false
  if (one.permalink && other.permalink) return one.key === other.key
  return one.author.handle === other.author.handle && one.at !== undefined && one.at === other.at
}

/** In the post's own cell, or, below the post that the page is about, before the next one. */
function isRightBelow(article: Element, editor: Element): boolean {
  const cell = article.closest(CELL) ?? article.parentElement
  if (!cell) return false
  if (cell.contains(editor)) return lastPostBefore(editor, cell) === article
  if (!isFocal(article)) return false
  let next = cell.nextElementSibling
  while (next && !next.querySelector(POST)) {
    if (next.contains(editor)) return true
    next = next.nextElementSibling
  }
  return false
}

function lastPostBefore(editor: Element, place: Element): Element | undefined {
  return Array.from(place.querySelectorAll(POST)).findLast((post) => follows(editor, post))
}

/** X, formerly Twitter: the page of signed-in people, and the one signed-out visitors get. */
export default defineReader({
  posts: POST,
  drawers: DRAWERS,
  find: (element, trace) =>
    element.tagName === 'ARTICLE' ? findPost(element, trace) : findProfile(element),
  replyBox: replyBoxOf,
  profile: profileAt,
  head: headAt,
  people: peopleOn,
  identified,
})
