import { COMMENT, HIDDEN, MAIN, NAMES, RANKS, STORY } from './markup'

/** Of each rank, what is as sure or surer, and what is surer. */
const AS_SURE = RANKS.map((_, rank) => RANKS.slice(0, rank + 1).join())
const SURER = RANKS.map((_, rank) => RANKS.slice(0, rank).join())

/** Candidates for posts and comments. */
export const CANDIDATES = `${RANKS.join(', ')}, ${COMMENT}, ${NAMES}, ${MAIN}`

/**
 * Whether `element` is the one element that stands for a post: of nested candidates the surest
 * is the post, and of equally sure ones the outermost. A page kept hidden behind another has none.
 */
export function isPost(element: Element): boolean {
  const rank = RANKS.findIndex((selector) => element.matches(selector))
  if (rank < 0 || element.matches(COMMENT) || element.closest(HIDDEN)) return false
  if (element.parentElement?.closest(AS_SURE[rank] ?? '')) return false
  if (rank === 0) return true
  return !element.querySelector(SURER[rank] ?? '') && element.querySelector(STORY) !== null
}

/** Whether `element` is a comment or a reply to one, not a search result with a label. */
export function isComment(element: Element): boolean {
  if (!element.matches(COMMENT) || element.closest(HIDDEN)) return false
  return (
    element.querySelector('a[href*="comment_id="]') !== null ||
    element.closest(AS_SURE[1] ?? '') !== null
  )
}

/** The post that `element` stands in: the surest of the candidates around it. */
export function postAround(element: Element): Element | null {
  for (const selector of RANKS) {
    const around = outermost(element, selector)
    if (around) return around
  }
  return null
}

function outermost(element: Element, selector: string): Element | null {
  let found: Element | null = null
  for (let at = element.closest(selector); at; at = at.parentElement?.closest(selector) ?? null)
    found = at
  return found
}

/** Whether `part` of `post` belongs to one of its comments. */
export function inComment(part: Element, post: Element): boolean {
  const comment = part.closest(COMMENT)
  return comment !== null && comment !== post && post.contains(comment)
}
