/** A comment says whose it is in its label; a post's element never has one of its own. */
export const COMMENT = '[role="article"][aria-label]:not([aria-labelledby]):not([aria-posinset])'

/** What every post of a feed is: numbered, and labelled by its author's heading. */
export const SURE = `[aria-posinset][aria-labelledby][aria-describedby],
  [aria-labelledby]:is([aria-posinset], [aria-describedby]):is(div:not([role]), [role="article"])`

/**
 * Elements that may be a post, surest first. Facebook dropped `role="article"` from posts in
 * 2024, some accounts have no `aria-posinset`, and photo and video pages only have a side panel.
 */
const RANKS = [
  SURE,
  '[aria-posinset]:is(div:not([role]), [role="article"])',
  '[role="article"]:not([aria-label])',
  '[role="feed"] > div, [role="complementary"]',
]

/**
 * The sure sign of a story, for elements that are not surely one: groups, people cards, rails.
 * An editor is none: a chat has the same one, below a heading with a name.
 */
const STORY = `[data-ad-preview], [data-ad-comet-preview], [role="toolbar"],
  [data-ad-rendering-role="story_message"], a[href*="comment_id="]`

/** Candidates for posts and comments. */
export const CANDIDATES = `${RANKS.join(', ')}, ${COMMENT}`

const HIDDEN = '[hidden]:not([data-virtualized]), [style*="display:none"], [style*="display: none"]'

/**
 * Whether `element` is the one element that stands for a post: of nested candidates the surest
 * is the post, and of equally sure ones the outermost. A page kept hidden behind another has none.
 */
export function isPost(element: Element): boolean {
  const rank = RANKS.findIndex((selector) => element.matches(selector))
  if (rank < 0 || element.matches(COMMENT) || element.closest(HIDDEN)) return false
  if (element.parentElement?.closest(RANKS.slice(0, rank + 1).join())) return false
  if (rank === 0) return true
  return (
    !element.querySelector(RANKS.slice(0, rank).join()) && element.querySelector(STORY) !== null
  )
}

/** Whether `element` is a comment or a reply to one, not a search result with a label. */
export function isComment(element: Element): boolean {
  if (!element.matches(COMMENT) || element.closest(HIDDEN)) return false
  return (
    element.querySelector('a[href*="comment_id="]') !== null ||
    element.closest(RANKS.slice(0, 2).join()) !== null
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
