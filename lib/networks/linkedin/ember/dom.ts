const TYPES = ['activity', 'ugcPost', 'share', 'groupPost']

export const POST = [
  '.feed-shared-update-v2:not([data-urn*=":aggregate:"])',
  // Every element of a page is asked: those without an id but once.
  `[data-id]:is(${TYPES.map((type) => `[data-id^="urn:li:${type}:"]`)})`,
  `[role="article"]:is(${TYPES.map((type) => `[data-urn^="urn:li:${type}:"]`)})`,
].join(', ')
/** Several posts about one thing, or one post that several people shared. */
export const AGGREGATE = '.feed-shared-update-v2[data-urn*=":aggregate:"]'
/** The post within a post. */
export const QUOTE = [
  '.feed-shared-update-v2__update-content-wrapper',
  '.feed-shared-update-v2__reshared-content',
  '.update-components-mini-update-v2',
  '.feed-shared-mini-update-v2',
].join(', ')
export const COMMENT = [
  'article[data-id^="urn:li:comment:"]',
  'article.comments-comment-entity',
  'article.comments-comment-item',
].join(', ')

/**
 * The first match in `scope` that is not in a comment below it, nor, unless `scope` is itself a
 * quote, in a post quoted by it.
 */
export function own(
  scope: Element,
  selector: string,
  fits: (element: Element) => unknown = () => true,
): Element | undefined {
  const foreign = scope.matches(QUOTE) ? COMMENT : `${COMMENT}, ${QUOTE}`
  const isOwn = (element: Element) => !element.closest(foreign) && fits(element)
  const first = scope.querySelector(selector)
  if (!first || isOwn(first)) return first ?? undefined
  return [...scope.querySelectorAll(selector)].find(isOwn)
}
