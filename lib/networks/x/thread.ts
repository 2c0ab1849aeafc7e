import type { Status } from './address'
import { CELL, FOCAL, HANDLED_PICTURE, READABLE, STATUS_LINK } from './markup'
import { Scope } from './scope'
import { cardOf, statusIn } from './status'
import { textElementIn } from './words'

/**
 * True for the posts below the one that a post page is about: its replies. Nothing below the
 * next heading ("Discover more") is one.
 */
export function isReply(article: Element): boolean {
  return followsFocal(article) || followsOpenPost(article)
}

/**
 * The post that a page is about cannot be tabbed to; every other one can. Neither can what stands
 * in the place of a post that nobody may read, which names no author.
 */
export function isFocal(article: Element): boolean {
  return article.getAttribute('tabindex') === '-1' && isReadable(article)
}

/** A post has one of these; what stands in its place may lead to it and name its author, but no more. */
export function isReadable(article: Element): boolean {
  return article.querySelector(READABLE) !== null
}

function followsFocal(article: Element): boolean {
  const own = article.closest(CELL)
  if (!own || !holdsFocal(own.parentElement)) return false
  let cell = own.previousElementSibling
  while (cell) {
    const post = cell.querySelector('article')
    if (post && isFocal(post)) return true
    if (!post && cell.querySelector('h2')) return false
    cell = cell.previousElementSibling
  }
  return false
}

interface KnownList {
  first: Element | null
  last: Element | null
  length: number
  holds: boolean
}
const lists = new WeakMap<Element, KnownList>()

/** Only the list of a post's own page has one: the others are looked through once a change. */
function holdsFocal(list: Element | null): boolean {
  if (!list) return false
  const { firstElementChild: first, lastElementChild: last, childElementCount: length } = list
  const known = lists.get(list)
  const isSame = known?.first === first && known.last === last && known.length === length
  if (isSame) return known.holds
  const holds = [...list.querySelectorAll(FOCAL)].some(isFocal)
  lists.set(list, { first, last, length, holds })
  return holds
}

/** On signed-out pages the open post stands bare, the others in clickable cards. */
function followsOpenPost(article: Element): boolean {
  if (!cardOf(article)) return false
  const posts = article.closest('main, body')?.querySelectorAll('article') ?? []
  for (const post of posts) {
    if (post === article) return false
    if (!cardOf(post) && post.querySelector(`${HANDLED_PICTURE}, ${STATUS_LINK}`)) return true
  }
  return false
}

/**
 * Signed-out pages hold the open post a second time, for another width of window: true for the
 * copies that are not shown, and for those after the first that is.
 */
export function isRepeated(article: Element, status: Status): boolean {
  let isLater = false
  for (const link of article.ownerDocument.querySelectorAll(`a[href*="/status/${status.id}"]`)) {
    const other = link.closest('article')
    if (other === article) isLater = true
    else if (other && isShown(other) && isCopy(other, status)) {
      if (!isLater || !isShown(article)) return true
    }
  }
  return false
}

function isCopy(article: Element, status: Status): boolean {
  if (article.parentElement?.closest('article')) return false
  const scope = new Scope(article)
  return statusIn(scope, textElementIn(scope))?.id === status.id
}

/** Drawn, as far as the page's styles are there to tell: parsed pages draw nothing. */
function isShown(element: Element): boolean {
  if (element.closest('[hidden]')) return false
  const canTell = element.ownerDocument.defaultView && 'checkVisibility' in element
  return canTell ? element.checkVisibility() : true
}
