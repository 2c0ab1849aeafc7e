import type { Author } from '../../model/post/post'
import { defineReader } from '../contract'
import { follows, pictureAt, textOf } from '../dom'
import { isSameHandle, segmentsOf } from './address'
import { authorNamed, isOrganisation, nameOf } from './author'
import { asHandle } from './facts'
import { findPost } from './post'
import { isFocal } from './thread'

const EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"]'

/**
 * The open reply editor of this post: in the dialog that shows the post above its editor, or
 * the one below the post that a page is about. The editor at the top of the home page belongs
 * to no post, and neither does a quoting one, which stands above the quoted post.
 */
function replyBoxOf(article: Element): Element | null {
  const editors = Array.from(article.ownerDocument.querySelectorAll(EDITOR))
  const dialogOf = (editor: Element) => editor.closest('[role="dialog"]')
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
  const cell = article.closest('[data-testid="cellInnerDiv"]') ?? article.parentElement
  if (!cell) return false
  if (cell.contains(editor)) return lastPostBefore(editor, cell) === article
  if (!isFocal(article)) return false
  let next = cell.nextElementSibling
  while (next && !next.querySelector('article')) {
    if (next.contains(editor)) return true
    next = next.nextElementSibling
  }
  return false
}

function lastPostBefore(editor: Element, place: Element): Element | undefined {
  return Array.from(place.querySelectorAll('article')).findLast((post) => follows(editor, post))
}

/** Pages below an account's address that still show the account; `/status/…` is a post's. */
const TABS = new Set(
  'with_replies highlights articles media likes superfollows affiliates photo header_photo'.split(
    ' ',
  ),
)

/** Whose profile page this is. The page must confirm the address: it may still show another. */
function profileAt(url: URL, document: Document): Author | null {
  const [first, tab, ...rest] = segmentsOf(url.href)
  const handle = asHandle(first)
  if (!handle || rest.length > 0 || (tab && !TABS.has(tab))) return null
  return fromHeading(handle, document) ?? fromTitle(handle, document)
}

function fromHeading(handle: string, document: Document): Author | null {
  const heading = document.querySelector('[data-testid="UserName"]')
  const shown = asHandle(/(?:^|\s)@(\w+)/.exec(textOf(heading))?.[1])
  if (!heading || !shown || !isSameHandle(shown, handle)) return null
  const avatar = document.querySelector(`[data-testid="UserAvatar-Container-${shown}"] img`)
  const name = nameOf(heading, shown) || shown
  return authorNamed(shown, name, pictureAt(avatar?.getAttribute('src')), isOrganisation(heading))
}

/** "Name (@handle) / X", in every language, with a count of notifications before it. */
function fromTitle(handle: string, document: Document): Author | null {
  if (document.querySelector('[data-testid="UserName"]')) return null
  const [, name, shown] = /^(?:\(\d+\+?\) )?(.*?)\s*\(@(\w+)\)/s.exec(document.title) ?? []
  if (!shown || !isSameHandle(shown, handle)) return null
  const avatar = document.querySelector(`img[alt="@${shown}"]`)
  return authorNamed(shown, name || shown, pictureAt(avatar?.getAttribute('src')))
}

/** X, formerly Twitter: the page of signed-in people, and the one signed-out visitors get. */
export default defineReader({
  posts: 'article',
  find: findPost,
  replyBox: replyBoxOf,
  profile: profileAt,
})
