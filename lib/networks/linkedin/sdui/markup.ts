// What of the markup of the server-driven pages is relied on: when they change, this is what to change.

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

/** The row that says who shared a post or reacted to it. */
export const HEADER_ANCHOR = '[data-sdui-anchor-id^="feed-header"]'

/** Every post has these, or a text; modules ("people you may know", courses) have neither. */
export const BUTTONS = [
  ...['comment-', 'repost-', 'thumbs-up'].map((icon) => `svg[id^="${icon}"]`),
  'button[aria-label^="Reaction button state"]',
].join(', ')
/** The card's own menu, whose label names the author. */
export const MENU =
  'button[aria-label^="Open control menu"], button[aria-label] svg[id^="overflow-"]'

/** The author's link, its lines, and what pictures are called. */
export const ACTOR = '[data-view-name$="actor-description"]'
export const LINE = 'p, [dir], [aria-hidden="true"]'
export const PICTURE = 'img[alt], svg[aria-label]'

/** Where the words are that are in no text box. */
export const WORDS = {
  post: '[data-view-name="feed-commentary"]',
  comment: '[data-view-name="comment-commentary"]',
}
export const UPDATE_LINK = 'a[href*="/feed/update/urn"]'

/** Where a comment is written, and in what: its key may say which one is answered. */
export const EDITOR = '[role="textbox"][contenteditable="true"], .tiptap[contenteditable="true"]'
export const KEYED_BOX = '[componentkey^="commentBox"]'
export const COMMENT_BOX = `${KEYED_BOX}, [data-testid="ui-core-tiptap-text-editor-wrapper"]`
