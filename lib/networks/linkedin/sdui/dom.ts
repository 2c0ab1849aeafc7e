/** The text of a post or comment. Its links are mentions, never authors. */
export const TEXT_BOX_ID = 'expandable-text-box'
export const TEXT_BOX = `[data-testid="${TEXT_BOX_ID}"]`

/**
 * Cards of posts: `expanded<token>FeedType_…` in the first half of 2026, with or without
 * `data-view-name`, `update-card-focus<token>…` since September. A card's wrappers repeat its key.
 */
export const CARD = [
  // Every element of a page is asked: those without a key but once.
  `[componentkey]:is(${[
    '[componentkey^="expanded"][componentkey*="FeedType"]',
    '[componentkey^="update-card-focus"]',
    '[role="listitem"][componentkey*="FeedType_"]',
  ]})`,
  '[id^="expanded"][id*="FeedType"]',
  '[data-testid="mainFeed"] [role="listitem"]',
  '[data-view-name="feed-full-update"]',
].join(', ')

/** Comments: the key of their wrappers holds their URN, whatever word comes before it. */
export const COMMENT = [
  '[componentkey*="urn:li:comment:("]:not([componentkey^="commentBox"])',
  '[id*="urn:li:comment:("]:not([componentkey^="commentBox"])',
].join(', ')

/** Everything below a post that is not the post. */
export const THREAD = [
  COMMENT,
  '[componentkey^="commentsSectionContainer"]',
  '[data-testid*="-commentList"]',
].join(', ')

export const ANCHOR = 'data-sdui-anchor-id'
export const TRACKING = 'data-view-tracking-scope'

/** The icon beside a time that says who can see the post. An advertisement has none. */
export const AUDIENCE = 'svg[aria-label]:not([aria-label=""]), svg[id^="globe"]'

/** The key or id by which LinkedIn knows an element. */
export function keyOf(element: Element): string {
  return element.getAttribute('componentkey') ?? element.id
}
